using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.AtpCpd.Cycles;

/// <summary>Where somebody is between the interviews and the last day of employment.</summary>
public sealed class StaffCpdStatus : SmartEnum<StaffCpdStatus, string>
{
    /// <summary>Shortlisted; the training needs are not analysed yet.</summary>
    public static readonly StaffCpdStatus Candidate = new(nameof(Candidate), "candidate");

    /// <summary>The training needs are analysed, with the three verifications; there is no CPD plan yet.</summary>
    public static readonly StaffCpdStatus NeedsAnalysed = new(nameof(NeedsAnalysed), "needs-analysed");

    /// <summary>The CPD plan is there, so that a job may be offered with it.</summary>
    public static readonly StaffCpdStatus OfferReady = new(nameof(OfferReady), "offer-ready");

    /// <summary>Employed, and in induction.</summary>
    public static readonly StaffCpdStatus Induction = new(nameof(Induction), "induction", isEmployed: true);

    /// <summary>At work; no review is pending.</summary>
    public static readonly StaffCpdStatus Active = new(nameof(Active), "active", isEmployed: true);

    /// <summary>The month's caseload review is pending.</summary>
    public static readonly StaffCpdStatus CaseloadReview = new(nameof(CaseloadReview), "caseload-review", isEmployed: true);

    /// <summary>The next performance review is coming; delivery staff assess themselves first.</summary>
    public static readonly StaffCpdStatus PerformancePreparation =
        new(nameof(PerformancePreparation), "performance-preparation", isEmployed: true);

    /// <summary>The performance review is prepared and pending.</summary>
    public static readonly StaffCpdStatus PerformanceReview = new(nameof(PerformanceReview), "performance-review", isEmployed: true);

    /// <summary>A failure is with the disciplinary procedure; remembers the status in which it was referred.</summary>
    public static readonly StaffCpdStatus Referred = new(nameof(Referred), "referred", isEmployed: true);

    /// <summary>The candidate was not taken on.</summary>
    public static readonly StaffCpdStatus Closed = new(nameof(Closed), "closed", isFinal: true);

    /// <summary>The employment has ended.</summary>
    public static readonly StaffCpdStatus Left = new(nameof(Left), "left", isFinal: true);

    private StaffCpdStatus(string name, string code, bool isEmployed = false, bool isFinal = false)
        : base(name, code)
    {
        IsEmployed = isEmployed;
        IsFinal = isFinal;
    }

    /// <summary>Gets every status, in the order of the policy.</summary>
    public static ValueList<StaffCpdStatus> All { get; } =
    [
        Candidate, NeedsAnalysed, OfferReady, Induction, Active, CaseloadReview, PerformancePreparation, PerformanceReview, Referred,
        Closed, Left,
    ];

    /// <summary>Gets whether the person is employed, so that the policy applies.</summary>
    public bool IsEmployed { get; }

    /// <summary>Gets whether nothing follows it.</summary>
    public bool IsFinal { get; }

    /// <summary>Returns the status with a published code.</summary>
    /// <exception cref="System.ArgumentException">No status has the code.</exception>
    public static StaffCpdStatus Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the status with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out StaffCpdStatus? status) =>
        (status = CodedEnum.Find(code, All)) is not null;
}
