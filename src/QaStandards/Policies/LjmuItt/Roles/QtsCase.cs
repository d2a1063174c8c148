using NodaTime;
using QaStandards.Standards;

namespace QaStandards.Policies.LjmuItt.Roles;

/// <summary>What is known of a trainee on the way to a recommendation for QTS. What is null is not known.</summary>
public sealed record QtsCase
{
    /// <summary>Gets the trainee.</summary>
    public required string Trainee { get; init; }

    /// <summary>Gets the ITT Mentor that the trainee was given.</summary>
    public string? Mentor { get; init; }

    /// <summary>Gets the Professional Mentor of the school.</summary>
    public string? ProfessionalMentor { get; init; }

    /// <summary>Gets phase 3, both ends included.</summary>
    public DateInterval? Phase3 { get; init; }

    /// <summary>Gets when the final review of phase 3 was complete.</summary>
    public Milestone? FinalReview { get; init; }

    /// <summary>Gets the standards that the mentor judges met.</summary>
    public StandardSet? Met { get; init; }

    /// <summary>Gets who made the recommendation.</summary>
    public string? RecommendedBy { get; init; }

    /// <summary>Gets to whom it was made.</summary>
    public ValueList<PartnershipPost>? RecommendedTo { get; init; }

    /// <summary>Gets who verified it.</summary>
    public string? VerifiedBy { get; init; }

    /// <summary>Gets whether the closing report is agreed by both mentors.</summary>
    public bool? IsReportAgreed { get; init; }

    /// <summary>Gets the visits of the Liaison Tutor.</summary>
    public ValueList<LiaisonVisit>? Visits { get; init; }

    /// <summary>Gets when the trainee drafted the confirmation of QTS.</summary>
    public Milestone? Drafted { get; init; }

    /// <summary>Gets when the Professional Mentor contributed to it.</summary>
    public Milestone? Contributed { get; init; }

    /// <summary>Gets whether the meeting was sampled for moderation.</summary>
    public bool? IsSampled { get; init; }

    /// <summary>Gets whether moderation upheld the outcome; null while it has not, or a query is open.</summary>
    public bool? IsUpheld { get; init; }

    /// <summary>Gets the evidence of phase 3.</summary>
    public TraineeEvidence? Evidence { get; init; }

    /// <summary>Gets whether a plan of additional support is open.</summary>
    public bool? HasOpenSupport { get; init; }

    /// <summary>Gets whether a decision on a referred case is recorded.</summary>
    public bool? IsDecisionRecorded { get; init; }
}
