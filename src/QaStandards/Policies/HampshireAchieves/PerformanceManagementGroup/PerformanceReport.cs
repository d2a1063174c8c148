namespace QaStandards.Policies.HampshireAchieves.PerformanceManagementGroup;

/// <summary>One performance report to the group. What is null is not known.</summary>
public sealed record PerformanceReport
{
    /// <summary>Gets the title.</summary>
    public required string Title { get; init; }

    /// <summary>Gets what it contains, by the names of the list.</summary>
    public ValueList<string>? Contents { get; init; }

    /// <summary>Gets what somebody marked as not relevant.</summary>
    public ValueList<string>? NotRelevant { get; init; }

    /// <summary>Gets how many issues it raises.</summary>
    public int? Issues { get; init; }

    /// <summary>Gets for how many of them the group advised an action.</summary>
    public int? IssuesAdvised { get; init; }
}
