using NodaTime;

namespace QaStandards.Policies.LjmuItt.Roles;

/// <summary>A case of additional support for a trainee. What is null is not known.</summary>
public sealed record SupportCase
{
    /// <summary>Gets the trainee.</summary>
    public required string Trainee { get; init; }

    /// <summary>Gets the phase, from 1 to 3.</summary>
    public required int Phase { get; init; }

    /// <summary>Gets the day on which the need, or the risk of failing, was identified.</summary>
    public required LocalDate Identified { get; init; }

    /// <summary>Gets when the ITT Mentor told the Liaison Tutor.</summary>
    public Milestone? LiaisonTutorTold { get; init; }

    /// <summary>Gets when the ITT Mentor told the Professional Mentor.</summary>
    public Milestone? ProfessionalMentorTold { get; init; }

    /// <summary>Gets when the action plan was agreed.</summary>
    public Milestone? PlanAgreed { get; init; }

    /// <summary>Gets when the support began.</summary>
    public Milestone? SupportBegun { get; init; }

    /// <summary>Gets the last day for plan and support, which is the host's: the agreement says promptly.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>Gets whether the Partnership Lead sees the case.</summary>
    public bool? IsSeenByPartnershipLead { get; init; }

    /// <summary>Gets whether the plan was met; null while it runs.</summary>
    public bool? IsMet { get; init; }
}
