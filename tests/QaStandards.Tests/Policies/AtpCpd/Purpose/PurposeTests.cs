using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.AtpCpd;
using QaStandards.Policies.AtpCpd.Purpose;
using QaStandards.Policies.AtpCpd.Roles;
using Xunit;
using static QaStandards.Tests.Policies.AtpCpd.Roles.Staff;

namespace QaStandards.Tests.Policies.AtpCpd.Purpose;

public sealed class PurposeTests
{
    [Theory, Trait("Clause", "ATP Purpose 4")]
    [InlineData(3, "4", "satisfied satisfied")]
    [InlineData(4, "4", "satisfied breached")]
    [InlineData(4, "", "breached breached")]
    [InlineData(8, "5", "satisfied not-applicable")]
    [InlineData(null, "1", "satisfied satisfied")]
    [InlineData(3, "?", "satisfied undetermined")]
    public void Everybody_is_expected_to_gain_more_and_higher(int? start, string later, string verdicts)
    {
        var file = With([.. later.Select(level => Held("X", level == '?' ? null : level - '0') with { AchievedOn = Mon_2025_06_30 })]);
        var findings = Progression.Check(file, Wed_2025_01_01, start is { } level ? Level(level) : null, Mon_2025_06_30);

        Assert.Equal(verdicts, findings.Verdicts());
        Assert.False(findings.Deny);
    }

    [Fact, Trait("Clause", "ATP Purpose 4")]
    public void The_start_level_is_found_in_the_file()
    {
        var file = With(Held("X", 4), Held("Y", 4) with { AchievedOn = Mon_2025_06_30 });

        Assert.Equal("satisfied breached", Progression.Check(file, Wed_2025_01_01, null, Mon_2025_06_30).Verdicts());
        Expect.Lacks(Progression.Check(Nothing with { Qualifications = null }, Wed_2025_01_01, null, Mon_2025_06_30)[0], "qualifications");
    }

    [Fact, Trait("Clause", "ATP Scope 1a")]
    public void The_policy_is_for_employees_from_the_first_day_to_the_last()
    {
        var member = Member(StaffRole.Trainer) with { LeftOn = Mon_2025_06_30 };

        Assert.Equal("[ATP Scope 1a] P1 not-applicable: no employment on Tue 31 Dec 2024", Employment.CheckScope(member, Wed_2025_01_01.PlusDays(-1)).ToString());
        Assert.Equal(Verdict.Satisfied, Employment.CheckScope(member, Wed_2025_01_01).Verdict);
        Assert.Equal(Verdict.Satisfied, Employment.CheckScope(member, Mon_2025_06_30).Verdict);
        Assert.Equal(Verdict.NotApplicable, Employment.CheckScope(member, Mon_2025_06_30.PlusDays(1)).Verdict);
        Expect.Lacks(Employment.CheckScope(member with { StartedOn = null }, Mon_2025_06_30), "the first day of employment");
    }

    [Fact, Trait("Clause", "ATP Scope 2")]
    public void What_follows_a_failure_is_for_people_to_decide()
    {
        var leader = Findings.Of(RoleRequirements.Check(Member(StaffRole.SeniorLeader), With(Held("Prevent", 3)), Mon_2025_06_30).Select(answer => answer.Finding));
        var every = AtpPolicy.Undated.With(AtpReadings.Sanction.Choose("every-duty"));

        Assert.Equal(
            "[ATP Scope 2] undetermined: cannot be told without: what the staff handbook makes of ATP Leaders 1a, "
            + "what the staff handbook makes of ATP Leaders 1b, what the staff handbook makes of ATP Leaders 2(1)",
            Discipline.Check(leader).ToString());
        Assert.Equal(5, ((Measure.Missing)Discipline.Check(leader, every).Measure).Facts.Count);
        Assert.Equal(
            "[ATP Scope 2] not-applicable: no duty that was not done",
            Discipline.Check(Findings.Of(leader.Where(finding => finding.Clause.Force == Force.Should))).ToString());
    }

    [Fact, Trait("Clause", "ATP Scope 2")]
    public void A_starter_who_works_towards_one_thing_and_lacks_another_is_referred_for_the_other_only()
    {
        var file = With(Enrolled("Education and Training", 3), Held("English", 2) with { AchievedOn = new(2005, 8, 25) });
        var found = Findings.Of(RoleRequirements.Check(Member(StaffRole.Trainer), file, Mon_2025_06_30).Select(answer => answer.Finding));
        var referred = ((Measure.Missing)Discipline.Check(found).Measure).Facts;

        Assert.Contains("what the staff handbook makes of ATP Trainers other 1", referred);
        Assert.DoesNotContain("what the staff handbook makes of ATP Trainers teaching 1(1)", referred);
        Assert.Equal("met", Status(StaffRole.Administration, AtpClauses.Administration2, file));
    }

    [Property, Trait("Clause", "ATP Scope 2")]
    public Property Only_what_is_required_and_was_not_done_is_referred() => Prop.ForAll(
        Arb.From(Gen.NonEmptyListOf(
            from clause in Gen.Elements(AtpRegister.Whole.All.Select(entry => entry.Clause).ToArray())
            from verdict in Gen.Elements(Verdict.All.ToArray())
            select new Finding(clause, verdict, new Measure.Nothing("fact")))),
        findings =>
        {
            var expected = findings.Where(finding => finding.Verdict == Verdict.Breached && finding.Clause.Force == Force.Must)
                .Select(finding => $"what the staff handbook makes of {finding.Clause.Citation}").Distinct().ToList();
            var found = Discipline.Check(Findings.Of(findings));
            return expected.Count == 0
                ? found.Verdict == Verdict.NotApplicable
                : found.Verdict == Verdict.Undetermined && ((Measure.Missing)found.Measure).Facts.SequenceEqual(expected);
        });

    [Property, Trait("Clause", "ATP Authority 2")]
    public bool The_last_day_of_a_review_is_the_same_day_next_year_and_28_February_after_a_leap_day(ushort days)
    {
        var last = new LocalDate(1990, 1, 1).PlusDays(days);
        var due = last is { Month: 2, Day: 29 } ? new(last.Year + 1, 2, 28) : new LocalDate(last.Year + 1, last.Month, last.Day);
        return PolicyReview.Check(last, due, due).Verdict == Verdict.Satisfied
            && PolicyReview.Check(last, null, due).Verdict == Verdict.Open
            && PolicyReview.Check(last, due.PlusDays(1), due.PlusDays(1)).Verdict == Verdict.Breached;
    }

    [Theory, Trait("Clause", "ATP Authority 2")]
    [InlineData(2024, 2, 29, 2025, 2, 28, "satisfied")]
    [InlineData(2024, 9, 1, 2025, 9, 1, "satisfied")]
    [InlineData(2024, 9, 1, 2025, 9, 2, "breached")]
    public void The_policy_is_reviewed_within_a_year(int y1, int m1, int d1, int y2, int m2, int d2, string verdict)
    {
        var (last, next) = (new LocalDate(y1, m1, d1), new LocalDate(y2, m2, d2));

        Assert.Equal(verdict, PolicyReview.Check(last, next, next).Verdict.Value);
        Assert.Equal(verdict == "satisfied" ? Verdict.Open : Verdict.Breached, PolicyReview.Check(last, null, next).Verdict);
        Expect.Lacks(PolicyReview.Check(null, next, next), "the day from which 'policy reviewed by the board' counts");
    }
}
