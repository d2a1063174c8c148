using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.HampshireAchieves.Roles;

/// <summary>Where somebody stands on the way to observing.</summary>
public sealed class ObserverStatus : SmartEnum<ObserverStatus, string>
{
    /// <summary>Nobody has thought of them.</summary>
    public static readonly ObserverStatus Unknown = new(nameof(Unknown), "unknown");

    /// <summary>They were identified.</summary>
    public static readonly ObserverStatus Identified = new(nameof(Identified), "identified");

    /// <summary>They were trained.</summary>
    public static readonly ObserverStatus Trained = new(nameof(Trained), "trained");

    /// <summary>They may observe.</summary>
    public static readonly ObserverStatus Approved = new(nameof(Approved), "approved");

    /// <summary>They may not observe for the time being.</summary>
    public static readonly ObserverStatus Suspended = new(nameof(Suspended), "suspended");

    /// <summary>They no longer observe.</summary>
    public static readonly ObserverStatus Ended = new(nameof(Ended), "ended", isFinal: true);

    private ObserverStatus(string name, string code, bool isFinal = false)
        : base(name, code) => IsFinal = isFinal;

    /// <summary>Gets every status, in order.</summary>
    public static ValueList<ObserverStatus> All { get; } = [Unknown, Identified, Trained, Approved, Suspended, Ended];

    /// <summary>Gets whether nothing follows it.</summary>
    public bool IsFinal { get; }

    /// <summary>Gets whether they may observe.</summary>
    public bool MayObserve => this == Approved;

    /// <summary>Returns the status with a published code, such as <c>ended</c>.</summary>
    /// <exception cref="System.ArgumentException">No status has the code.</exception>
    public static ObserverStatus Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the status with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out ObserverStatus? status) =>
        (status = CodedEnum.Find(code, All)) is not null;
}
