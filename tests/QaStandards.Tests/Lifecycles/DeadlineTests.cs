using System;
using NodaTime;
using QaStandards.Calendars;
using QaStandards.Lifecycles;
using Xunit;
using static QaStandards.Tests.Lifecycles.LibraryCard;

namespace QaStandards.Tests.Lifecycles;

public sealed class DeadlineTests
{
    private static readonly LocalDate Thu_2017_04_13_BeforeGoodFriday = new(2017, 4, 13);
    private static readonly LocalDate Tue_2017_04_18_AfterEasterMonday = new(2017, 4, 18);
    private static readonly LocalDate Wed_2017_04_19 = new(2017, 4, 19);

    private static readonly Lifecycle<Fork, Go, Desk> Answering = new(
        [Fork.Here, Fork.Left, Fork.Right], [Fork.Here], [Fork.Right], R0,
        new(Fork.Here, Go.On, Fork.Left, R1,
            starts: [new(new WorkingDayLimit(R7, "letter answered", 1), desk => desk.Days, Go.On)]),
        new(Fork.Left, Go.On, Fork.Right, R8));

    [Fact]
    public void Working_days_come_from_the_facts()
    {
        var letter = Written(UnitedKingdom.EnglandAndWales, Thu_2017_04_13_BeforeGoodFriday);

        Assert.Contains("open: letter answered: not done on Tue 18 Apr 2017; due by Tue 18 Apr 2017",
            letter.AsOf(Tue_2017_04_18_AfterEasterMonday).ToString(), StringComparison.Ordinal);
        Assert.Equal(Fork.Left, letter.AsOf(Tue_2017_04_18_AfterEasterMonday).Outcome);
        Assert.Equal(Fork.Right, letter.AsOf(Wed_2017_04_19).Outcome);
    }

    [Fact]
    public void Working_days_that_are_not_known_are_named()
    {
        Assert.Contains("[Library 7] undetermined: cannot be told without: the working days for 'letter answered'",
            Written(null, Thu_2017_04_13_BeforeGoodFriday).AsOf(Wed_2017_04_19).ToString(), StringComparison.Ordinal);
        Assert.Contains("[Library 7] undetermined: letter answered: the due date is outside what calendar",
            Written(UnitedKingdom.EnglandAndWales, new(2099, 1, 1)).AsOf(new(2100, 1, 1)).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_limit_that_counts_back_is_refused()
    {
        var notice = new CalendarDayNotice(R7, "notice given", 14);

        Assert.StartsWith(
            "The limit of 'notice given' counts back from an event; a deadline begins with one. Give a limit that counts forwards.",
            Assert.Throws<ArgumentException>(() => new Deadline<Go, Desk>(notice, desk => desk.Days, Go.On)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_day_is_told_without_a_lifecycle()
    {
        Assert.Equal(new LocalDate(2020, 4, 13), Expiry.LastDay(Thu_2017_04_13_BeforeGoodFriday, Good));
        Assert.Throws<ArgumentNullException>(() => Expiry.LastDay(Thu_2017_04_13_BeforeGoodFriday, null!));
        Assert.Throws<ArgumentNullException>(() => new Deadline<Go, Desk>(null!, Go.On));
        Assert.Throws<ArgumentNullException>(() => new Deadline<Go, Desk>(new WorkingDayLimit(R7, "x", 1), null!, Go.On));
    }

    private static History<Fork, Go, Desk> Written(WorkingCalendar? days, LocalDate on) =>
        Answering.Begin().Next(on, Go.On, new(days)).Outcome;
}

public sealed record Desk(WorkingCalendar? Days);
