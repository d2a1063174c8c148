using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>Where a candidate's journey stands.</summary>
public sealed class CandidateStatus : SmartEnum<CandidateStatus, string>
{
    /// <summary>Somebody who would like to be an HLTA.</summary>
    public static readonly CandidateStatus Prospective = new(nameof(Prospective), "prospective");

    /// <summary>In preparation, from day one.</summary>
    public static readonly CandidateStatus Preparing = new(nameof(Preparing), "preparing");

    /// <summary>In preparation without level 2, and not to register until then.</summary>
    public static readonly CandidateStatus HeldForStandard11 = new(nameof(HeldForStandard11), "held-for-standard-11");

    /// <summary>The application is with the regional provider.</summary>
    public static readonly CandidateStatus Applying = new(nameof(Applying), "applying");

    /// <summary>Not eligible. A new application is a new journey.</summary>
    public static readonly CandidateStatus Declined = new(nameof(Declined), "declined", isFinal: true);

    /// <summary>Eligible and registered.</summary>
    public static readonly CandidateStatus Registered = new(nameof(Registered), "registered");

    /// <summary>The F17 was incomplete and is back with the preparation provider.</summary>
    public static readonly CandidateStatus PackReturned = new(nameof(PackReturned), "pack-returned");

    /// <summary>The F17 is verified, and a visit can be arranged.</summary>
    public static readonly CandidateStatus Verified = new(nameof(Verified), "verified");

    /// <summary>The school visit has a date.</summary>
    public static readonly CandidateStatus VisitArranged = new(nameof(VisitArranged), "visit-arranged");

    /// <summary>The school visit has taken place.</summary>
    public static readonly CandidateStatus Visited = new(nameof(Visited), "visited");

    /// <summary>The assessor has recommended an outcome.</summary>
    public static readonly CandidateStatus Recommended = new(nameof(Recommended), "recommended");

    /// <summary>The file is scrutinised.</summary>
    public static readonly CandidateStatus InScrutiny = new(nameof(InScrutiny), "in-scrutiny");

    /// <summary>The records of the file went back to the assessor.</summary>
    public static readonly CandidateStatus FileReturned = new(nameof(FileReturned), "file-returned");

    /// <summary>The file waits for the moderation event.</summary>
    public static readonly CandidateStatus AwaitingEvent = new(nameof(AwaitingEvent), "awaiting-event");

    /// <summary>The file is in the sample and moderated.</summary>
    public static readonly CandidateStatus InModeration = new(nameof(InModeration), "in-moderation");

    /// <summary>The file waits for a separate review.</summary>
    public static readonly CandidateStatus ReviewPending = new(nameof(ReviewPending), "review-pending");

    /// <summary>The process of the assessment was lacking, and another assessor starts anew. Nothing is confirmed.</summary>
    public static readonly CandidateStatus ReassessmentDue = new(nameof(ReassessmentDue), "reassessment-due");

    /// <summary>Every standard is met, and that is confirmed.</summary>
    public static readonly CandidateStatus ConfirmedMet = new(nameof(ConfirmedMet), "confirmed-met", isConfirmed: true);

    /// <summary>A partial reassessment is confirmed.</summary>
    public static readonly CandidateStatus ConfirmedPartial =
        new(nameof(ConfirmedPartial), "confirmed-partial", isConfirmed: true);

    /// <summary>A full reassessment is confirmed.</summary>
    public static readonly CandidateStatus ConfirmedFull = new(nameof(ConfirmedFull), "confirmed-full", isConfirmed: true);

    /// <summary>The candidate appeals against the confirmed outcome.</summary>
    public static readonly CandidateStatus UnderAppeal = new(nameof(UnderAppeal), "under-appeal");

    /// <summary>The status is awarded, or an appeal has ended the journey.</summary>
    public static readonly CandidateStatus Closed = new(nameof(Closed), "closed", isFinal: true);

    /// <summary>The candidate has left.</summary>
    public static readonly CandidateStatus Withdrawn = new(nameof(Withdrawn), "withdrawn", isFinal: true);

    private CandidateStatus(string name, string code, bool isConfirmed = false, bool isFinal = false)
        : base(name, code)
    {
        IsConfirmed = isConfirmed;
        IsFinal = isFinal;
    }

    /// <summary>Gets every status, in the order of the journey.</summary>
    public static ValueList<CandidateStatus> All { get; } =
    [
        Prospective, Preparing, HeldForStandard11, Applying, Declined, Registered, PackReturned, Verified,
        VisitArranged, Visited, Recommended, InScrutiny, FileReturned, AwaitingEvent, InModeration, ReviewPending,
        ReassessmentDue, ConfirmedMet, ConfirmedPartial, ConfirmedFull, UnderAppeal, Closed, Withdrawn,
    ];

    /// <summary>Gets whether the moderation event has confirmed an outcome, so that it can be appealed.</summary>
    public bool IsConfirmed { get; }

    /// <summary>Gets whether nothing follows it.</summary>
    public bool IsFinal { get; }

    /// <summary>Returns the status with a published code.</summary>
    /// <exception cref="System.ArgumentException">No status has the code.</exception>
    public static CandidateStatus Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the status with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out CandidateStatus? status) =>
        (status = CodedEnum.Find(code, All)) is not null;
}
