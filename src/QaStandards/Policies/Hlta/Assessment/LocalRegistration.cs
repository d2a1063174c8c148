namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>A candidate's registration on the local system, with what was told of a disability. What is null is not known.</summary>
/// <remarks>That there was a disclosure is enough for the rules: what was disclosed has no place here.</remarks>
public sealed record LocalRegistration
{
    /// <summary>Gets the candidate.</summary>
    public required string Candidate { get; init; }

    /// <summary>Gets when the candidate was registered.</summary>
    public Milestone? Registered { get; init; }

    /// <summary>Gets whether the registration invites candidates to tell of a disability.</summary>
    public bool? IsDisclosureInvited { get; init; }

    /// <summary>Gets whether the registration refuses a candidate who leaves that blank.</summary>
    public bool? IsDisclosureRequired { get; init; }

    /// <summary>Gets whether the candidate has told of a disability; false when it was left blank.</summary>
    public bool? HasDisclosed { get; init; }

    /// <summary>Gets when it was decided how to adjust the assessment.</summary>
    public Milestone? AdjustmentsDecided { get; init; }

    /// <summary>Gets whether the decision was that no adjustment is needed.</summary>
    public bool? IsNoneNeeded { get; init; }

    /// <summary>Gets whether the candidate agreed to the decision.</summary>
    public bool? IsAgreedWithCandidate { get; init; }
}
