namespace QaStandards.Policies.IctMark.Principles;

/// <summary>An assessment of a school, on which a recommendation rests. What is null is not known.</summary>
public sealed record SchoolAssessment
{
    /// <summary>Gets the school's id.</summary>
    public required string School { get; init; }

    /// <summary>Gets the visit, or the review for a renewal, with what is known of the assessor.</summary>
    public SchoolVisit? Visit { get; init; }

    /// <summary>Gets what bears on the assessor's impartiality.</summary>
    public ConflictCase? Conflict { get; init; }

    /// <summary>Gets when the evidence was reviewed.</summary>
    public Milestone? EvidenceReviewed { get; init; }

    /// <summary>Gets whom the assessor talked to.</summary>
    public ValueList<ConsultedGroup>? Consulted { get; init; }

    /// <summary>Gets the levels that the assessor found, with the evidence for each.</summary>
    public ValueList<AspectRating>? Ratings { get; init; }

    /// <summary>Gets whether the assessor judges that the school can show the required levels.</summary>
    public bool? IsLevelJudged { get; init; }

    /// <summary>Gets whether the Lead Assessor who observed the visit agrees.</summary>
    public bool? DoesLeadAgree { get; init; }
}
