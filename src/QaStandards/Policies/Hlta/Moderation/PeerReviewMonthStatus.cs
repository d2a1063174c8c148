using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>How far the peer review of a month has come.</summary>
public sealed class PeerReviewMonthStatus : SmartEnum<PeerReviewMonthStatus, string>
{
    /// <summary>The month has not begun.</summary>
    public static readonly PeerReviewMonthStatus NotOpened = new(nameof(NotOpened), "not-opened");

    /// <summary>The pair is set, and the list of files is awaited.</summary>
    public static readonly PeerReviewMonthStatus Open = new(nameof(Open), "open");

    /// <summary>The cohort is empty, and no report is due.</summary>
    public static readonly PeerReviewMonthStatus Nil = new(nameof(Nil), "nil", isFinal: true);

    /// <summary>The provider has presented the list of files judged met.</summary>
    public static readonly PeerReviewMonthStatus Listed = new(nameof(Listed), "listed");

    /// <summary>The peer reviewer has drawn the random files.</summary>
    public static readonly PeerReviewMonthStatus Drawn = new(nameof(Drawn), "drawn");

    /// <summary>The sample is complete.</summary>
    public static readonly PeerReviewMonthStatus Planned = new(nameof(Planned), "planned");

    /// <summary>The event is over, and the joint report is due.</summary>
    public static readonly PeerReviewMonthStatus EventHeld = new(nameof(EventHeld), "event-held");

    /// <summary>The last day of the joint report has passed.</summary>
    public static readonly PeerReviewMonthStatus ReportOverdue = new(nameof(ReportOverdue), "report-overdue");

    /// <summary>The joint report has been exchanged.</summary>
    public static readonly PeerReviewMonthStatus Reported = new(nameof(Reported), "reported");

    /// <summary>The month is settled.</summary>
    public static readonly PeerReviewMonthStatus Closed = new(nameof(Closed), "closed", isFinal: true);

    private PeerReviewMonthStatus(string name, string code, bool isFinal = false)
        : base(name, code)
    {
        IsFinal = isFinal;
    }

    /// <summary>Gets every status, in the order of a month.</summary>
    public static ValueList<PeerReviewMonthStatus> All { get; } =
    [
        NotOpened, Open, Nil, Listed, Drawn, Planned, EventHeld, ReportOverdue, Reported, Closed,
    ];

    /// <summary>Gets whether nothing follows it.</summary>
    public bool IsFinal { get; }

    /// <summary>Returns the status with a published code.</summary>
    /// <exception cref="System.ArgumentException">No status has the code.</exception>
    public static PeerReviewMonthStatus Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the status with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out PeerReviewMonthStatus? status) =>
        (status = CodedEnum.Find(code, All)) is not null;
}
