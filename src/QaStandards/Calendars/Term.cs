using System;
using NodaTime;

namespace QaStandards.Calendars;

/// <summary>A length of time in weeks, months or years: the same day so much later. Equal when unit and number are.</summary>
public sealed record Term
{
    private const int GreatestYears = 100;

    private readonly TermUnit unit;

    private Term(TermUnit unit, int number)
    {
        this.unit = unit;
        Number = number;
    }

    private enum TermUnit
    {
        Week,
        Month,
        Year,
    }

    /// <summary>Gets how many weeks, months or years there are.</summary>
    public int Number { get; }

    /// <summary>Returns a term of 1 to 5,200 weeks.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside that range.</exception>
    public static Term Weeks(int number) => new(TermUnit.Week, Within(number, 52 * GreatestYears, "weeks"));

    /// <summary>Returns a term of 1 to 1,200 months.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside that range.</exception>
    public static Term Months(int number) => new(TermUnit.Month, Within(number, 12 * GreatestYears, "months"));

    /// <summary>Returns a term of 1 to 100 years.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside that range.</exception>
    public static Term Years(int number) => new(TermUnit.Year, Within(number, GreatestYears, "years"));

    /// <summary>
    /// Returns the same day so much later. Where that month has no such day it is the month's last: 29 February plus three
    /// years is 28 February, and 31 August plus six months is the last day of February.
    /// </summary>
    /// <exception cref="ArgumentException">The start is not a day of the ISO calendar in the years 1 to 8999.</exception>
    public LocalDate After(LocalDate start)
    {
        IsoDays.RequireCountable(start, nameof(start));
        return unit switch
        {
            TermUnit.Week => start.PlusWeeks(Number),
            TermUnit.Month => start.PlusMonths(Number),
            _ => start.PlusYears(Number),
        };
    }

    /// <summary>Returns the number and the unit, such as <c>3 years</c>.</summary>
    public override string ToString() => $"{English.Number(Number)} {Unit}{(Number == 1 ? "" : "s")}";

    private string Unit => unit switch
    {
        TermUnit.Week => "week",
        TermUnit.Month => "month",
        _ => "year",
    };

    /// <summary>
    /// Returns the same day so many times this long later, counted in one go: 31 January plus twice a month is 31 March, although
    /// once is 28 February.
    /// </summary>
    internal LocalDate After(LocalDate start, int times) => unit switch
    {
        TermUnit.Week => start.PlusWeeks(Number * times),
        TermUnit.Month => start.PlusMonths(Number * times),
        _ => start.PlusYears(Number * times),
    };

    /// <summary>Returns how many times this long, at most, lie between two days of which the first is the earlier.</summary>
    internal int TimesBetween(LocalDate start, LocalDate end)
    {
        var least = unit switch
        {
            TermUnit.Week => Period.DaysBetween(start, end) / 7,
            TermUnit.Month => ((end.Year - start.Year) * 12) + end.Month - start.Month,
            _ => end.Year - start.Year,
        } / Number;
        return least > 0 && After(start, least) > end ? least - 1 : least;
    }

    /// <summary>Returns the last day of a term whose first day is the start: the day before the same day so much later.</summary>
    internal LocalDate LastDayFrom(LocalDate start)
    {
        var same = After(start);

        // Where the month has no such day, its last day is already the day before it.
        return unit == TermUnit.Week || same.Day == start.Day ? same.PlusDays(-1) : same;
    }

    private static int Within(int number, int greatest, string units)
    {
        if (number < 1 || number > greatest)
        {
            throw new ArgumentOutOfRangeException(
                nameof(number), number, $"A term has 1 to {English.Number(greatest)} {units}, not {number}.");
        }

        return number;
    }
}
