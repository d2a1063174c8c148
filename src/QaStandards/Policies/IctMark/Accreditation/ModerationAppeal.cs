using NodaTime;

namespace QaStandards.Policies.IctMark.Accreditation;

/// <summary>An appeal against the result of a second moderation. What is null is not known.</summary>
public sealed record ModerationAppeal
{
    /// <summary>Gets the assessor's id.</summary>
    public required string Assessor { get; init; }

    /// <summary>Gets how many moderations were not satisfactory.</summary>
    public int? ModerationsFailed { get; init; }

    /// <summary>Gets the day on the Lead Assessor's notification; not reached while there is none.</summary>
    public Milestone? Notified { get; init; }

    /// <summary>Gets the day on which the appeal was sent.</summary>
    public LocalDate? Sent { get; init; }

    /// <summary>Gets the day on which it reached the Naace office.</summary>
    public LocalDate? Received { get; init; }

    /// <summary>Gets whether it is in writing.</summary>
    public bool? IsWritten { get; init; }

    /// <summary>Gets whether it went to the Naace office.</summary>
    public bool? IsToNaaceOffice { get; init; }
}
