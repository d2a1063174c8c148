using System;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Caps;
using Xunit;
using static QaStandards.Tests.Caps.VisitsCode;

namespace QaStandards.Tests.Caps;

[Trait("Clause", "VC 5")]
public sealed class YearlyFloorTests
{
    private static readonly LocalDate Fri_2018_08_31_LastDay = new(2018, 8, 31);
    private static readonly LocalDate Sat_2018_09_01_NextYear = new(2018, 9, 1);
    private static readonly YearlyFloor Floor = new(C5, 10, "visits in the year");

    [Theory]
    [InlineData(0, "breached")]
    [InlineData(9, "breached")]
    [InlineData(10, "satisfied")]
    [InlineData(11, "satisfied")]
    public void C5_wants_ten_visits_in_a_year(int visits, string verdict) =>
        Assert.Equal(verdict, Floor.Check(Year, Fri_2018_03_09.Times(visits), Sat_2018_09_01_NextYear).Verdict.Value);

    [Fact]
    public void While_the_year_runs_a_shortfall_is_open_and_says_how_many_are_missing()
    {
        Assert.Equal(
            "[VC 5] open: 7 visits in the year; at least 10, 3 missing (Fri 1 Sep 2017 to Fri 31 Aug 2018)",
            Floor.Check(Year, Fri_2018_03_09.Times(7), Fri_2018_08_31_LastDay).ToString());
        Assert.Equal(
            "[VC 5] breached: 7 visits in the year; at least 10, 3 missing (Fri 1 Sep 2017 to Fri 31 Aug 2018)",
            Floor.Check(Year, Fri_2018_03_09.Times(7), Sat_2018_09_01_NextYear).ToString());
        Assert.Equal(
            "[VC 5] satisfied: 10 visits in the year; at least 10 (Fri 1 Sep 2017 to Fri 31 Aug 2018)",
            Floor.Check(Year, Fri_2018_03_09.Times(10), Mon_2018_03_05).ToString());
    }

    [Fact]
    public void A_floor_that_should_be_reached_warns_and_denies_nothing()
    {
        var finding = Floor.Check(Year, [], Sat_2018_09_01_NextYear);

        Assert.Equal((Effect.Warns, false), (finding.Effect, finding.Denies));
    }

    [Fact]
    public void Both_ends_of_the_year_count_and_the_days_beside_them_do_not()
    {
        LocalDate[] days = [new(2017, 8, 31), new(2017, 9, 1), new(2018, 8, 31), new(2018, 9, 1)];

        Assert.Equal(new Measure.AtLeastWithin("visits in the year", 2, 10, Year), Floor.Check(Year, days, Mon_2018_03_05).Measure);
    }

    [Property]
    public bool The_count_is_what_a_filter_counts(int[] offsets)
    {
        var days = offsets.Select(offset => Mon_2018_03_05.PlusDays(offset % 400)).ToArray();
        return ((Measure.AtLeastWithin)Floor.Check(Year, days, Mon_2018_03_05).Measure).Actual
            == days.Count(day => day >= new LocalDate(2017, 9, 1) && day < new LocalDate(2018, 9, 1));
    }

    [Fact]
    public void Everybody_is_checked_idle_people_too()
    {
        var visits = Fri_2018_03_09.Times(10).Append(Sat_2018_09_01_NextYear).Select(day => new Visit("R2", day));
        var findings = Floor.CheckAll(
            Workload.Of(visits, visit => visit.Assessor, visit => visit.Date, ["R1"]), Year, Sat_2018_09_01_NextYear);

        Assert.Equal(["R1 breached 0", "R2 satisfied 10"], findings.Select(
            finding => $"{finding.About} {finding.Verdict.Value} {((Measure.AtLeastWithin)finding.Measure).Actual}"));
        Assert.Equal(
            "[VC 5] not-applicable: no people",
            Floor.CheckAll(Workload.Of<Visit>([], v => v.Assessor, v => v.Date), Year, Mon_2018_03_05).ToString());
    }

    [Fact]
    public void The_ends_of_the_calendar_make_a_year()
    {
        var always = new DateInterval(LocalDate.MinIsoValue, LocalDate.MaxIsoValue);

        Assert.Equal(Verdict.Open, Floor.Check(always, [LocalDate.MinIsoValue, LocalDate.MaxIsoValue], LocalDate.MaxIsoValue).Verdict);
    }

    [Fact]
    public void A_floor_needs_a_clause_a_limit_a_unit_a_year_and_days()
    {
        Assert.Throws<ArgumentNullException>("by", () => new YearlyFloor(null!, 10, "visits"));
        Assert.Throws<ArgumentOutOfRangeException>("limit", () => new YearlyFloor(C5, 0, "visits"));
        Assert.Throws<ArgumentException>("unit", () => new YearlyFloor(C5, 10, ""));
        Assert.Throws<ArgumentNullException>("year", () => Floor.Check(null!, [], Mon_2018_03_05));
        Assert.Throws<ArgumentNullException>("days", () => Floor.Check(Year, null!, Mon_2018_03_05));
        Assert.Throws<ArgumentOutOfRangeException>("count", () => Floor.Check(Year, -1, Mon_2018_03_05));
        Assert.Throws<ArgumentNullException>("work", () => Floor.CheckAll(null!, Year, Mon_2018_03_05));
    }
}
