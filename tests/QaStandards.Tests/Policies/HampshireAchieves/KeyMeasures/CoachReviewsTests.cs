using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.HampshireAchieves;
using QaStandards.Policies.HampshireAchieves.KeyMeasures;
using Xunit;

namespace QaStandards.Tests.Policies.HampshireAchieves.KeyMeasures;

[Trait("Clause", "HAMPSHIRE Appendix B Young people 15")]
public sealed class CoachReviewsTests
{
    private static readonly LocalDate Tue_2024_11_05 = new(2024, 11, 5);
    private static readonly LocalDate Tue_2025_05_13 = new(2025, 5, 13);
    private static readonly LocalDate Fri_2025_08_01_AfterTheYear = new(2025, 8, 1);
    private static readonly DateInterval Year = HampshireFramework.June2025.YearOf(Tue_2024_11_05);
    private static readonly HampshireFramework CountOnly = HampshireFramework.June2025.With(HampshireReadings.CoachReviews.Choose("count-only"));

    [Fact]
    public void Young_people_15_is_met_by_one_in_each_half() => Assert.Equal(
        "[HAMPSHIRE Appendix B Young people 15] S1 satisfied: 2 reviews of practice; at least 2 (Thu 1 Aug 2024 to Thu 31 Jul 2025)\n"
        + "[HAMPSHIRE Appendix B Young people 15] S1 satisfied: 2 of 2 halves of the year with a review",
        Check([Tue_2024_11_05, Tue_2025_05_13]).ToString());

    [Fact]
    public void Two_in_one_half_are_two_and_a_warning()
    {
        var findings = Check([new(2024, 9, 5), new(2024, 10, 10)]);

        Assert.Equal("satisfied breached", findings.Verdicts());
        Assert.False(findings.Deny);
        Assert.Equal("satisfied not-applicable", Check([new(2024, 9, 5), new(2024, 10, 10)], CountOnly).Verdicts());
        Assert.Equal("satisfied satisfied", Check([new(2025, 1, 31), new(2025, 2, 1)]).Verdicts());
    }

    [Fact]
    public void One_is_not_enough_once_the_year_is_over()
    {
        Assert.Equal(Verdict.Breached, Check([Tue_2024_11_05])[0].Verdict);
        Assert.Equal(Verdict.Open, CoachReviews.Check("S1", [Tue_2024_11_05], Year, Year.End)[0].Verdict);
        Expect.Lacks(Check(null)[0], "the days of the reviews");
    }

    [Property]
    public bool The_order_makes_no_difference_and_more_never_do_harm(ushort[] places)
    {
        var days = places.Select(place => Year.Start.PlusDays(place % 365)).ToArray();

        return Check(days).Equals(Check([.. Enumerable.Reverse(days)])) && Check([.. days, Tue_2024_11_05, Tue_2025_05_13])[0].Verdict == Verdict.Satisfied;
    }

    private static Findings Check(LocalDate[]? days, HampshireFramework? framework = null) =>
        CoachReviews.Check("S1", days, Year, Fri_2025_08_01_AfterTheYear, framework);
}
