using System;

namespace QaStandards.Lifecycles;

/// <summary>A status together with the one that was left, where the present one remembers it. Equal when both are.</summary>
/// <typeparam name="TStatus">The statuses.</typeparam>
public sealed record Standing<TStatus>
    where TStatus : notnull
{
    /// <summary>Initialises a standing.</summary>
    /// <param name="status">The present status.</param>
    /// <param name="before">What was left when it began; null when that is not remembered.</param>
    /// <exception cref="ArgumentNullException"><paramref name="status"/> is null.</exception>
    public Standing(TStatus status, Standing<TStatus>? before = null)
    {
        if (status is null)
        {
            throw new ArgumentNullException(nameof(status));
        }

        Status = status;
        Before = before;
    }

    /// <summary>Gets the present status.</summary>
    public TStatus Status { get; }

    /// <summary>Gets what was left when it began; null when that is not remembered.</summary>
    public Standing<TStatus>? Before { get; }

    /// <summary>Returns the status, and what it was before, such as <c>Suspended (before: Active)</c>.</summary>
    public override string ToString() => Before is null ? $"{Status}" : $"{Status} (before: {Before})";
}
