using System;
using FsCheck;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Calendars;
using Xunit;
using static QaStandards.Tests.Calendars.Limits;

namespace QaStandards.Tests.Calendars;

[Properties(Arbitrary = new[] { typeof(AnyCalendars) }, MaxTest = 150, QuietOnSuccess = true)]
public sealed class WorkingDayLimitTests
{
    private static readonly WorkingDayLimit Acknowledgement = new(C116a, "enquiry acknowledged", 3);

    private static WorkingCalendar England => UnitedKingdom.EnglandAndWales;

    [Fact]
    public void What_is_done_on_the_last_day_is_in_time()
    {
        Check(Thu_2017_04_20, Fri_2017_04_21, Verdict.Satisfied, "done on Thu 20 Apr 2017; due by Thu 20 Apr 2017");
        Check(Thu_2017_04_13, Fri_2017_04_21, Verdict.Satisfied, "done on Thu 13 Apr 2017; due by Thu 20 Apr 2017");
    }

    [Fact]
    public void What_is_done_the_day_after_is_late() =>
        Check(Fri_2017_04_21, Fri_2017_04_21, Verdict.Breached, "done on Fri 21 Apr 2017; due by Thu 20 Apr 2017");

    [Fact]
    public void What_is_not_done_is_open_until_the_last_day_is_over()
    {
        Check(null, Thu_2017_04_20, Verdict.Open, "not done on Thu 20 Apr 2017; due by Thu 20 Apr 2017");
        Check(null, Fri_2017_04_21, Verdict.Breached, "not done on Fri 21 Apr 2017; due by Thu 20 Apr 2017");
    }

    [Fact]
    public void What_is_done_after_the_day_asked_for_is_not_done_yet()
    {
        Check(Fri_2017_04_21, Wed_2017_04_19, Verdict.Open, "not done on Wed 19 Apr 2017; due by Thu 20 Apr 2017");
        Check(Thu_2017_04_20, Wed_2017_04_19, Verdict.Open, "not done on Wed 19 Apr 2017; due by Thu 20 Apr 2017");
    }

    [Fact]
    public void Before_the_start_there_is_still_time() => Assert.Equal(
        Verdict.Open,
        Acknowledgement.Check(Thu_2017_04_13, null, Thu_2017_04_13.PlusDays(-30), England).Verdict);

    [Fact]
    public void A_start_that_is_missing_is_named() => Assert.Equal(
        "[TEST 116a] undetermined: cannot be told without: the day from which 'enquiry acknowledged' counts",
        Acknowledgement.Check(null, Thu_2017_04_13, Thu_2017_04_20, England).ToString());

    [Theory]
    [InlineData(2028, 12, 27, false)]
    [InlineData(2028, 12, 26, true)]
    [InlineData(2011, 12, 28, false)]
    [InlineData(2029, 1, 1, false)]
    public void Beyond_the_calendar_nothing_is_guessed(int year, int month, int day, bool known)
    {
        var start = new LocalDate(year, month, day);
        var finding = Acknowledgement.Check(start, start, start, England);

        Assert.Equal(known ? Verdict.Satisfied : Verdict.Undetermined, finding.Verdict);
        Assert.Equal(known, finding.Measure is Measure.DoneBy);
        Assert.Equal(known, Acknowledgement.Due(start, England).On is not null);
    }

    [Fact]
    public void Beyond_the_calendar_the_finding_says_what_is_known() => Assert.Equal(
        "[TEST 116a] undetermined: enquiry acknowledged: the due date is outside what calendar England and Wales knows, "
        + "Sun 1 Jan 2012 to Sun 31 Dec 2028",
        Acknowledgement.Check(new LocalDate(2028, 12, 28), null, new(2028, 12, 28), England).ToString());

    [Fact]
    public void Nothing_is_done_before_its_start()
    {
        var refusal = Assert.Throws<ArgumentException>(
            "done", () => Acknowledgement.Check(Fri_2017_04_14_GoodFriday, Thu_2017_04_13, Thu_2017_04_20, England));
        Assert.Equal(
            "'enquiry acknowledged' was done on Thu 13 Apr 2017, before it could start on Fri 14 Apr 2017: correct one of them. "
            + "(Parameter 'done')",
            refusal.Message);
    }

    [Theory]
    [InlineData("Thu 2017-04-13", 3, "Wed 2017-04-19")]
    [InlineData("Thu 2017-04-13", 1, "Thu 2017-04-13")]
    [InlineData("Fri 2017-04-14", 1, "Tue 2017-04-18")]
    [InlineData("Sun 2012-01-01", 1, "Tue 2012-01-03")]
    public void When_the_start_is_day_one_it_counts_if_it_is_worked(string start, int days, string due) => Assert.Equal(
        OfficialList.Day(due),
        new WorkingDayLimit(C116a, "done", days, StartDay.IsDayOne).Due(OfficialList.Day(start), England).On);

    [Theory]
    [InlineData("Thu 2017-04-13")]
    [InlineData("Fri 2017-04-14")]
    public void Zero_days_mean_the_very_day(string start) => Assert.Equal(
        OfficialList.Day(start), new WorkingDayLimit(C116a, "done", 0).Due(OfficialList.Day(start), England).On);

    [Theory]
    [InlineData(-1, StartDay.IsDayNought, "A limit has 0 to 36,525 days (100 years), not -1.")]
    [InlineData(0, StartDay.IsDayOne, "A limit has 1 to 36,525 days (100 years), not 0.")]
    [InlineData(36_526, StartDay.IsDayNought, "A limit has 0 to 36,525 days (100 years), not 36526.")]
    public void A_limit_has_a_sensible_length(int days, StartDay counting, string message) => Assert.StartsWith(
        message,
        Assert.Throws<ArgumentOutOfRangeException>(
            nameof(days), () => new WorkingDayLimit(C116a, "done", days, counting)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Nothing_is_taken_for_null()
    {
        Assert.Throws<ArgumentNullException>("by", () => new WorkingDayLimit(null!, "done", 3));
        Assert.Throws<ArgumentNullException>("what", () => new WorkingDayLimit(C116a, null!, 3));
        Assert.Throws<ArgumentException>("what", () => new WorkingDayLimit(C116a, " ", 3));
        Assert.Throws<ArgumentOutOfRangeException>("counting", () => new WorkingDayLimit(C116a, "done", 3, (StartDay)2));
        Assert.Throws<ArgumentNullException>(
            "calendar", () => Acknowledgement.Check(Thu_2017_04_13, null, Thu_2017_04_13, null!));
        Assert.Throws<ArgumentNullException>("calendar", () => Acknowledgement.Due(Thu_2017_04_13, null!));
    }

    [Fact]
    public void Days_of_another_calendar_are_refused()
    {
        var julian = new LocalDate(2017, 4, 1, CalendarSystem.Julian);

        Assert.Throws<ArgumentException>("start", () => Acknowledgement.Check(julian, null, Thu_2017_04_13, England));
        Assert.Throws<ArgumentException>("done", () => Acknowledgement.Check(Thu_2017_04_13, julian, Thu_2017_04_13, England));
        Assert.Throws<ArgumentException>("asOf", () => Acknowledgement.Check(Thu_2017_04_13, null, julian, England));
    }

    [Property]
    public bool As_days_pass_the_verdict_only_goes_from_open_to_final(
        WorkingCalendar calendar, LocalDate start, NonNegativeInt days)
    {
        var limit = new WorkingDayLimit(C116a, "done", days.Get);
        var (today, tomorrow) = (start.PlusDays(days.Get), start.PlusDays(days.Get + 1));
        var before = limit.Check(start, null, today, calendar).Verdict;
        var after = limit.Check(start, null, tomorrow, calendar).Verdict;
        return before == after || (before == Verdict.Open && after == Verdict.Breached);
    }

    [Property]
    public bool A_longer_limit_is_never_due_earlier(WorkingCalendar calendar, LocalDate start, NonNegativeInt days) =>
        !(new WorkingDayLimit(C116a, "done", days.Get + 1).Due(start, calendar).On
            < new WorkingDayLimit(C116a, "done", days.Get).Due(start, calendar).On);

    private static void Check(LocalDate? done, LocalDate asOf, Verdict verdict, string text)
    {
        var finding = Acknowledgement.Check(Thu_2017_04_13, done, asOf, England);

        Assert.Equal(verdict, finding.Verdict);
        Assert.Equal($"[TEST 116a] {verdict.Value}: enquiry acknowledged: {text}", finding.ToString());
    }
}
