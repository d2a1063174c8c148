using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;

namespace QaStandards.Calendars;

/// <content>The periods of a year.</content>
public sealed partial record Cadence
{
    private const int MonthsOfAYear = 12;

    private IEnumerable<Occurrence> Periods(AcademicYear year) => kind switch
    {
        CadenceKind.Annual => [new(year.Name, year.Days.Start, year.Days.End, $"the last day of {year.Name}")],
        CadenceKind.BeforeTheYear =>
        [
            new(year.Name, year.Days.Start.PlusYears(-1), year.Days.Start.PlusDays(-1), $"the day before {year.Name} begins"),
        ],
        CadenceKind.Termly => year.Terms.Select(term => LastDayOf(term.Name, term.Days)),
        CadenceKind.HalfTermly => year.HalfTerms.Select(half => LastDayOf(half.Name, half.Days)),
        CadenceKind.Monthly => Months(year.Days),
        _ => Parts(year),
    };

    private static Occurrence LastDayOf(string name, DateInterval days) => new(name, days.Start, days.End, $"the last day of {name}");

    private static IEnumerable<Occurrence> Months(DateInterval days)
    {
        for (var month = days.Start.ToYearMonth(); month <= days.End.ToYearMonth(); month = month.PlusMonths(1))
        {
            var name = month.ToString("uuuu-MM", CultureInfo.InvariantCulture);
            yield return LastDayOf(name, days.Intersection(month.ToDateInterval())!);
        }
    }

    private List<Occurrence> Parts(AcademicYear year)
    {
        var days = year.Days;
        if (days.Length < Times)
        {
            throw new ArgumentException($"A year of {English.Number(days.Length)} days has no {this}: give a longer year.", nameof(year));
        }

        var byMonths = MonthsOfAYear % Times == 0 && days.Start.PlusYears(1).PlusDays(-1) == days.End;
        var opens = days.Start;
        var parts = new List<Occurrence>(Times);
        for (var part = 1; part <= Times; part++)
        {
            var next = byMonths
                ? days.Start.PlusMonths(part * MonthsOfAYear / Times)
                : days.Start.PlusDays(((part * days.Length) + Times - 1) / Times);
            var name = $"{English.Number(part)} of {English.Number(Times)}";
            parts.Add(new(name, opens, next.PlusDays(-1), $"the last day of part {name}"));
            opens = next;
        }

        return parts;
    }
}
