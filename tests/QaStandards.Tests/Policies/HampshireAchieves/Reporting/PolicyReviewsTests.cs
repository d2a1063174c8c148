using FluentValidation;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.HampshireAchieves;
using QaStandards.Policies.HampshireAchieves.Reporting;
using Xunit;

namespace QaStandards.Tests.Policies.HampshireAchieves.Reporting;

[Trait("Clause", "HAMPSHIRE Cover b")]
[Trait("Clause", "HAMPSHIRE 4.1 Policies")]
[Trait("Clause", "HAMPSHIRE 9.0b")]
public sealed class PolicyReviewsTests
{
    private static readonly LocalDate Wed_2025_09_10_Reviewed = new(2025, 9, 10);
    private static readonly LocalDate Thu_2026_09_10_Due = new(2026, 9, 10);
    private static readonly LocalDate Thu_2026_01_15_Update = new(2026, 1, 15);
    private static readonly HampshireFramework UpdatesCount = HampshireFramework.June2025.With(HampshireReadings.MidYearUpdate.Choose("yes"));

    private static readonly ReviewedPolicy Policy = new() { Title = "RARPA", LastReviewed = Wed_2025_09_10_Reviewed, Updates = [] };

    private static readonly ReviewedPolicy Updated = Policy with
    {
        Updates = [new() { Day = Thu_2026_01_15_Update, Approved = Milestone.On(Thu_2026_01_15_Update), IsFullReview = false }],
    };

    [Fact]
    public void C4_1_Policies_is_overdue_on_the_day_after()
    {
        Assert.Equal("open not-applicable", PolicyReviews.Check(Policy, Thu_2026_09_10_Due).Verdicts());
        Assert.Equal(
            "[HAMPSHIRE 4.1 Policies] RARPA breached: policy reviewed: not done on Fri 11 Sep 2026; due by Thu 10 Sep 2026",
            PolicyReviews.Check(Policy, Thu_2026_09_10_Due.PlusDays(1))[0].ToString());
    }

    [Fact]
    public void An_update_during_the_year_leaves_the_day_unless_it_is_a_full_review_or_read_so()
    {
        Assert.Equal(Thu_2026_09_10_Due, PolicyReviews.NextDue(Updated, Thu_2026_09_10_Due));
        Assert.Equal(Thu_2026_01_15_Update.PlusYears(1), PolicyReviews.NextDue(Updated, Thu_2026_09_10_Due, UpdatesCount));
        Assert.Equal(
            Thu_2026_01_15_Update.PlusYears(1),
            PolicyReviews.NextDue(Policy with { Updates = [Updated.Updates![0] with { IsFullReview = true }] }, Thu_2026_09_10_Due));
        Assert.Equal(
            Thu_2026_09_10_Due,
            PolicyReviews.NextDue(Policy with { Updates = [new() { Day = Thu_2026_01_15_Update, Approved = Milestone.NotReached, IsFullReview = true }] }, Thu_2026_09_10_Due));
    }

    [Fact]
    public void C9_0b_is_approved_by_the_group()
    {
        Assert.Equal("[HAMPSHIRE 9.0b] RARPA satisfied: 1 of 1 updates approved by the group", PolicyReviews.Check(Updated, Thu_2026_09_10_Due)[1].ToString());
        Assert.Equal(
            "[HAMPSHIRE 9.0b] RARPA breached: 0 of 1 updates approved by the group; lacking Thu 15 Jan 2026",
            PolicyReviews.Check(
                Policy with { Updates = [new() { Day = Thu_2026_01_15_Update, Approved = Milestone.NotReached, IsFullReview = false }] }, Thu_2026_09_10_Due)[1].ToString());
        Assert.All(PolicyReviews.Check(new() { Title = "RARPA" }, Thu_2026_09_10_Due), finding => Assert.Equal(Verdict.Undetermined, finding.Verdict));
    }

    [Fact]
    public void Cover_b_is_due_in_the_same_month_two_years_later()
    {
        Assert.Equal(new LocalDate(2027, 6, 30), PolicyReviews.FrameworkDue(PolicyReviews.FrameworkReviewed));
        Assert.Equal(Verdict.Open, PolicyReviews.CheckFramework(PolicyReviews.FrameworkReviewed, new(2027, 6, 30)).Verdict);
        Assert.Equal(
            "[HAMPSHIRE Cover b] breached: framework reviewed: not done on Thu 1 Jul 2027; due by Wed 30 Jun 2027",
            PolicyReviews.CheckFramework(PolicyReviews.FrameworkReviewed, new(2027, 7, 1)).ToString());
        Assert.Equal(
            new LocalDate(2027, 6, 1),
            PolicyReviews.FrameworkDue(PolicyReviews.FrameworkReviewed, HampshireFramework.June2025.With(HampshireReadings.ReviewedInMonth.Choose("first-day"))));
        Expect.Lacks(PolicyReviews.CheckFramework(null, new(2027, 7, 1)), "the month of the last review");
    }

    [Fact]
    public void Days_out_of_order_are_refused()
    {
        Expect.Refuses(
            new ReviewedPolicyValidator(),
            Policy with { Updates = [Updated.Updates![0] with { Day = new(2025, 9, 9) }] },
            "HAMPSHIRE1033",
            "The policy RARPA has an update from before its last review on Wed 10 Sep 2025; give only those since.");
        Expect.Refuses(new ReviewedPolicyValidator(), Policy with { Title = "" }, "HAMPSHIRE1031", "The policy has no title; give one.");
        Expect.Refuses(
            new ReviewedPolicyValidator(), Policy with { Updates = [null!] }, "HAMPSHIRE1032", "The policy RARPA has an update that is null; leave it out.");
        Assert.Throws<ValidationException>(() => PolicyReviews.Check(Policy with { Title = "" }, Thu_2026_09_10_Due));
    }

    [Property]
    public bool A_framework_is_due_in_the_same_month_two_years_later(byte months)
    {
        var reviewed = new YearMonth(2000 + (months / 12), (months % 12) + 1);
        var due = PolicyReviews.FrameworkDue(reviewed);

        return due.Year == reviewed.Year + 2 && due.Month == reviewed.Month;
    }

    [Property]
    public bool A_policy_is_overdue_exactly_when_the_day_is_past(short days)
    {
        var asOf = Thu_2026_09_10_Due.PlusDays(days);

        return (PolicyReviews.Check(Policy, asOf)[0].Verdict == Verdict.Breached) == (days > 0);
    }
}
