using NodaTime;

namespace QaStandards.Policies.HampshireAchieves.Reporting;

/// <summary>What is known when something happens to a policy. What is null is not known.</summary>
public sealed record PolicyCase
{
    /// <summary>Gets whether somebody updates it and somebody sees that it is kept to.</summary>
    public bool? HasOwners { get; init; }

    /// <summary>Gets whether it is on SharePoint or in the virtual learning environment.</summary>
    public bool? IsKept { get; init; }

    /// <summary>Gets whether its owner recorded the review.</summary>
    public bool? IsReviewRecorded { get; init; }

    /// <summary>Gets whether a summary of the changes is in the group's notes.</summary>
    public bool? IsSummaryInNotes { get; init; }

    /// <summary>Gets the day by which it is next to be reviewed, as it stands after the event.</summary>
    public LocalDate? NextReview { get; init; }

    /// <summary>Gets the post that decides.</summary>
    public Post? Decider { get; init; }
}
