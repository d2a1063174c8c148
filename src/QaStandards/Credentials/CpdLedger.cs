using System;
using System.Collections.Generic;
using NodaTime;

namespace QaStandards.Credentials;

/// <summary>
/// One person's CPD, entry by entry. A day is converted to hours at a rate that the policy gives. Immutable; the order of the
/// entries makes no difference to any sum.
/// </summary>
public sealed class CpdLedger
{
    private const decimal HoursOfADay = 24;

    private CpdLedger(decimal hoursPerDay, ValueList<CpdEntry> entries)
    {
        HoursPerDay = hoursPerDay;
        Entries = entries;
    }

    /// <summary>Gets how many hours a day of CPD has.</summary>
    public decimal HoursPerDay { get; }

    /// <summary>Gets the entries, in the order in which they were given.</summary>
    public ValueList<CpdEntry> Entries { get; }

    /// <summary>Returns a ledger.</summary>
    /// <param name="hoursPerDay">How many hours a day of CPD has.</param>
    /// <param name="entries">The entries, in any order; possibly none.</param>
    /// <exception cref="ArgumentNullException">The entries are null, or one of them is.</exception>
    /// <exception cref="ArgumentException">The entries of one day come to more than the 24 hours that it has.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A day would not have over 0 and at most 24 hours.</exception>
    public static CpdLedger Of(decimal hoursPerDay, IEnumerable<CpdEntry> entries)
    {
        CpdTime.RequireHoursPerDay(hoursPerDay, nameof(hoursPerDay));
        ArgumentNullException.ThrowIfNull(entries);
        var all = entries.ToValueList();
        var days = new Dictionary<LocalDate, decimal>();
        foreach (var entry in all)
        {
            ArgumentNullException.ThrowIfNull(entry, nameof(entries));
            var hours = days[entry.On] = days.GetValueOrDefault(entry.On) + entry.Time.InHours(hoursPerDay);
            if (hours > HoursOfADay)
            {
                throw new ArgumentException(
                    $"The entries of {English.Day(entry.On)} come to {English.Amount(hours)} hours; a day has 24. Correct a time or a day.",
                    nameof(entries));
            }
        }

        return new(hoursPerDay, all);
    }

    /// <summary>Returns the ledger with one more entry.</summary>
    /// <exception cref="ArgumentException">The entry is null, or its day would come to more than 24 hours.</exception>
    public CpdLedger With(CpdEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Of(HoursPerDay, [.. Entries, entry]);
    }

    /// <summary>Adds up what was done in a period.</summary>
    /// <param name="part">Which part is counted.</param>
    /// <param name="period">The period, both ends included.</param>
    /// <param name="asOf">The day for which the question is asked; later entries are planned and do not count.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such part.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="period"/> is null.</exception>
    public CpdSum Sum(CpdPart part, DateInterval period, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(period);
        if (part is not (CpdPart.Whole or CpdPart.Sector))
        {
            throw new ArgumentOutOfRangeException(nameof(part), part, "CPD is counted as a whole or for the sector.");
        }

        var (sure, unsure, hours, days) = (0m, 0m, 0m, 0m);
        foreach (var entry in Entries)
        {
            if (!period.Contains(entry.On) || entry.On > asOf || Counts(entry, part) is false)
            {
                continue;
            }

            if (Counts(entry, part) is null)
            {
                unsure += entry.Time.InHours(HoursPerDay);
                continue;
            }

            sure += entry.Time.InHours(HoursPerDay);
            hours += entry.Time.Unit == CpdUnit.Hours ? entry.Time.Amount : 0;
            days += entry.Time.Unit == CpdUnit.Days ? entry.Time.Amount : 0;
        }

        return new(sure, unsure, hours, days);
    }

    /// <summary>Returns how many entries there are.</summary>
    public override string ToString() => $"{English.Number(Entries.Count)} {(Entries.Count == 1 ? "entry" : "entries")} of CPD";

    private static bool? Counts(CpdEntry entry, CpdPart part) =>
        part == CpdPart.Whole ? entry.IsLogged : entry.IsLogged & entry.IsForSector;
}
