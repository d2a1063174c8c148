using System;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.HampshireAchieves;
using QaStandards.Policies.HampshireAchieves.PerformanceStandards;
using Xunit;

namespace QaStandards.Tests.Policies.HampshireAchieves.PerformanceStandards;

[Trait("Clause", "HAMPSHIRE 4.1 Performance")]
[Trait("Clause", "HAMPSHIRE 4.1 Qualifications a")]
[Trait("Clause", "HAMPSHIRE 4.1 Qualifications b")]
[Trait("Clause", "HAMPSHIRE 4.1 Qualifications c")]
public sealed class StaffPerformanceTests
{
    private static readonly LocalDate Mon_2025_02_03 = new(2025, 2, 3);
    private static readonly DateInterval Year = HampshireFramework.June2025.YearOf(Mon_2025_02_03);
    private static readonly LocalDate Fri_2025_08_01_AfterTheYear = new(2025, 8, 1);

    private static readonly StaffYear Usual = new()
    {
        Person = "P1",
        SixMonth = new() { Held = Milestone.On(Mon_2025_02_03), Actions = 1, IsDevelopmentDiscussed = true },
        Annual = new() { Held = Milestone.On(new(2025, 7, 14)), Actions = 2, IsDevelopmentDiscussed = true },
        RecordCollected = Milestone.On(new(2025, 7, 14)),
        ProfileCollected = Milestone.On(new(2025, 7, 14)),
        IsOnSharePoint = true,
    };

    [Fact]
    public void Two_reviews_with_actions_are_sound() =>
        Assert.Equal("satisfied satisfied satisfied satisfied satisfied satisfied satisfied satisfied", Check(Usual).Verdicts());

    [Fact]
    public void Only_an_annual_review_is_not_enough()
    {
        var findings = Check(Usual with { SixMonth = new() { Held = Milestone.NotReached, IsDevelopmentDiscussed = false } });

        Assert.Equal("breached not-applicable satisfied satisfied breached satisfied satisfied satisfied", findings.Verdicts());
        Assert.Equal(
            "[HAMPSHIRE 4.1 Qualifications b] P1 breached: 1 of 2 reviews at which the record of development was talked through; lacking six-month review",
            findings[4].ToString());
    }

    [Fact]
    public void A_review_that_sets_nothing_is_not_one() => Assert.Equal(
        "[HAMPSHIRE 4.1 Performance] P1 breached: 0 actions or items of development set at the six-month review; at least 1",
        Check(Usual with { SixMonth = Usual.SixMonth! with { Actions = 0 } })[1].ToString());

    [Fact]
    public void What_lies_in_another_year_does_not_count_and_the_year_is_open_while_it_lasts()
    {
        Assert.Equal(Verdict.Breached, Check(Usual with { RecordCollected = Milestone.On(new(2024, 7, 31)) })[5].Verdict);
        Assert.Equal(Verdict.Open, StaffPerformance.Check(Usual with { RecordCollected = Milestone.NotReached }, Year, Year.End)[5].Verdict);
        Assert.All(Check(new() { Person = "P1" }), finding => Assert.Equal(Verdict.Undetermined, finding.Verdict));
        Assert.Throws<ArgumentException>(() => Check(Usual with { Person = "" }));
    }

    [Fact]
    public void C4_1_Qualifications_a_names_whom_the_audit_found_wanting()
    {
        Assert.Equal(
            "[HAMPSHIRE 4.1 Qualifications a] breached: 1 of 2 delivery staff audited as competent; lacking T2",
            StaffPerformance.CheckCompetence([("T1", true), ("T2", false)]).ToString());
        Expect.Lacks(StaffPerformance.CheckCompetence([("T1", true), ("T2", null)]), "T2");
        Assert.Equal(Verdict.NotApplicable, StaffPerformance.CheckCompetence([]).Verdict);
    }

    [Property]
    public bool The_audit_is_met_exactly_when_everybody_is_competent(bool[] competent) => competent.Length == 0
        || (StaffPerformance.CheckCompetence(competent.Select((each, place) => ($"T{place}", (bool?)each))).Verdict == Verdict.Satisfied) == competent.All(each => each);

    private static Findings Check(StaffYear staff) => StaffPerformance.Check(staff, Year, Fri_2025_08_01_AfterTheYear);
}
