using System;
using System.Linq;
using NodaTime;
using QaStandards.Calendars;
using Xunit;
using static QaStandards.Tests.Calendars.OfficialList;

namespace QaStandards.Tests.Calendars;

public sealed class AcademicYearTests
{
    private static readonly LocalDate Thu_2024_08_01 = new(2024, 8, 1);
    private static readonly LocalDate Thu_2025_07_31 = new(2025, 7, 31);

    private static AcademicYear Year => SchoolYear.Year;

    [Fact]
    public void Three_terms_with_a_break_have_six_half_terms() => Assert.Equal(
        """
        Autumn 1: Mon 2 Sep 2024 to Fri 25 Oct 2024
        Autumn 2: Mon 4 Nov 2024 to Fri 20 Dec 2024
        Spring 1: Mon 6 Jan 2025 to Fri 14 Feb 2025
        Spring 2: Mon 24 Feb 2025 to Fri 4 Apr 2025
        Summer 1: Tue 22 Apr 2025 to Fri 23 May 2025
        Summer 2: Mon 2 Jun 2025 to Tue 22 Jul 2025
        """,
        string.Join('\n', Year.HalfTerms));

    // The counts are those of a county's published calendar, taken by hand.
    [Theory]
    [InlineData("Autumn 1", 40)]
    [InlineData("Autumn 2", 35)]
    [InlineData("Spring 1", 30)]
    [InlineData("Spring 2", 30)]
    [InlineData("Summer 1", 23)]
    [InlineData("Summer 2", 37)]
    public void Weekdays_less_bank_holidays(string half, int days) => Assert.Equal(
        days, Year.WorkingDays(UnitedKingdom.EnglandAndWales).WorkingDaysIn(Year.HalfTerms.Single(each => each.Name == half).Days));

    [Fact]
    public void Inset_days_are_worked_and_not_taught()
    {
        var inset = Day("Mon 2024-09-02");

        Assert.True(Year.WorkingDays(UnitedKingdom.EnglandAndWales).IsWorkingDay(inset));
        Assert.False(Year.TeachingDays(UnitedKingdom.EnglandAndWales).IsWorkingDay(inset));
        Assert.Equal(195 - 2, Year.TeachingDays(UnitedKingdom.EnglandAndWales).WorkingDaysIn(Year.Days));
    }

    [Theory]
    [InlineData("Thu 2024-10-10", "Autumn", "Autumn 1", null)]
    [InlineData("Fri 2024-10-25", "Autumn", "Autumn 1", null)]
    [InlineData("Sat 2024-10-26", "Autumn", null, "half-term break of Autumn")]
    [InlineData("Sun 2024-11-03", "Autumn", null, "half-term break of Autumn")]
    [InlineData("Mon 2024-11-04", "Autumn", "Autumn 2", null)]
    [InlineData("Sat 2024-12-21", null, null, "outside the terms")]
    [InlineData("Mon 2024-12-23", null, null, "Christmas closure")]
    [InlineData("Thu 2025-01-02", null, null, "outside the terms")]
    [InlineData("Mon 2025-01-06", "Spring", "Spring 1", "INSET day: moderation")]
    [InlineData("Thu 2024-08-01", null, null, "outside the terms")]
    public void A_day_has_its_place(string day, string? term, string? half, string? why)
    {
        Assert.Equal(term, Year.TermOf(Day(day))?.Name);
        Assert.Equal(half, Year.HalfTermOf(Day(day))?.Name);
        Assert.Equal(why, Year.WhyNotTaught(Day(day)));
    }

    [Fact]
    public void A_day_of_another_year_is_refused()
    {
        var refusal = Assert.Throws<ArgumentException>(() => Year.WhyNotTaught(Day("Fri 2025-08-01")));

        Assert.StartsWith(
            "Fri 1 Aug 2025 is not in 2024-25, Thu 1 Aug 2024 to Thu 31 Jul 2025: ask another year.", refusal.Message, StringComparison.Ordinal);
        Assert.Null(Year.TermOf(Day("Fri 2025-08-01")));
        Assert.Null(Year.HalfTermOf(Day("Fri 2025-08-01")));
    }

    [Fact]
    public void A_closure_says_why_a_due_date_moved() => Assert.Equal(
        "Christmas closure; Boxing Day",
        string.Join("; ", Year.WorkingDays(UnitedKingdom.EnglandAndWales).HolidaysOn(Day("Thu 2024-12-26"))!
            .Select(holiday => holiday.Name).OrderDescending(StringComparer.Ordinal)));

    [Fact]
    public void The_order_in_which_things_are_given_makes_no_difference() => Assert.Equal(
        Year,
        AcademicYear.Of(
            "2024-25",
            Thu_2024_08_01,
            Thu_2025_07_31,
            [.. SchoolYear.Terms.Reverse()],
            [InsetDay.Of(new(2025, 1, 6), "moderation"), InsetDay.Of(new(2024, 9, 2), "safeguarding update")],
            [Closure.Of("Christmas closure", new(2024, 12, 23), new(2025, 1, 1))]));

    [Fact]
    public void A_term_without_a_break_is_one_half_term()
    {
        var term = TeachingTerm.Of("Block", new(2024, 9, 2), new(2024, 9, 2));

        Assert.Equal("Block: Mon 2 Sep 2024 to Mon 2 Sep 2024", Assert.Single(term.Halves).ToString());
        Assert.Equal("Block: Mon 2 Sep 2024", term.ToString());
    }

    [Fact]
    public void Items_read()
    {
        Assert.Equal("2024-25, Thu 1 Aug 2024 to Thu 31 Jul 2025", Year.ToString());
        Assert.Equal("Autumn: Mon 2 Sep 2024 to Fri 20 Dec 2024, break Sat 26 Oct 2024 to Sun 3 Nov 2024", Year.Terms[0].ToString());
        Assert.Equal("Mon 2 Sep 2024: safeguarding update", Year.InsetDays[0].ToString());
        Assert.Equal("Christmas closure: Mon 23 Dec 2024 to Wed 1 Jan 2025", Year.Closures[0].ToString());
    }
}
