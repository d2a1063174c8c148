using System.Linq;
using FluentValidation;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.LjmuItt;
using QaStandards.Policies.LjmuItt.Safety;
using Xunit;
using static QaStandards.Policies.LjmuItt.PartnershipPost;
using static QaStandards.Policies.LjmuItt.Safety.SuitabilityCheck;
using static QaStandards.Policies.LjmuItt.Safety.VettingAndSuitability;

namespace QaStandards.Tests.Policies.LjmuItt.Safety;

[Trait("Clause", "LJMU 3.5.1a")]
[Trait("Clause", "LJMU 3.5.1b")]
[Trait("Clause", "LJMU 3.5.1g")]
[Trait("Clause", "LJMU 3.5.1i")]
public sealed class VettingAndSuitabilityTests
{
    private static readonly LocalDate Mon_2022_11_07 = new(2022, 11, 7);
    private static readonly LjmuAgreement DbsOnly = LjmuAgreement.Year2022.With(LjmuReadings.SalariedChecks.Choose("dbs-only"));

    private static readonly Vetting Core = Of(TrainingRoute.CorePostgraduate, University, PlacementSchool);
    private static readonly Vetting Salaried = Of(TrainingRoute.SchoolDirectSalaried, EmployingSchool, University);

    [Theory]
    [InlineData("core-postgraduate", false, "enhanced-dbs:university childrens-barred-list:university other-suitability:university")]
    [InlineData("school-direct-tuition", false, "enhanced-dbs:university childrens-barred-list:university other-suitability:university")]
    [InlineData("undergraduate", true, "enhanced-dbs:university childrens-barred-list:university other-suitability:university overseas-prohibition:university")]
    [InlineData("school-direct-salaried", true, "enhanced-dbs:employing-school childrens-barred-list:employing-school other-suitability:employing-school overseas-prohibition:university")]
    public void The_university_owns_the_checks_and_the_employing_school_those_of_salaried_trainees(string route, bool overseas, string owners) =>
        Assert.Equal(owners, string.Join(' ', Plan(TrainingRoute.Parse(route), overseas).Select(check => $"{check.Check.Value}:{check.Owner.Value}")));

    [Fact]
    public void Another_reading_leaves_everything_but_the_DBS_check_with_the_university()
    {
        Assert.Equal(
            [EmployingSchool, EmployingSchool, University],
            Plan(TrainingRoute.SchoolDirectSalaried, isFromOverseas: false, DbsOnly).Select(check => check.Owner));
        Assert.Equal(Permission.Permitted, Decide(Salaried).Outcome);
        Assert.Equal(Permission.Refused, Decide(Salaried, DbsOnly).Outcome);
        Assert.Contains("(reading LJMU-R04=dbs-only)", Decide(Salaried, DbsOnly).Findings.ToString());
    }

    [Fact]
    public void Clear_vetting_is_told_check_by_check() => Assert.Equal(
        """
        Permitted
        [LJMU 3.5.1a] T1 satisfied: enhanced-dbs carried out by is university; allowed: university
        [LJMU 3.5.1a] T1 satisfied: enhanced-dbs clear: yes; must be yes
        [LJMU 3.5.1a] T1 satisfied: childrens-barred-list carried out by is university; allowed: university
        [LJMU 3.5.1a] T1 satisfied: childrens-barred-list clear: yes; must be yes
        [LJMU 3.5.1a] T1 satisfied: other-suitability carried out by is university; allowed: university
        [LJMU 3.5.1a] T1 satisfied: other-suitability clear: yes; must be yes
        [LJMU 3.5.1b] T1 satisfied: a check carried out by the placement school: no; must be no
        """,
        Decide(Core).ToString());

    [Fact]
    public void A_check_that_is_lacking_not_clear_or_of_the_placement_school_refuses()
    {
        Assert.Equal(Permission.Refused, Decide(Core with { Checks = [.. Core.Checks!.Skip(1)] }).Outcome);
        Assert.Equal(Permission.Refused, Decide(With(Core, new(EnhancedDbs, University, IsClear: false))).Outcome);
        Assert.Equal(Permission.Undetermined, Decide(With(Core, new(EnhancedDbs, University, IsClear: null))).Outcome);
        Assert.Equal(Permission.Undetermined, Decide(With(Core, new(EnhancedDbs, null, IsClear: true))).Outcome);
        var atSchool = Decide(With(Core, new(EnhancedDbs, PlacementSchool, IsClear: true)));
        Assert.Equal(Permission.Refused, atSchool.Outcome);
        Assert.Equal("[LJMU 3.5.1b] T1 breached: a check carried out by the placement school: yes; must be no", atSchool.Findings[^1].ToString());
        Assert.Equal(Permission.Refused, Decide(Core with { IsFromOverseas = true }).Outcome);
    }

    [Fact]
    public void What_is_not_known_is_named() => Assert.Equal(
        "[LJMU 3.5.1a] T1 undetermined: cannot be told without: the trainee's route, whether the trainee is from overseas, "
        + "the checks that are recorded",
        Decide(new() { Trainee = "T1" }).Findings.ToString());

    [Fact, Trait("Clause", "LJMU 3.5.1e"), Trait("Clause", "LJMU 3.5.1h")]
    public void Clearance_is_confirmed_in_the_right_direction_by_the_first_day()
    {
        Assert.Equal(
            """
            Permitted
            [LJMU 3.5.1e] T1 satisfied: clearance confirmed by is university; allowed: university
            [LJMU 3.5.1e] T1 satisfied: clearance confirmed to is placement-school; allowed: placement-school
            [LJMU 3.5.1e] T1 satisfied: clearance confirmed on Mon 7 Nov 2022; not after the placement starts on Mon 7 Nov 2022
            [LJMU 3.5.1e] T1 satisfied: 2 of 2 checks named as clear
            """,
            DecideConfirmation(Core, Mon_2022_11_07).ToString());
        Assert.Equal(Permission.Refused, DecideConfirmation(Core, Mon_2022_11_07.PlusDays(-1)).Outcome);
        Assert.Equal(Permission.Permitted, DecideConfirmation(Salaried, Mon_2022_11_07).Outcome);
        Assert.Equal("LJMU 3.5.1h", DecideConfirmation(Salaried, Mon_2022_11_07).Findings[0].Clause.Citation);
        Assert.Equal(
            Permission.Refused,
            DecideConfirmation(Salaried with { ConfirmedBy = University, ConfirmedTo = PlacementSchool }, Mon_2022_11_07).Outcome);
        Assert.Equal(Permission.Refused, DecideConfirmation(Core with { ConfirmedChecks = [EnhancedDbs] }, Mon_2022_11_07).Outcome);
        Assert.Equal(Permission.Undetermined, DecideConfirmation(Core with { ConfirmedChecks = null }, Mon_2022_11_07).Outcome);
        Assert.Equal(Permission.Undetermined, DecideConfirmation(Core with { Route = null }, Mon_2022_11_07).Outcome);
        Assert.Equal(Permission.Undetermined, DecideConfirmation(Core, null).Outcome);
    }

    [Fact]
    public void Vetting_that_is_not_well_formed_is_refused()
    {
        void Refused(string code, string message, Vetting vetting)
        {
            var error = Assert.Single(Assert.Throws<ValidationException>(() => Decide(vetting)).Errors);
            Assert.Equal((code, message), (error.ErrorCode, error.ErrorMessage));
        }

        Refused("LJMU1101", "A vetting names no trainee; give the trainee's id.", Core with { Trainee = " " });
        Refused("LJMU1102", "A check of T1 is null; leave it out or complete it.", Core with { Checks = [null!] });
        Refused(
            "LJMU1103",
            "Check enhanced-dbs of T1 is recorded twice; record the one that holds.",
            Core with { Checks = [.. Core.Checks!, new(EnhancedDbs, University, IsClear: false)] });
        Refused(
            "LJMU1104",
            "The confirmation for T1 names a check that is null; leave it out or name it.",
            Core with { ConfirmedChecks = [null!] });
    }

    [Property]
    public bool The_employing_school_owns_checks_of_salaried_trainees_only_and_the_placement_school_none(byte route, bool overseas, bool movesAll)
    {
        var on = TrainingRoute.All[route % 4];
        var owners = Plan(on, overseas, movesAll ? LjmuAgreement.Year2022 : DbsOnly).Select(check => check.Owner).ToList();

        return !owners.Contains(PlacementSchool) && owners.Contains(EmployingSchool) == on.IsSalaried
            && owners.TrueForAll(owner => owner == University || owner == EmployingSchool);
    }

    private static Vetting With(Vetting vetting, CheckRecord record) =>
        vetting with { Checks = [.. vetting.Checks!.Where(check => check.Check != record.Check), record] };

    private static Vetting Of(TrainingRoute route, PartnershipPost owner, PartnershipPost to) => new()
    {
        Trainee = "T1",
        Route = route,
        IsFromOverseas = false,
        Checks = [new(EnhancedDbs, owner, IsClear: true), new(ChildrensBarredList, owner, IsClear: true), new(OtherSuitability, owner, IsClear: true)],
        ConfirmedBy = owner,
        ConfirmedTo = to,
        Confirmed = Milestone.On(Mon_2022_11_07),
        ConfirmedChecks = [EnhancedDbs, ChildrensBarredList],
    };
}
