using NodaTime;

namespace QaStandards.Policies.HampshireAchieves.KeyMeasures;

/// <summary>One claim of certificates. What is null is not known.</summary>
public sealed record CertificateClaim
{
    /// <summary>Gets the id under which it is filed.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the day of the claim.</summary>
    public LocalDate? Claimed { get; init; }

    /// <summary>Gets when the internal quality assurer signed the documents off.</summary>
    public Milestone? SignedByAssurer { get; init; }

    /// <summary>Gets when a member of the exam office did.</summary>
    public Milestone? SignedByExamOffice { get; init; }
}
