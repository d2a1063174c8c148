using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.LjmuItt.Roles;

/// <summary>How far the recommendation for QTS has come.</summary>
public sealed class QtsStatus : SmartEnum<QtsStatus, string>
{
    /// <summary>The final review of phase 3 is complete.</summary>
    public static readonly QtsStatus FinalReviewComplete = new(nameof(FinalReviewComplete), "final-review-complete");

    /// <summary>The ITT Mentor recommends.</summary>
    public static readonly QtsStatus Recommended = new(nameof(Recommended), "recommended");

    /// <summary>The Professional Mentor has verified; the triangulation is to come.</summary>
    public static readonly QtsStatus VerifiedAwaitingTriangulation = new(
        nameof(VerifiedAwaitingTriangulation), "verified-awaiting-triangulation");

    /// <summary>The triangulation was held; the verification is to come.</summary>
    public static readonly QtsStatus TriangulatedAwaitingVerification = new(
        nameof(TriangulatedAwaitingVerification), "triangulated-awaiting-verification");

    /// <summary>Verified and triangulated.</summary>
    public static readonly QtsStatus Verified = new(nameof(Verified), "verified");

    /// <summary>The meeting was sampled for moderation.</summary>
    public static readonly QtsStatus UnderModeration = new(nameof(UnderModeration), "under-moderation");

    /// <summary>Nothing but the confirmation is to come.</summary>
    public static readonly QtsStatus ReadyToConfirm = new(nameof(ReadyToConfirm), "ready-to-confirm");

    /// <summary>Somebody differs, and a person must decide.</summary>
    public static readonly QtsStatus Referred = new(nameof(Referred), "referred");

    /// <summary>The university recommends the trainee for QTS.</summary>
    public static readonly QtsStatus RecommendedByUniversity = new(nameof(RecommendedByUniversity), "recommended-by-university");

    /// <summary>No recommendation is made.</summary>
    public static readonly QtsStatus NotRecommended = new(nameof(NotRecommended), "not-recommended");

    private QtsStatus(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every status, in the order of the chain.</summary>
    public static ValueList<QtsStatus> All { get; } =
    [
        FinalReviewComplete, Recommended, VerifiedAwaitingTriangulation, TriangulatedAwaitingVerification, Verified,
        UnderModeration, ReadyToConfirm, Referred, RecommendedByUniversity, NotRecommended,
    ];

    /// <summary>Returns the status with a published code.</summary>
    /// <exception cref="System.ArgumentException">No status has the code.</exception>
    public static QtsStatus Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the status with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out QtsStatus? found) =>
        (found = CodedEnum.Find(code, All)) is not null;
}
