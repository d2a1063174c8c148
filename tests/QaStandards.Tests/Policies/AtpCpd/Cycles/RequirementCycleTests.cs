using System;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Calendars;
using QaStandards.Credentials;
using QaStandards.Lifecycles;
using QaStandards.Policies.AtpCpd.Cycles;
using QaStandards.Policies.AtpCpd.Roles;
using QaStandards.Tests.Policies.AtpCpd.Roles;
using QaStandards.Tests.Policies.Hlta;
using Xunit;
using static QaStandards.Credentials.Requirement;
using static QaStandards.Policies.AtpCpd.AtpClauses;
using When = QaStandards.Policies.AtpCpd.Cycles.RequirementEvent;

namespace QaStandards.Tests.Policies.AtpCpd.Cycles;

[Trait("Clause", "ATP Delivery staff 4a")]
[Trait("Clause", "ATP Delivery staff 5")]
[Trait("Clause", "ATP Trainers sector 1a")]
[Trait("Clause", "ATP Trainers sector 2")]
[Trait("Clause", "ATP Mentors sector 2")]
[Trait("Clause", "ATP IQA sector 1d")]
[Trait("Clause", "ATP Trainers teaching 1(1)")]
[Trait("Clause", "ATP Trainers other 1")]
public sealed class RequirementCycleTests
{
    private static readonly LocalDate Mon_2025_06_30 = Staff.Mon_2025_06_30;
    private static readonly LocalDate Wed_2022_06_29 = new(2022, 6, 29);
    private static readonly Requirement Teaching = HoldOrWorkTowards(TrainersTeaching1_1, Subjects.EducationAndTraining, QualificationLevel.Level3);
    private static readonly Requirement Safeguarding = Take(TrainersOther1, Subjects.Safeguarding, QualificationLevel.Level2);
    private static readonly Requirement Accounting = Hold(TrainersSector2, "Accounting", QualificationLevel.Level3);
    private static readonly Requirement SectorBody = Belong(TrainersSector1a, "sector body", ["CMI"], MembershipGrade.Member);
    private static readonly Requirement English = Sit(DeliveryStaff5, Subjects.FunctionalEnglish, QualificationLevel.Level2, Term.Years(3));

    private static readonly RequirementCase Usual = On(Teaching, Staff.With(Staff.Enrolled(Subjects.EducationAndTraining, 3)));
    private static readonly RequirementCase Taking = On(Safeguarding, Staff.With(Staff.Enrolled(Subjects.Safeguarding, 2)));
    private static readonly RequirementCase Ended = On(SectorBody, Staff.Nothing);
    private static readonly RequirementCase Old = On(English, Sat(Wed_2022_06_29));
    private static readonly RequirementCase Again = On(English, Sat(Wed_2022_06_29, Mon_2025_06_30));
    private static readonly RequirementCase Forbidden = On(Accounting, Staff.Nothing) with { AwardingBody = AwardingBodyRule.Forbids };

    private static readonly LifecycleTable<RequirementStatus, When, RequirementCase> Table = new(
        RequirementCycle.Lifecycle,
        new() { ["usual"] = Usual, ["taking"] = Taking, ["ended"] = Ended, ["old"] = Old, ["again"] = Again, ["forbidden"] = Forbidden },
        """
        Gap            Enrol    WorkingTowards Trainers_teaching_1(1)
        Gap            Enrol    InProgress     Trainers_other_1       taking
        Gap            Achieve  Met            Delivery_staff_4a
        InProgress     Achieve  Met            Trainers_other_1       taking
        InProgress     Achieve  Met            Trainers_other_1
        InProgress     Withdraw Gap            Delivery_staff_4a
        WorkingTowards Achieve  Met            Trainers_teaching_1(1)
        WorkingTowards Withdraw Gap            Delivery_staff_4a
        Met            Lapse    Gap            Trainers_sector_1a     ended
        Met            Lapse    Overdue        Delivery_staff_5       old
        Overdue        Achieve  Met            Delivery_staff_5       again
        Gap            Waive    Waived         Trainers_sector_2      forbidden
        InProgress     Waive    Waived         Trainers_sector_2      forbidden
        WorkingTowards Waive    Waived         Trainers_sector_2      forbidden
        Met            Waive    Waived         Trainers_sector_2      forbidden
        Overdue        Waive    Waived         Trainers_sector_2      forbidden
        """);

    private static readonly RequirementCase[] Known = [Usual, Taking, Ended, Old, Again, Forbidden, new()];

    public static TheoryData<string, When, RequirementCase, string> Refused => new()
    {
        {
            "Gap", When.Enrol, On(Teaching, Staff.With(Staff.Enrolled(Subjects.EducationAndTraining, 2))),
            "[ATP Trainers teaching 1(1)] breached: enrolment that is enough: no; must be yes (to turn it: enrol at the level asked for)\n"
            + "[ATP Trainers other 1] breached: enrolment that is not enough yet: no; must be yes (to turn it: enrol at the level asked for)"
        },
        {
            "Gap", When.Enrol, new(),
            "[ATP Trainers teaching 1(1)] undetermined: cannot be told without: enrolment that is enough\n"
            + "[ATP Trainers other 1] undetermined: cannot be told without: enrolment that is not enough yet"
        },
        {
            "Gap", When.Enrol, On(Teaching, new() { Person = "P1" }),
            "[ATP Trainers teaching 1(1)] undetermined: cannot be told without: enrolment that is enough\n"
            + "[ATP Trainers other 1] undetermined: cannot be told without: enrolment that is not enough yet"
        },
        {
            "Met", When.Lapse, On(English, Sat(Wed_2022_06_29.PlusDays(1))),
            "[ATP Trainers sector 1a] breached: membership ended: no; must be yes (to turn it: let it stand while the membership is current)\n"
            + "[ATP Delivery staff 5] breached: sitting too old: no; must be yes (to turn it: let it stand until the last day is over)"
        },
        { "Overdue", When.Achieve, Old, "[ATP Delivery staff 5] breached: sat again: no; must be yes (to turn it: sit it again)" },
        {
            "Gap", When.Waive, Forbidden with { AwardingBody = AwardingBodyRule.AtLeast(QualificationLevel.Level4) },
            "[ATP Trainers sector 2] breached: forbidden by the awarding body: no; must be yes (to turn it: gain the qualification)"
        },
        {
            "Gap", When.Waive, Forbidden with { AwardingBody = null },
            "[ATP Trainers sector 2] undetermined: cannot be told without: forbidden by the awarding body"
        },
        {
            "Met", When.Waive, Taking with { AwardingBody = AwardingBodyRule.Forbids },
            "[ATP Trainers sector 2] breached: clause that requires it is ATP Trainers other 1; allowed: ATP Trainers sector 2, "
            + "ATP Mentors sector 2, ATP IQA sector 1d (to turn it: waive only a qualification in an area taught)"
        },
        { "Gap", When.Lapse, Old, "[ATP Delivery staff 4a] breached: event from Gap is Lapse; allowed: Enrol, Achieve, Waive" },
        { "Waived", When.Achieve, Again, "[ATP Delivery staff 4a] breached: event from Waived is Achieve; allowed: none" },
    };

    [Fact]
    public void Every_line_of_the_table_is_taken() => Table.HoldsLineByLine();

    [Fact]
    public void Nothing_else_happens_to_a_requirement() => Table.RefusesEverythingElse();

    [Fact]
    public void What_is_missing_is_named() => Table.SaysWhatIsMissing();

    [Fact]
    public void The_table_has_no_flaw() => Assert.Empty(Table.Flaws());

    [Theory, MemberData(nameof(Refused))]
    public void A_forbidden_move_answers_with_its_reason(string from, When on, RequirementCase facts, string reason) =>
        Assert.Equal(reason, Table.Refusal(from, on, facts));

    [Fact]
    public void A_sitting_lapses_on_the_day_after_three_years_and_not_before()
    {
        var sat = Sat(Wed_2022_06_29.PlusDays(1));
        var history = RequirementCycle.Lifecycle.Begin().Append(new Happening<When, RequirementCase>(new(2022, 6, 30), When.Achieve, new()));

        Assert.False(history.Next(Mon_2025_06_30, When.Lapse, On(English, sat)).IsPermitted());
        var lapsed = history.Next(Mon_2025_06_30.PlusDays(1), When.Lapse, On(English, sat, Mon_2025_06_30.PlusDays(1)));
        Assert.True(lapsed.IsPermitted());
        Assert.Equal(RequirementStatus.Met, lapsed.Outcome.AsOf(Mon_2025_06_30).Outcome);
        Assert.Equal(RequirementStatus.Overdue, lapsed.Outcome.AsOf(Mon_2025_06_30.PlusDays(1)).Outcome);
        Assert.Equal(
            "[ATP Delivery staff 5] event 2 on Tue 1 Jul 2025 satisfied: Lapse leads from Met to Overdue",
            lapsed.Outcome.AsOf(Mon_2025_06_30.PlusDays(1)).Findings[0].ToString());
    }

    [Fact]
    public void A_level_is_enough_or_not_and_a_mentor_is_answered_by_the_same_table()
    {
        var asked = RoleRequirements.MatrixOf().For([StaffRole.Mentor]).Single(row => row.By == MentorsTeaching1_3);

        Assert.Equal(["Gap", "WorkingTowards", "WorkingTowards"], ((int[])[3, 4, 5]).Select(level => RequirementCycle.Lifecycle.Next(
            RequirementStatus.Gap, When.Enrol, On(asked, Staff.With(Staff.Enrolled(Subjects.Guidance, level)))).Outcome.Name));
    }

    [Property]
    public bool Whatever_happens_a_requirement_stays_in_the_table_and_once_waived_is_never_met(byte[] events)
    {
        var status = RequirementStatus.Gap;
        foreach (var (on, facts) in events.Select(Drawn))
        {
            var next = RequirementCycle.Lifecycle.Next(status, on, facts);
            if (!RequirementCycle.Lifecycle.Statuses.Contains(next.Outcome)
                || next.Findings.Count == 0
                || (status == RequirementStatus.Waived && (next.IsPermitted() || next.Outcome.IsMet)))
            {
                return false;
            }

            status = next.Outcome;
        }

        return true;
    }

    [Property]
    public bool To_replay_is_to_take_one_step_after_the_other(byte[] events)
    {
        var history = RequirementCycle.Lifecycle.Begin().Append(events.Select((one, day) =>
            new Happening<When, RequirementCase>(Mon_2025_06_30.PlusDays(day), Drawn(one).On, Drawn(one).Facts)));
        var status = RequirementStatus.Gap;
        return events.Select((one, day) => (one, day)).All(pair =>
        {
            status = RequirementCycle.Lifecycle.Next(status, Drawn(pair.one).On, Drawn(pair.one).Facts).Outcome;
            return history.AsOf(Mon_2025_06_30.PlusDays(pair.day)).Outcome == status;
        });
    }

    private static (When On, RequirementCase Facts) Drawn(byte one) => (Enum.GetValues<When>()[one % 5], Known[one / 5 % Known.Length]);

    private static RequirementCase On(Requirement asked, CredentialFile file, LocalDate? asOf = null) =>
        new() { Answer = asked.Check(file, asOf ?? Mon_2025_06_30) };

    private static CredentialFile Sat(params LocalDate[] days) => Staff.Nothing with
    {
        Sittings = [.. days.Select(day => new Sitting { Subject = Subjects.FunctionalEnglish, Level = QualificationLevel.Level2, On = day })],
    };
}
