namespace QaStandards.Policies.HampshireAchieves.Qualifications;

/// <summary>What is known of one tutor for one course. What is null is not known.</summary>
public sealed record TutorRecord
{
    /// <summary>Gets the tutor's qualifications, with the subjects that <see cref="TutorQualifications"/> names.</summary>
    public required Credentials.CredentialFile File { get; init; }

    /// <summary>Gets the subject of the course, such as maths, compared by ordinal with that of qualifications.</summary>
    public required string Subject { get; init; }

    /// <summary>Gets whether the tutor has the experience of a specialist of the subject.</summary>
    public bool? HasExperience { get; init; }

    /// <summary>Gets whether there is suitable evidence of teaching English or maths, as it concerns the course.</summary>
    public bool? HasTeachingEvidence { get; init; }

    /// <summary>Gets the level at which somebody accepted another teaching qualification as equivalent.</summary>
    public Credentials.QualificationLevel? AcceptedAs { get; init; }

    /// <summary>Gets whether an equivalent is claimed at all; when it is not, the level does not matter.</summary>
    public bool? IsEquivalenceClaimed { get; init; }

    /// <summary>Gets whether the awarding body's own requirements are met.</summary>
    public bool? MeetsAwardingBody { get; init; }
}
