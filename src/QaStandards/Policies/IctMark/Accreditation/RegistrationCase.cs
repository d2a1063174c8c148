using QaStandards.Policies.IctMark.CodeOfPractice;
using QaStandards.Policies.IctMark.Principles;

namespace QaStandards.Policies.IctMark.Accreditation;

/// <summary>What bears on an assessor's registration and accreditation. What is null is not known.</summary>
public sealed record RegistrationCase
{
    /// <summary>Gets the assessor's id.</summary>
    public required string Assessor { get; init; }

    /// <summary>Gets when the assessment against competences was passed.</summary>
    public Milestone? CompetencePassed { get; init; }

    /// <summary>Gets when the pen portrait was handed in.</summary>
    public Milestone? PenPortrait { get; init; }

    /// <summary>Gets the signed agreement.</summary>
    public Agreement? Agreement { get; init; }

    /// <summary>Gets the membership of Naace.</summary>
    public AssessorMembership? Membership { get; init; }

    /// <summary>Gets when a Lead Assessor was satisfied with a moderated assessment, the first or the second.</summary>
    public Milestone? ModerationPassed { get; init; }

    /// <summary>Gets when the initial fee was paid. Registration does not need it; accreditation does.</summary>
    public Milestone? InitialFeePaid { get; init; }
}
