using NodaTime;

namespace QaStandards.Policies.IctMark.Principles;

/// <summary>A visit that an assessor is to make, with what is known of the assessor. What is null is not known.</summary>
public sealed record SchoolVisit
{
    /// <summary>Gets the assessor's id.</summary>
    public required string Assessor { get; init; }

    /// <summary>Gets the day of the visit.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Gets what kind of visit it is.</summary>
    public required VisitKind Kind { get; init; }

    /// <summary>Gets whether the assessor was selected.</summary>
    public bool? IsSelected { get; init; }

    /// <summary>Gets when the assessor was registered.</summary>
    public Milestone? Registered { get; init; }

    /// <summary>Gets when the assessor was accredited.</summary>
    public Milestone? Accredited { get; init; }

    /// <summary>Gets when Naace removed the assessor from the register.</summary>
    public Milestone? Removed { get; init; }

    /// <summary>Gets the assessor's membership of Naace.</summary>
    public AssessorMembership? Membership { get; init; }

    /// <summary>Gets whether the conditions of continuing registration are kept.</summary>
    public bool? IsInGoodStanding { get; init; }

    /// <summary>Gets how many moderations have been taken before this visit.</summary>
    public int? ModerationsTaken { get; init; }

    /// <summary>Gets whether a decision on an appeal orders a fresh moderation.</summary>
    public bool HasFreshModeration { get; init; }

    /// <summary>
    /// Gets whether everything that was required before a second moderation is complete; so too when nothing was.
    /// </summary>
    public bool? IsRemediationComplete { get; init; }

    /// <summary>Gets whether the assessor agrees to be observed.</summary>
    public bool? IsObservationAgreed { get; init; }

    /// <summary>Gets the Lead Assessor's id.</summary>
    public string? LeadAssessor { get; init; }

    /// <summary>Gets whether Naace appointed the Lead Assessor.</summary>
    public bool? IsLeadAppointedByNaace { get; init; }

    /// <summary>Gets when Naace was told of the appointment with the school.</summary>
    public Milestone? AppointmentNotified { get; init; }
}
