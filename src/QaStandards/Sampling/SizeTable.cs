using System;
using NodaTime;

namespace QaStandards.Sampling;

/// <summary>A published table of sample sizes by the size of the cohort, in editions that are in force from a day.</summary>
public sealed record SizeTable
{
    private SizeTable(string name, ValueList<SizeTableEdition> editions)
    {
        Name = name;
        Editions = editions;
    }

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets the editions, by the day from which they are in force.</summary>
    public ValueList<SizeTableEdition> Editions { get; }

    /// <summary>Returns a table.</summary>
    /// <exception cref="ArgumentException">
    /// An argument is null, the name is empty, there are no editions, or their days are not in ascending order.
    /// </exception>
    public static SizeTable Of(string name, ValueList<SizeTableEdition> editions)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(editions);
        if (editions.Count == 0)
        {
            throw new ArgumentException($"Size table {name} has no edition.", nameof(editions));
        }

        for (var i = 0; i < editions.Count; i++)
        {
            ArgumentNullException.ThrowIfNull(editions[i], nameof(editions));
            if (i > 0 && editions[i].InForceFrom <= editions[i - 1].InForceFrom)
            {
                throw new ArgumentException(
                    $"Size table {name}: the edition in force from {English.Day(editions[i].InForceFrom)} does not come after the one before it; order the editions by day.",
                    nameof(editions));
            }
        }

        return new(name, editions);
    }

    /// <summary>Returns how many files of a cohort are drawn on a day; null before the first edition.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The cohort is negative.</exception>
    public long? SizeOf(long cohort, LocalDate on)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(cohort);
        for (var i = Editions.Count - 1; i >= 0; i--)
        {
            if (Editions[i].InForceFrom <= on)
            {
                return Editions[i].SizeOf(cohort);
            }
        }

        return null;
    }
}
