namespace QaStandards.Policies.HampshireAchieves.PerformanceManagementGroup;

/// <summary>One report for a meeting. What is null is not known.</summary>
public sealed record MeetingPaper
{
    /// <summary>Gets the title.</summary>
    public required string Title { get; init; }

    /// <summary>Gets whether it is the data report.</summary>
    public bool IsDataReport { get; init; }

    /// <summary>Gets when it was put into the group's folder.</summary>
    public Milestone? Added { get; init; }
}
