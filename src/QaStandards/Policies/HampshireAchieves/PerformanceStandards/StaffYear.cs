namespace QaStandards.Policies.HampshireAchieves.PerformanceStandards;

/// <summary>One member of staff in one year. What is null is not known.</summary>
public sealed record StaffYear
{
    /// <summary>Gets the person's id.</summary>
    public required string Person { get; init; }

    /// <summary>Gets the six-month review.</summary>
    public StaffReview? SixMonth { get; init; }

    /// <summary>Gets the annual review.</summary>
    public StaffReview? Annual { get; init; }

    /// <summary>Gets when the record of development was collected.</summary>
    public Milestone? RecordCollected { get; init; }

    /// <summary>Gets when the staff profile was collected.</summary>
    public Milestone? ProfileCollected { get; init; }

    /// <summary>Gets whether both are on SharePoint.</summary>
    public bool? IsOnSharePoint { get; init; }
}
