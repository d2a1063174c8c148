using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Caps;
using Xunit;
using static QaStandards.Tests.Caps.VisitsCode;

namespace QaStandards.Tests.Caps;

[Trait("Clause", "VC 4")]
public sealed class WeeklyCapTests
{
    private static readonly WeeklyCap Iso = new(C4, 6, "visits in the week");
    private static readonly WeeklyCap AnySeven = new(C4, 6, "visits in seven days", Week.AnySevenDays);

    [Theory]
    [InlineData(1, "satisfied")]
    [InlineData(5, "satisfied")]
    [InlineData(6, "satisfied")]
    [InlineData(7, "breached")]
    [InlineData(300, "breached")]
    public void C4_allows_six_visits_in_a_week(int visits, string verdict) =>
        Assert.All(
            Week.All,
            week => Assert.Equal(
                verdict, Assert.Single(new WeeklyCap(C4, 6, "visits", week).Check(Fri_2018_03_09.Times(visits))).Verdict.Value));

    [Fact]
    public void A_breach_tells_the_week_and_the_day_on_which_the_limit_was_passed()
    {
        var finding = Assert.Single(Iso.Check("A1", March(5, 6, 6, 7, 8, 9, 9)));

        Assert.Equal(
            new Measure.AtMostWithin(
                "visits in the week", 7, 6, new(Mon_2018_03_05, Sun_2018_03_11), new(Fri_2018_03_09, Fri_2018_03_09)),
            finding.Measure);
        Assert.True(finding.Denies);
        Assert.Equal(
            "[VC 4] A1 breached: 7 visits in the week; at most 6 "
            + "(Mon 5 Mar 2018 to Sun 11 Mar 2018, over from Fri 9 Mar 2018)",
            finding.ToString());
    }

    [Fact]
    public void A_cap_that_is_kept_tells_the_busiest_week() =>
        Assert.Equal(
            "[VC 4] satisfied: 6 visits in the week; at most 6 (Mon 5 Mar 2018 to Sun 11 Mar 2018)",
            Iso.Check(March(1, 5, 6, 6, 7, 8, 9, 13)).ToString());

    [Theory]
    [InlineData("iso-week", "Mon 5 Mar 2018 to Sun 11 Mar 2018")]
    [InlineData("sunday-week", "Sun 4 Mar 2018 to Sat 10 Mar 2018")]
    [InlineData("any-seven-days", "Wed 7 Mar 2018 to Tue 13 Mar 2018")]
    public void Of_weeks_that_are_as_busy_the_earliest_is_told(string week, string days) =>
        Assert.Equal(
            $"[VC 4] satisfied: 2 visits; at most 6 ({days})",
            new WeeklyCap(C4, 6, "visits", Week.Parse(week)).Check(March(7, 8, 21, 22)).ToString());

    [Fact]
    public void Nothing_done_keeps_the_cap() =>
        Assert.All(
            [Iso, AnySeven],
            cap => Assert.Equal(new Measure.AtMost(cap.Unit, 0, 6), Assert.Single(cap.Check()).Measure));

    [Fact]
    public void Four_and_four_over_a_weekend_keep_a_calendar_week_and_break_seven_days()
    {
        var days = March(8, 8, 9, 9, 12, 12, 13, 13);

        Assert.Equal(Verdict.Satisfied, Iso.Check(days).Worst);
        Assert.Equal(
            "[VC 4] breached: 8 visits in seven days; at most 6 (Thu 8 Mar 2018 to Wed 14 Mar 2018, over from Tue 13 Mar 2018)",
            AnySeven.Check(days).ToString());
    }

    [Fact]
    public void A_week_over_the_new_year_is_one_week()
    {
        var (thu_2020_12_31, fri_2021_01_01) = (new LocalDate(2020, 12, 31), new LocalDate(2021, 1, 1));
        var (sun_2017_12_31, mon_2018_01_01) = (new LocalDate(2017, 12, 31), new LocalDate(2018, 1, 1));

        Assert.Equal(Verdict.Breached, Iso.Check([.. thu_2020_12_31.Times(3), .. fri_2021_01_01.Times(4)]).Worst);
        Assert.Equal(Verdict.Satisfied, Iso.Check([.. sun_2017_12_31.Times(4), .. mon_2018_01_01.Times(4)]).Worst);
    }

    [Fact]
    public void The_ends_of_the_calendar_are_days_like_any_other() =>
        Assert.All(
            Week.All,
            week => Assert.Equal(
                2,
                new WeeklyCap(C4, 6, "visits", week)
                    .Check([.. LocalDate.MinIsoValue.Times(7), .. LocalDate.MaxIsoValue.Times(7)])
                    .Count(finding => finding.Verdict == Verdict.Breached)));

    [Property]
    public bool A_calendar_week_is_counted_as_GroupBy_counts_it(int[] offsets)
    {
        var days = AroundNewYear(offsets.Concat(offsets));
        var expected = days
            .GroupBy(day => day.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday)))
            .Where(week => week.Count() > 2)
            .OrderBy(week => week.Key)
            .Select(week => (week.Key, (long)week.Count()));
        return Breaches(new(C4, 2, "visits"), days).SequenceEqual(expected);
    }

    [Property]
    public bool Any_seven_days_are_found_as_brute_force_finds_them(int[] offsets)
    {
        var days = AroundNewYear(offsets);
        return Breaches(new(C4, 2, "visits", Week.AnySevenDays), days).SequenceEqual(Oracle.LargestWindows(days, 2));
    }

    [Property]
    public bool Any_seven_days_are_never_kinder_than_a_calendar_week(int[] offsets)
    {
        var days = AroundNewYear(offsets.Concat(offsets));
        var sliding = new WeeklyCap(C4, 2, "visits", Week.AnySevenDays).Check(days).Worst;
        return new[] { Week.Iso, Week.FromSunday }.All(week => new WeeklyCap(C4, 2, "visits", week).Check(days).Worst <= sliding);
    }

    [Property]
    public bool The_order_of_the_days_makes_no_difference(int[] offsets)
    {
        var days = AroundNewYear(offsets);
        return Week.All.Select(week => new WeeklyCap(C4, 1, "visits", week))
            .All(cap => cap.Check(days).Equals(cap.Check(days.Reverse())));
    }

    [Fact]
    public void A_choice_of_reading_sets_the_week_and_travels_in_the_findings_unless_it_is_the_default()
    {
        var days = March(8, 8, 9, 9, 12, 12, 13, 13);

        Assert.Null(Assert.Single(AnySeven.Under(WeekReading.Default).Check(days)).Reading);
        Assert.Equal(
            "[VC 4] breached: 8 visits in the week; at most 6 (Thu 8 Mar 2018 to Wed 14 Mar 2018, over from Tue 13 Mar 2018) "
            + "(reading VC-R1=any-seven-days)",
            Iso.Under(WeekReading.Choose("any-seven-days")).Check(days).ToString());
    }

    [Fact]
    public void A_cap_needs_a_clause_a_limit_and_a_unit()
    {
        Assert.Throws<ArgumentNullException>("by", () => new WeeklyCap(null!, 6, "visits"));
        Assert.Throws<ArgumentOutOfRangeException>("limit", () => new WeeklyCap(C4, 0, "visits"));
        Assert.Throws<ArgumentException>("unit", () => new WeeklyCap(C4, 6, " "));
        Assert.Throws<ArgumentNullException>("days", () => Iso.Check((IEnumerable<LocalDate>)null!));
        Assert.Throws<ArgumentException>("person", () => Iso.Check("", Fri_2018_03_09));
    }

    private static IEnumerable<(LocalDate Start, long Count)> Breaches(WeeklyCap cap, IEnumerable<LocalDate> days) =>
        cap.Check(days).Where(finding => finding.Verdict == Verdict.Breached)
            .Select(finding => (Measure.AtMostWithin)finding.Measure)
            .Select(measure => (measure.Within.Start, measure.Actual));
}
