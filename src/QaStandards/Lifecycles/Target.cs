using System;

namespace QaStandards.Lifecycles;

/// <summary>Where a row leads: to a status, or to the one that was left. Both a status and a recall convert to it.</summary>
/// <typeparam name="TStatus">The statuses.</typeparam>
public sealed record Target<TStatus>
    where TStatus : notnull
{
    private Target(TStatus? status, Recall? recall)
    {
        Status = status;
        Recall = recall;
    }

    /// <summary>Gets the status; the default of its type when the target is recalled.</summary>
    public TStatus? Status { get; }

    /// <summary>Gets which status is recalled; null when the target is a status.</summary>
    public Recall? Recall { get; }

    /// <summary>Returns a target that is a status.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="status"/> is null.</exception>
    public static Target<TStatus> Of(TStatus status) =>
        status is null ? throw new ArgumentNullException(nameof(status)) : new(status, null);

    /// <summary>Returns a target that is the status that was left.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such way to recall.</exception>
    public static Target<TStatus> Of(Recall recall) => recall is Lifecycles.Recall.Back or Lifecycles.Recall.Beneath
        ? new(default, recall)
        : throw new ArgumentOutOfRangeException(nameof(recall), recall, "A target is recalled as Back or as Beneath.");

    /// <summary>Converts a status.</summary>
    public static implicit operator Target<TStatus>(TStatus status) => Of(status);

    /// <summary>Converts a way to recall.</summary>
    public static implicit operator Target<TStatus>(Recall recall) => Of(recall);

    /// <summary>Returns the status, or <c>Back</c> or <c>Beneath</c>.</summary>
    public override string ToString() => (Recall is { } recall ? recall.ToString() : Status!.ToString())!;
}
