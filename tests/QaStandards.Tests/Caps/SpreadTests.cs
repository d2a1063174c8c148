using System;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Caps;
using Xunit;
using static QaStandards.Tests.Caps.VisitsCode;

namespace QaStandards.Tests.Caps;

[Trait("Clause", "VC 7")]
public sealed class SpreadTests
{
    private static readonly LocalDate[] Ten_in_two_weeks = March(5, 6, 7, 8, 9, 12, 13, 14, 15, 16);

    [Fact]
    public void Without_a_threshold_the_numbers_are_reported_and_nothing_is_judged()
    {
        var finding = Assert.Single(new Spread(C7, "visits").Check(Year, Ten_in_two_weeks));

        Assert.Equal((Verdict.NotApplicable, Effect.Informs), (finding.Verdict, finding.Effect));
        Assert.Equal(
            "[VC 7] not-applicable: visits in 1 of 12 months, longest gap 185 days; no limit set (Fri 1 Sep 2017 to Fri 31 Aug 2018)",
            finding.ToString());
    }

    [Theory]
    [InlineData(184, "breached")]
    [InlineData(185, "satisfied")]
    public void A_threshold_of_the_caller_judges_the_longest_gap(int longest, string verdict)
    {
        var finding = Assert.Single(new Spread(C7, "visits", longestGap: longest).Check(Year, Ten_in_two_weeks));

        Assert.Equal(
            $"[VC 7] {verdict}: 185 days in a row without visits; at most {longest} (Fri 1 Sep 2017 to Sun 4 Mar 2018)",
            finding.ToString());
        Assert.Equal(Effect.Warns, finding.Effect);
    }

    [Theory]
    [InlineData(1, "satisfied", "")]
    [InlineData(2, "breached", ", 1 missing")]
    public void A_threshold_of_the_caller_judges_the_months(int least, string verdict, string missing) =>
        Assert.Equal(
            $"[VC 7] {verdict}: 1 months with visits; at least {least}{missing} (Fri 1 Sep 2017 to Fri 31 Aug 2018)",
            new Spread(C7, "visits", leastMonths: least).Check(Year, Ten_in_two_weeks).ToString());

    [Fact]
    public void One_visit_in_each_of_ten_months_is_ten_months()
    {
        var report = Spread.Report(Year, Enumerable.Range(0, 10).Select(month => new LocalDate(2017, 9, 15).PlusMonths(month)));

        Assert.Equal((10, 10, 12), (report.Count, report.MonthsWithWork, report.Months));
        Assert.Equal(2, new Spread(C7, "visits", 90, 10).Check(Year, [Mon_2018_03_05]).Count);
    }

    [Fact]
    public void No_visit_is_one_gap_and_a_visit_a_day_is_none()
    {
        var week = new DateInterval(Mon_2018_03_05, Sun_2018_03_11);

        Assert.Equal(week, Spread.Report(week, []).LongestGap);
        Assert.Equal((null, 0), (Spread.Report(week, week).LongestGap, Spread.Report(week, week).LongestGapDays));
        Assert.Equal(Verdict.Satisfied, new Spread(C7, "visits", longestGap: 0).Check(week, week).Worst);
    }

    [Fact]
    public void Of_gaps_of_one_length_the_earliest_is_reported() =>
        Assert.Equal(
            new(new(2018, 3, 1), Mon_2018_03_05),
            Spread.Report(new(new(2018, 3, 1), new(2018, 3, 17)), March(6, 12)).LongestGap);

    [Property]
    public bool The_longest_gap_is_what_a_walk_through_the_days_finds(int[] offsets)
    {
        var days = offsets.Select(offset => Mon_2018_03_05.PlusDays(offset % 90)).ToArray();
        var period = new DateInterval(new(2018, 1, 20), new(2018, 5, 10));
        var (longest, run) = (0, 0);
        foreach (var day in period)
        {
            run = days.Contains(day) ? 0 : run + 1;
            longest = Math.Max(longest, run);
        }

        var within = days.Where(period.Contains).ToList();
        var report = Spread.Report(period, days);
        return report.LongestGapDays == longest
            && report.LongestGap?.Any(days.Contains) != true
            && report.Count == within.Count
            && report.MonthsWithWork == within.Select(day => day.Month).Distinct().Count()
            && report.Months == 5;
    }

    [Fact]
    public void The_ends_of_the_calendar_make_a_period()
    {
        var report = Spread.Report(new(LocalDate.MinIsoValue, LocalDate.MaxIsoValue), [LocalDate.MinIsoValue, LocalDate.MaxIsoValue]);

        Assert.Equal((2, 239_976), (report.MonthsWithWork, report.Months));
    }

    [Fact]
    public void A_spread_needs_a_clause_a_unit_and_sensible_thresholds()
    {
        Assert.Throws<ArgumentNullException>("by", () => new Spread(null!, "visits"));
        Assert.Throws<ArgumentException>("unit", () => new Spread(C7, ""));
        Assert.Throws<ArgumentOutOfRangeException>("longestGap", () => new Spread(C7, "visits", longestGap: -1));
        Assert.Throws<ArgumentOutOfRangeException>("leastMonths", () => new Spread(C7, "visits", leastMonths: 0));
        Assert.Throws<ArgumentNullException>("period", () => Spread.Report(null!, []));
        Assert.Throws<ArgumentNullException>("days", () => new Spread(C7, "visits").Check(Year, null!));
    }
}
