using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace QaStandards.Tests.Caps;

/// <summary>A made-up policy about people who visit: at most six visits a week, at least ten a year.</summary>
internal static class VisitsCode
{
    public static readonly LocalDate Mon_2018_03_05 = new(2018, 3, 5);
    public static readonly LocalDate Thu_2018_03_08 = new(2018, 3, 8);
    public static readonly LocalDate Fri_2018_03_09 = new(2018, 3, 9);
    public static readonly LocalDate Sun_2018_03_11 = new(2018, 3, 11);
    public static readonly DateInterval Year = new(new(2017, 9, 1), new(2018, 8, 31));

    public static Policy Rules { get; } = Policy.Of("VC", "The visits code", "2018", "The visitors");

    public static Clause C4 { get; } = Clause.Of(Rules, "4", Force.Must, "no more than six visits a week");

    public static Clause C5 { get; } = Clause.Of(Rules, "5", Force.Should, "ten visits a year");

    public static Clause C6 { get; } = Clause.Of(Rules, "6", Force.Must, "departures are approved beforehand and justified");

    public static Clause C7 { get; } = Clause.Of(Rules, "7", Force.Should, "visits are spread over the year");

    public static Clause C8 { get; } = Clause.Of(Rules, "8", Force.Must, "every tenth visit is reviewed");

    public static Reading WeekReading { get; } = Reading.Of(
        "VC-R1",
        "What is a week?",
        [C4],
        ("iso-week", "Monday to Sunday"),
        ("sunday-week", "Sunday to Saturday"),
        ("any-seven-days", "any seven days in a row"));

    /// <summary>Returns a day as often as there were visits on it.</summary>
    public static IEnumerable<LocalDate> Times(this LocalDate day, int visits) => Enumerable.Repeat(day, visits);

    /// <summary>Returns the days of March 2018 with the given numbers.</summary>
    public static LocalDate[] March(params int[] days) => [.. days.Select(day => new LocalDate(2018, 3, day))];

    /// <summary>Returns days at offsets from a Wednesday shortly before the end of 2017.</summary>
    public static LocalDate[] AroundNewYear(IEnumerable<int> offsets) =>
        [.. offsets.Select(offset => new LocalDate(2017, 12, 20).PlusDays(Math.Abs(offset % 40)))];
}

/// <summary>One visit, as a caller might keep it.</summary>
internal sealed record Visit(string Assessor, LocalDate Date);
