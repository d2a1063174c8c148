namespace QaStandards.Policies.LjmuItt.Roles;

/// <summary>
/// A teacher who might mentor a trainee. What is null is not known; experience and training are for the host to attest.
/// </summary>
public sealed record MentorCandidate
{
    /// <summary>Gets the teacher.</summary>
    public required string Id { get; init; }

    /// <summary>Gets whether the teacher is experienced.</summary>
    public bool? IsExperienced { get; init; }

    /// <summary>Gets whether the teacher is suitably trained as a mentor.</summary>
    public bool? IsTrained { get; init; }

    /// <summary>Gets the subjects that the teacher teaches, compared by ordinal.</summary>
    public ValueList<string>? Subjects { get; init; }

    /// <summary>Gets the phases in which the teacher teaches.</summary>
    public ValueList<SchoolPhase>? Phases { get; init; }
}
