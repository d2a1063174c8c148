using System;
using QaStandards.Calendars;

namespace QaStandards.Policies.LjmuItt.Placements;

/// <summary>
/// What a host calls persistent, since section 1.3 gives no number: so many concerns on one ground in so long a time.
/// </summary>
public sealed record Persistence
{
    private Persistence(int concerns, Term within)
    {
        Concerns = concerns;
        Within = within;
    }

    /// <summary>Gets the least number of concerns on one ground.</summary>
    public int Concerns { get; }

    /// <summary>Gets how long ago the first of them may have been raised, counted back from the day of the question.</summary>
    public Term Within { get; }

    /// <summary>Returns what a host calls persistent.</summary>
    /// <exception cref="ArgumentNullException">The time is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than two concerns: one alone never persists.</exception>
    /// <example><code>Persistence.Of(2, Term.Years(2))</code></example>
    public static Persistence Of(int concerns, Term within)
    {
        ArgumentNullException.ThrowIfNull(within);
        return concerns >= 2
            ? new(concerns, within)
            : throw new ArgumentOutOfRangeException(
                nameof(concerns), concerns, $"{LjmuClauses.C1_3b.Citation} needs persistence, and one concern alone never persists; give at least 2.");
    }

    /// <summary>Returns the number and the time, such as <c>2 within 2 years</c>.</summary>
    public override string ToString() => $"{English.Number(Concerns)} within {Within}";
}
