using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.HampshireAchieves.Reporting;

/// <summary>Where a policy stands in its review.</summary>
public sealed class PolicyStatus : SmartEnum<PolicyStatus, string>
{
    /// <summary>It is not in the list of policies.</summary>
    public static readonly PolicyStatus Unregistered = new(nameof(Unregistered), "unregistered");

    /// <summary>It holds, and its review is not due yet.</summary>
    public static readonly PolicyStatus Current = new(nameof(Current), "current");

    /// <summary>Its review has begun to be due.</summary>
    public static readonly PolicyStatus ReviewDue = new(nameof(ReviewDue), "review-due");

    /// <summary>It is being changed during the year.</summary>
    public static readonly PolicyStatus MidYearUpdate = new(nameof(MidYearUpdate), "mid-year-update");

    /// <summary>The group is to approve it.</summary>
    public static readonly PolicyStatus AwaitingGroup = new(nameof(AwaitingGroup), "awaiting-group");

    /// <summary>Its review is late.</summary>
    public static readonly PolicyStatus Overdue = new(nameof(Overdue), "overdue");

    /// <summary>It no longer holds.</summary>
    public static readonly PolicyStatus Retired = new(nameof(Retired), "retired", isFinal: true);

    private PolicyStatus(string name, string code, bool isFinal = false)
        : base(name, code) => IsFinal = isFinal;

    /// <summary>Gets every status, in the order of a policy's life.</summary>
    public static ValueList<PolicyStatus> All { get; } =
    [
        Unregistered, Current, ReviewDue, MidYearUpdate, AwaitingGroup, Overdue, Retired,
    ];

    /// <summary>Gets whether nothing follows it.</summary>
    public bool IsFinal { get; }

    /// <summary>Returns the status with a published code, such as <c>retired</c>.</summary>
    /// <exception cref="System.ArgumentException">No status has the code.</exception>
    public static PolicyStatus Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the status with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out PolicyStatus? status) =>
        (status = CodedEnum.Find(code, All)) is not null;
}
