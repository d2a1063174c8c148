namespace QaStandards.Policies.LjmuItt.Organisation;

/// <summary>How a candidate for a core programme was selected. What is null is not known.</summary>
public sealed record AdmissionDecision
{
    /// <summary>Gets the candidate.</summary>
    public required string Candidate { get; init; }

    /// <summary>Gets who co-ordinates admissions.</summary>
    public PartnershipPost? CoordinatedBy { get; init; }

    /// <summary>Gets whether a representative of a school took part.</summary>
    public bool? HasSchoolRepresentative { get; init; }

    /// <summary>Gets whether the application form was considered.</summary>
    public bool? HasApplicationForm { get; init; }

    /// <summary>Gets the day of the interview.</summary>
    public Milestone? Interviewed { get; init; }

    /// <summary>Gets whether the interview had a written task.</summary>
    public bool? HadWrittenTask { get; init; }

    /// <summary>Gets whether the interview had a group task.</summary>
    public bool? HadGroupTask { get; init; }

    /// <summary>Gets whether the interview had a teaching episode.</summary>
    public bool? HadTeachingEpisode { get; init; }

    /// <summary>Gets the day of the decision that followed.</summary>
    public Milestone? Decided { get; init; }
}
