namespace QaStandards.Policies.HampshireAchieves.PerformanceManagementGroup;

/// <summary>One member of the group. What is null is not known.</summary>
public sealed record GroupMember
{
    /// <summary>Gets the person's id.</summary>
    public required string Person { get; init; }

    /// <summary>Gets the post.</summary>
    public required Post Post { get; init; }

    /// <summary>Gets the seat in the group.</summary>
    public required GroupSeat Seat { get; init; }

    /// <summary>Gets whether the group invited them; matters for external and co-opted members.</summary>
    public bool? IsInvited { get; init; }
}
