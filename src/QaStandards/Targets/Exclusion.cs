using System;

namespace QaStandards.Targets;

/// <summary>Items that a measurement leaves out, and why. They are in neither number of the measurement.</summary>
public sealed record Exclusion
{
    private Exclusion(string reason, long count)
    {
        Reason = reason;
        Count = count;
    }

    /// <summary>Gets why they are left out, such as <c>still on the programme</c>.</summary>
    public string Reason { get; }

    /// <summary>Gets how many there are, zero or more.</summary>
    public long Count { get; }

    /// <summary>Returns an exclusion.</summary>
    /// <exception cref="ArgumentException">
    /// The reason is null or empty, or the count is not from 0 to <see cref="Measurement.GreatestCount"/>.
    /// </exception>
    public static Exclusion Of(string reason, long count)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        Measurement.RequireCount(reason, count, nameof(count));
        return new(reason, count);
    }

    /// <summary>Returns the count and the reason, such as <c>12 still on the programme</c>.</summary>
    public override string ToString() => $"{English.Number(Count)} {Reason}";
}
