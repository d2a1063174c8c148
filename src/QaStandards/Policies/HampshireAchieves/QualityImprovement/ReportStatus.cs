using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.HampshireAchieves.QualityImprovement;

/// <summary>How far the self-assessment report of a year has come.</summary>
public sealed class ReportStatus : SmartEnum<ReportStatus, string>
{
    /// <summary>The cycle has not begun.</summary>
    public static readonly ReportStatus NotOpened = new(nameof(NotOpened), "not-opened");

    /// <summary>Programmes assess themselves.</summary>
    public static readonly ReportStatus Collecting = new(nameof(Collecting), "collecting");

    /// <summary>The report is written.</summary>
    public static readonly ReportStatus Drafting = new(nameof(Drafting), "drafting");

    /// <summary>The panel moderates it.</summary>
    public static readonly ReportStatus InModeration = new(nameof(InModeration), "in-moderation");

    /// <summary>The group evaluates it.</summary>
    public static readonly ReportStatus GroupReview = new(nameof(GroupReview), "group-review");

    /// <summary>It is recommended for approval.</summary>
    public static readonly ReportStatus AwaitingApproval = new(nameof(AwaitingApproval), "awaiting-approval");

    /// <summary>It is approved.</summary>
    public static readonly ReportStatus Approved = new(nameof(Approved), "approved");

    /// <summary>The improvement plan that it led to is under way.</summary>
    public static readonly ReportStatus Live = new(nameof(Live), "live");

    /// <summary>The year is over, and it is the baseline of the next.</summary>
    public static readonly ReportStatus Closed = new(nameof(Closed), "closed", isFinal: true);

    private ReportStatus(string name, string code, bool isFinal = false)
        : base(name, code) => IsFinal = isFinal;

    /// <summary>Gets every status, in the order of the cycle.</summary>
    public static ValueList<ReportStatus> All { get; } =
    [
        NotOpened, Collecting, Drafting, InModeration, GroupReview, AwaitingApproval, Approved, Live, Closed,
    ];

    /// <summary>Gets whether nothing follows it.</summary>
    public bool IsFinal { get; }

    /// <summary>Returns the status with a published code, such as <c>closed</c>.</summary>
    /// <exception cref="System.ArgumentException">No status has the code.</exception>
    public static ReportStatus Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the status with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out ReportStatus? status) =>
        (status = CodedEnum.Find(code, All)) is not null;
}
