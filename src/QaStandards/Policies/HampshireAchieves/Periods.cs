using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace QaStandards.Policies.HampshireAchieves;

/// <summary>What the rules of the pack have in common about months, terms and other periods.</summary>
internal static class Periods
{
    /// <summary>
    /// Finds whether something happened in every period that is over; a period that ends on the day or later is still to come.
    /// </summary>
    public static Finding CheckEach(
        Clause by, string of, IEnumerable<DateInterval> periods, IEnumerable<LocalDate>? days, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(periods);
        var over = Required(periods, nameof(periods)).Where(period => period.End < asOf).ToList();
        if (days is null)
        {
            return Found.Missing(by, $"the days of: {of}");
        }

        var happened = days.Where(day => day <= asOf).ToList();
        var lacking = over.Where(period => !happened.Exists(period.Contains)).Select(Says).ToValueList();
        return over.Count == 0
            ? new(by, Verdict.Open, new Measure.Nothing("period that is over"))
            : new(
                by,
                lacking.Count == 0 ? Verdict.Satisfied : Verdict.Breached,
                new Measure.Every(of, over.Count - lacking.Count, over.Count, lacking));
    }

    public static string Says(DateInterval period) => $"{English.Day(period.Start)} to {English.Day(period.End)}";

    public static List<T> Required<T>(IEnumerable<T> items, string parameter)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(items, parameter);
        var all = items.ToList();
        foreach (var item in all)
        {
            ArgumentNullException.ThrowIfNull(item, parameter);
        }

        return all;
    }
}
