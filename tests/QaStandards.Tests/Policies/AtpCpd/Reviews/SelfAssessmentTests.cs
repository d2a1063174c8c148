using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.AtpCpd;
using QaStandards.Policies.AtpCpd.Reviews;
using QaStandards.Policies.AtpCpd.Roles;
using Xunit;
using static QaStandards.Tests.Policies.AtpCpd.Roles.Staff;

namespace QaStandards.Tests.Policies.AtpCpd.Reviews;

[Trait("Clause", "ATP Performance review 2a")]
[Trait("Clause", "ATP Performance review 2b")]
public sealed class SelfAssessmentTests
{
    [Theory]
    [InlineData("2025-01-06", "2025-03-28", "satisfied satisfied")]
    [InlineData("2025-01-06", "2025-03-31", "satisfied satisfied")]
    [InlineData("2025-01-06", "2025-01-06", "breached breached")]
    [InlineData("2025-01-06", "2025-01-07", "satisfied satisfied")]
    [InlineData(null, "2025-04-01", "breached breached")]
    [InlineData(null, "2025-03-31", "satisfied satisfied")]
    [InlineData(null, "2025-01-01", "satisfied satisfied")]
    [InlineData(null, "2024-12-31", "breached breached")]
    public void A_self_assessment_after_the_last_review_and_by_this_one(string? previous, string completed, string verdicts) =>
        Assert.Equal(verdicts, SelfAssessed(previous, Assessed(completed)));

    [Fact]
    public void A_self_assessment_needs_the_standards_and_the_tool()
    {
        var any = AtpPolicy.Undated.With(AtpReadings.FreshSelfAssessment.Choose("any-earlier"));

        Assert.Equal("breached satisfied", SelfAssessed(null, Assessed("2025-03-28") with { IsAgainstStandards = false }));
        Assert.Equal("satisfied breached", SelfAssessed(null, Assessed("2025-03-28") with { IsInOnlineTool = false }));
        Assert.Equal("undetermined undetermined", SelfAssessed(null, Assessed("2025-03-28") with { CompletedOn = null }));
        Assert.Equal("satisfied satisfied", SelfAssessed("2025-01-06", Assessed("2025-01-06"), any));
        Assert.Equal("undetermined undetermined", PerformanceReviews.CheckSelfAssessment(Member(StaffRole.Mentor), null, Review(Day("2025-03-31"))).Verdicts());
        Assert.Equal("not-applicable not-applicable", PerformanceReviews.CheckSelfAssessment(Member(StaffRole.Administration), null, Review(Day("2025-03-31"))).Verdicts());
    }

    [Fact]
    public void Before_the_first_review_it_comes_in_employment_and_the_start_must_be_known()
    {
        var review = Review(Day("2025-03-31")) with { SelfAssessments = [Assessed("2025-03-28")] };
        var unknown = Member(StaffRole.Trainer) with { StartedOn = null };

        Assert.Equal("undetermined undetermined", PerformanceReviews.CheckSelfAssessment(unknown, null, review).Verdicts());
        Assert.Equal("satisfied satisfied", PerformanceReviews.CheckSelfAssessment(unknown, Day("2025-01-06"), review).Verdicts());
        Assert.Equal("breached breached", PerformanceReviews.CheckSelfAssessment(Member(StaffRole.Trainer), null, review with { SelfAssessments = [] }).Verdicts());
    }

    [Fact]
    public void A_review_before_that_is_not_before_is_refused() => Assert.Equal(
        "The review before, on Mon 31 Mar 2025, is not before 2025-03-31 on Mon 31 Mar 2025; give an earlier day. (Parameter 'previous')",
        Assert.Throws<ArgumentException>(() => SelfAssessed("2025-03-31", Assessed("2025-03-28"))).Message);

    [Property]
    public bool A_self_assessment_serves_at_most_one_review(ushort completed, byte[] gaps)
    {
        var assessment = Assessed("2025-01-01") with { CompletedOn = Wed_2025_01_01.PlusDays(completed % 800) };
        var days = gaps.Take(9).Aggregate(new[] { Wed_2025_01_01 }, (all, gap) => [.. all, all[^1].PlusDays(gap + 1)]).Skip(1).ToList();
        var served = days.Where((day, at) => PerformanceReviews.CheckSelfAssessment(
            Member(StaffRole.Iqa), at == 0 ? null : days[at - 1], Review(day) with { SelfAssessments = [assessment] })[0].Verdict == Verdict.Satisfied).ToList();
        var first = days.FindIndex(day => assessment.CompletedOn <= day);
        return first < 0 ? served.Count == 0 : served.SequenceEqual([days[first]]);
    }

    [Property]
    public Property Delivery_staff_need_a_valid_one_and_support_staff_need_none() => Prop.ForAll(
        Arb.From(Gen.NonEmptyListOf(Gen.Elements(StaffRole.All.ToArray()))),
        Arb.From(Gen.Choose(-200, 200)),
        Arb.From(Gen.Elements<bool?>(true, false, null)),
        (roles, days, against) =>
        {
            var review = Review(Mon_2025_06_30) with
            {
                SelfAssessments = [new() { CompletedOn = Mon_2025_06_30.PlusDays(days), IsAgainstStandards = against, IsInOnlineTool = true }],
            };
            var finding = PerformanceReviews.CheckSelfAssessment(Member([.. roles.Distinct()]), Mon_2025_06_30.PlusDays(-84), review)[0];
            var isInTime = days is > -84 and <= 0;
            return finding.Verdict == (!roles.Any(role => role.Value is "trainer" or "mentor" or "iqa" or "lead-iqa") ? Verdict.NotApplicable
                : !isInTime || against is false ? Verdict.Breached
                : against is null ? Verdict.Undetermined
                : Verdict.Satisfied);
        });

    private static SelfAssessment Assessed(string day) => new() { CompletedOn = Day(day), IsAgainstStandards = true, IsInOnlineTool = true };

    private static string SelfAssessed(string? previous, SelfAssessment assessment, AtpPolicy? policy = null) => PerformanceReviews.CheckSelfAssessment(
        Member(StaffRole.Trainer),
        previous is null ? null : Day(previous),
        Review(Day("2025-03-31")) with { SelfAssessments = [assessment] },
        policy).Verdicts();

    private static PerformanceReview Review(LocalDate day) =>
        new() { Id = NodaTime.Text.LocalDatePattern.Iso.Format(day), On = day, IsHeldByManager = true };

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
