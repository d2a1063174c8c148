using System.Linq;
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

    // A gap is what neither award covers; the default leaves none the day after the first one's last.
    [Theory]
    [InlineData("2026-07-10", "", "")]
    [InlineData("2026-09-01", "", "")]
    [InlineData("2026-09-02", "", "2026-09-01")]
    [InlineData("2026-09-03", "2026-09-02", "2026-09-01 2026-09-02")]
    public void Between_an_award_and_its_renewal_a_school_is_not_accredited(string renewed, string included, string excluded)
    {
        Milestone[] awards = [Milestone.On(new(2023, 9, 1)), Milestone.On(Day(renewed))];

        Assert.Equal(included, Uncovered(IctMarkCode.Undated));
        Assert.Equal(excluded, Uncovered(Excluded));

        string Uncovered(IctMarkCode code) => string.Join(' ', Enumerable.Range(0, 60).Select(days => new LocalDate(2026, 8, 15).PlusDays(days))
            .Where(day => !awards.Any(award => Awards.CheckValidity(award, day, code).Verdict == Verdict.Satisfied))
            .Select(LocalDatePattern.Iso.Format));
    }

    [Fact]
    public void A_gap_runs_from_the_day_after_the_last_to_the_day_before_the_new_award()
    {
        var renewal = Milestone.On(new(2026, 10, 5));

        Assert.Equal("breached not-applicable", At(new(2026, 9, 2)));
        Assert.Equal("breached not-applicable", At(new(2026, 10, 4)));
        Assert.Equal("breached satisfied", At(new(2026, 10, 5)));

        string At(LocalDate day) =>
            $"{Awards.CheckValidity(Milestone.On(new(2023, 9, 1)), day).Verdict.Value} {Awards.CheckValidity(renewal, day).Verdict.Value}";
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

    [Property]
    public bool Validity_is_one_interval_under_either_reading(ushort days, ushort first, ushort second, ushort third, bool excluded)
    {
        var award = new LocalDate(2000, 1, 1).PlusDays(days);
        LocalDate[] asked = [.. new[] { first, second, third }.Select(offset => award.PlusDays((offset * 37 % 1400) - 150)).Order()];
        bool[] valid = [.. asked.Select(day => Awards.CheckValidity(Milestone.On(award), day, excluded ? Excluded : null).Verdict == Verdict.Satisfied)];

        return !(valid[0] && valid[2]) || valid[1];
    }

    [Property]
    public bool Where_the_last_day_is_left_out_the_day_before_it_is_the_last(ushort days)
    {
        var award = new LocalDate(2000, 1, 1).PlusDays(days);
        var third = award.PlusYears(3);

        return Awards.CheckValidity(Milestone.On(award), third, Excluded).Verdict == Verdict.Breached
            && Awards.CheckValidity(Milestone.On(award), third.PlusDays(-1), Excluded).Verdict == Verdict.Satisfied;
    }

    private static bool Is(LocalDate award, LocalDate asOf, Verdict verdict) => Awards.CheckValidity(Milestone.On(award), asOf).Verdict == verdict;

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
