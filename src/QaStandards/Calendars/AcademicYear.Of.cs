using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace QaStandards.Calendars;

/// <content>How a year is made, and what is refused.</content>
public sealed partial record AcademicYear
{
    /// <summary>Returns a year.</summary>
    /// <param name="name">The name, such as <c>2024-25</c>, which due dates quote.</param>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, included; at most <see cref="GreatestLength"/> days in all.</param>
    /// <param name="terms">The terms, in any order; at least one.</param>
    /// <param name="insetDays">The INSET days, in any order; each in a half-term and open. None when null.</param>
    /// <param name="closures">The closures, in any order; they may lie in a term or between terms. None when null.</param>
    /// <exception cref="ArgumentNullException">The name, the terms or an item is null.</exception>
    /// <exception cref="ArgumentException">
    /// The name is empty, a day is not in the ISO calendar, the year runs backwards or is too long, there is no term, two terms
    /// have one name or overlap, an item lies outside the year, two closures overlap, or an INSET day comes twice, lies in no
    /// half-term or on a closed day. The message names the item.
    /// </exception>
    public static AcademicYear Of(
        string name,
        LocalDate first,
        LocalDate last,
        ValueList<TeachingTerm> terms,
        ValueList<InsetDay>? insetDays = null,
        ValueList<Closure>? closures = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(terms);
        var year = $"Year '{name}'";
        var days = YearDays.Between(year, first, last);
        if (days.Length > GreatestLength)
        {
            throw new ArgumentException(
                $"{year} has {English.Number(days.Length)} days; at most {GreatestLength}. Correct a day, or make several years.",
                nameof(last));
        }

        if (terms.Count == 0)
        {
            throw new ArgumentException($"{year} has no term: give at least one.", nameof(terms));
        }

        var shut = InOrder(closures ?? [], closure => closure.Days, "closure", closure => closure.Name, nameof(closures));
        Inside(year, days, shut, nameof(closures));
        var taught = InOrder(terms, term => term.Days, "term", term => term.Name, nameof(terms));
        Inside(year, days, taught, nameof(terms));
        if (taught.GroupBy(term => term.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"{year} has two terms called '{twice.Key}': give each its own name.", nameof(terms));
        }

        AcademicYear made = new(name, days, [.. taught.Select(span => span.Item)], [], [.. shut.Select(span => span.Item)]);
        return insetDays is null ? made : new(name, days, made.Terms, InsetInOrder(made, insetDays), made.Closures);
    }

    /// <summary>Sorts items by their days; refuses a null item and items that overlap.</summary>
    private static List<(T Item, DateInterval Days, string What, string Name)> InOrder<T>(
        ValueList<T> items, Func<T, DateInterval> days, string kind, Func<T, string> name, string parameter)
    {
        var spans = new List<(T Item, DateInterval Days, string What, string Name)>();
        foreach (var item in items)
        {
            ArgumentNullException.ThrowIfNull(item, parameter);
            spans.Add((item, days(item), $"{kind} '{name(item)}'", name(item)));
        }

        spans.Sort((left, right) => left.Days.Start.CompareTo(right.Days.Start));
        for (var i = 1; i < spans.Count; i++)
        {
            if (spans[i].Days.Start <= spans[i - 1].Days.End)
            {
                throw new ArgumentException(
                    $"The {spans[i].What} begins on {English.Day(spans[i].Days.Start)}, before the {spans[i - 1].What} is over on "
                    + $"{English.Day(spans[i - 1].Days.End)}: correct one of them.",
                    parameter);
            }
        }

        return spans;
    }

    private static void Inside<T>(
        string year, DateInterval days, List<(T Item, DateInterval Days, string What, string Name)> spans, string parameter)
    {
        foreach (var span in spans)
        {
            if (!days.Contains(span.Days))
            {
                throw new ArgumentException(
                    $"The {span.What}, {YearDays.Shown(span.Days)}, does not lie in the year, {YearDays.Shown(days)}: "
                    + $"correct it, or the days of {char.ToLowerInvariant(year[0])}{year[1..]}.",
                    parameter);
            }
        }
    }

    private static ValueList<InsetDay> InsetInOrder(AcademicYear year, ValueList<InsetDay> insetDays)
    {
        var sorted = new List<InsetDay>();
        foreach (var inset in insetDays)
        {
            ArgumentNullException.ThrowIfNull(inset, nameof(insetDays));
            if (year.WhyNotTaught(inset, nameof(insetDays)) is { } reason)
            {
                throw new ArgumentException(
                    $"The INSET day '{inset.Name}' on {English.Day(inset.Date)} is not a day of a half-term ({reason}): correct it.",
                    nameof(insetDays));
            }

            sorted.Add(inset);
        }

        sorted.Sort((left, right) => left.Date.CompareTo(right.Date));
        for (var i = 1; i < sorted.Count; i++)
        {
            if (sorted[i].Date == sorted[i - 1].Date)
            {
                throw new ArgumentException(
                    $"{English.Day(sorted[i].Date)} is an INSET day twice, as '{sorted[i - 1].Name}' and as '{sorted[i].Name}': leave one out.",
                    nameof(insetDays));
            }
        }

        return sorted.ToValueList();
    }

    private string? WhyNotTaught(InsetDay inset, string parameter) => Days.Contains(inset.Date)
        ? WhyNotTaught(inset.Date)
        : throw new ArgumentException(
            $"The INSET day '{inset.Name}' on {English.Day(inset.Date)} does not lie in the year, {YearDays.Shown(Days)}: correct it.",
            parameter);
}
