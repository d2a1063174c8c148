using NodaTime;

namespace QaStandards.Policies.Hlta.Preparation;

/// <summary>An everyday activity that a candidate gives as evidence. What is null is not known.</summary>
public sealed record RoutineActivity
{
    /// <summary>Gets the id of the piece of evidence.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the day of the activity.</summary>
    public LocalDate? DoneOn { get; init; }

    /// <summary>Gets the day on which the candidate submitted the documents.</summary>
    public LocalDate? SubmittedOn { get; init; }

    /// <summary>Gets the day of the school visit.</summary>
    public LocalDate? VisitOn { get; init; }
}
