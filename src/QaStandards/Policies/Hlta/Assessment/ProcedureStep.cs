using System;
using NodaTime;

namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>
/// A step of the procedure of paragraph 64, which is applied as appropriate: done on a day, not appropriate for a reason, or not
/// done yet. Where nothing is known, a fact is null instead.
/// </summary>
public sealed record ProcedureStep
{
    private ProcedureStep(LocalDate? day, string? reason)
    {
        Day = day;
        Reason = reason;
    }

    /// <summary>Gets the step that is known not to be done, without a reason.</summary>
    public static ProcedureStep NotYet { get; } = new(null, null);

    /// <summary>Gets the day on which it was done; null when it was not.</summary>
    public LocalDate? Day { get; }

    /// <summary>Gets why it is not appropriate; null when it was done or is not done yet.</summary>
    public string? Reason { get; }

    /// <summary>Gets whether the step is done or explained.</summary>
    public bool IsSettled => Day is not null || Reason is not null;

    /// <summary>Returns a step that was done on a day.</summary>
    /// <exception cref="ArgumentException">The day is not in the ISO calendar.</exception>
    public static ProcedureStep DoneOn(LocalDate day)
    {
        IsoDays.Require(day, nameof(day));
        return new(day, null);
    }

    /// <summary>Returns a step that is not appropriate in this case.</summary>
    /// <exception cref="ArgumentException">The reason is null or blank: without one the step is not left out, it is missing.</exception>
    public static ProcedureStep NotAppropriate(string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return new(null, reason);
    }

    /// <summary>Returns the day, the reason, or <c>not yet</c>.</summary>
    public override string ToString() => Day is { } day ? English.Day(day) : Reason is null ? "not yet" : $"not appropriate: {Reason}";
}
