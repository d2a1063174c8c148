using FsCheck.Xunit;
using NodaTime;
using NodaTime.Text;
using QaStandards.Policies.IctMark;
using QaStandards.Policies.IctMark.Principles;
using Xunit;

namespace QaStandards.Tests.Policies.IctMark.Principles;

[Trait("Clause", "ICT-MARK Principle 4a")]
[Trait("Clause", "ICT-MARK Principle 8a")]
public sealed class AwardsTests
{
    private static readonly IctMarkCode Excluded = IctMarkCode.Undated.With(IctMarkReadings.LastDayOfAward.Choose("excluded"));

    [Theory]
    [InlineData("2024-02-29", "2027-02-27", "satisfied", "satisfied")]
    [InlineData("2024-02-29", "2027-02-28", "satisfied", "breached")]
    [InlineData("2024-02-29", "2027-03-01", "breached", "breached")]
    [InlineData("2024-03-15", "2027-03-14", "satisfied", "satisfied")]
    [InlineData("2024-03-15", "2027-03-15", "satisfied", "breached")]
    [InlineData("2024-03-15", "2027-03-16", "breached", "breached")]
    [InlineData("2024-03-15", "2024-03-15", "satisfied", "satisfied")]
    [InlineData("2024-03-15", "2024-03-14", "not-applicable", "not-applicable")]
    public void An_award_lasts_three_years(string awarded, string asOf, string included, string excluded)
    {
        var (award, day) = (Milestone.On(Day(awarded)), Day(asOf));

        Assert.Equal(included, Awards.CheckValidity(award, day).Verdict.Value);
        Assert.Equal(excluded, Awards.CheckValidity(award, day, Excluded).Verdict.Value);
    }

    // A renewal's term begins with its own award, however early it is made.
    [Theory]
    [InlineData("2023-09-01", "2026-07-10", "2026-09-01", "2029-07-10")]
    [InlineData("2023-09-01", "2026-09-01", "2026-09-01", "2029-09-01")]
    [InlineData("2023-09-01", "2026-10-05", "2026-09-01", "2029-10-05")]
    public void A_renewal_runs_from_its_own_award(string first, string renewed, string firstEnds, string renewalEnds)
    {
        Assert.Equal(Day(firstEnds), Awards.LastDay(Day(first)));
        Assert.Equal(Day(renewalEnds), Awards.LastDay(Day(renewed)));
    }

    [Fact]
    public void The_finding_says_which_days_were_compared()
    {
        Assert.Equal(
            "[ICT-MARK Principle 8a] breached: the day asked about on Sun 28 Feb 2027; not after the last day of the accreditation on Sat 27 Feb 2027 "
            + "(reading ICT-MARK-R04=excluded)",
            Awards.CheckValidity(Milestone.On(new(2024, 2, 29)), new(2027, 2, 28), Excluded).ToString());
        Expect.Lacks(Awards.CheckValidity(null, new(2027, 2, 28)), "the day of: award");
        Assert.Equal(Verdict.NotApplicable, Awards.CheckValidity(Milestone.NotReached, new(2027, 2, 28)).Verdict);
    }

    [Fact]
    public void Only_Naace_awards()
    {
        Assert.Equal(Verdict.Satisfied, Awards.CheckAwardingBody("Naace").Verdict);
        Assert.Equal("[ICT-MARK Principle 4a] breached: awarding body is A1; must be Naace", Awards.CheckAwardingBody("A1").ToString());
        Expect.Lacks(Awards.CheckAwardingBody(null), "who awards");
    }

    [Property]
    public bool An_award_is_valid_on_its_first_and_last_day_and_on_none_outside_them(ushort days)
    {
        var award = new LocalDate(2000, 1, 1).PlusDays(days);
        var last = Awards.LastDay(award);

        return Is(award, award, Verdict.Satisfied) && Is(award, last, Verdict.Satisfied) && Is(award, last.PlusDays(1), Verdict.Breached)
            && Is(award, award.PlusDays(-1), Verdict.NotApplicable) && !(last.Month == 2 && last.Day == 29)
            && Awards.LastDay(award, Excluded) == last.PlusDays(-1);
    }

    private static bool Is(LocalDate award, LocalDate asOf, Verdict verdict) => Awards.CheckValidity(Milestone.On(award), asOf).Verdict == verdict;

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
