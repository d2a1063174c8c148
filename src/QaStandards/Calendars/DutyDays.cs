using NodaTime;

namespace QaStandards.Calendars;

/// <summary>The days that only the host can know of something that recurs. What is not known is null.</summary>
public sealed record DutyDays
{
    /// <summary>Gets the days of a duty of which nothing is known.</summary>
    public static DutyDays None { get; } = new();

    /// <summary>
    /// Gets the day on which it was last done before the schedule; what counts from the last time counts from here.
    /// </summary>
    public LocalDate? LastDone { get; init; }

    /// <summary>
    /// Gets the first day on which it is due when it was never done; where there is a last time, that counts instead.
    /// </summary>
    public LocalDate? FirstDue { get; init; }

    /// <summary>
    /// Gets the days that were agreed, in any order; null when nobody has agreed any. For something that is due in a period, each
    /// replaces the last day of the period that it lies in.
    /// </summary>
    public ValueList<LocalDate>? Agreed { get; init; }
}
