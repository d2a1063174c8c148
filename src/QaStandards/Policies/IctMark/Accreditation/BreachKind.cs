using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;
using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Policies.IctMark.Accreditation;

/// <summary>What an assessor has done against the criteria.</summary>
public sealed class BreachKind : SmartEnum<BreachKind, string>
{
    /// <summary>A required event was missed.</summary>
    public static readonly BreachKind EventMissed = new(nameof(EventMissed), "event-missed", ProfessionalDevelopment1a);

    /// <summary>An invoiced fee was not paid, or paid late.</summary>
    public static readonly BreachKind FeeNotPaid = new(nameof(FeeNotPaid), "fee-not-paid", UnacceptableActivities1f);

    /// <summary>Conduct was unprofessional.</summary>
    public static readonly BreachKind UnprofessionalConduct =
        new(nameof(UnprofessionalConduct), "unprofessional-conduct", UnacceptableActivities1e);

    /// <summary>An activity was unacceptable.</summary>
    public static readonly BreachKind UnacceptableActivity =
        new(nameof(UnacceptableActivity), "unacceptable-activity", UnacceptableActivities1d);

    /// <summary>Work was not done by the procedures; so too when a school was assessed in spite of a conflict.</summary>
    public static readonly BreachKind ProcedureNotFollowed =
        new(nameof(ProcedureNotFollowed), "procedure-not-followed", UnacceptableActivities1a, isDiscretionary: true);

    /// <summary>The Mark or the framework was brought into disrepute.</summary>
    public static readonly BreachKind Disrepute =
        new(nameof(Disrepute), "disrepute", UnacceptableActivities1b, isDiscretionary: true);

    /// <summary>Trust between schools, Naace and the assessor was seriously threatened.</summary>
    public static readonly BreachKind TrustThreatened =
        new(nameof(TrustThreatened), "trust-threatened", UnacceptableActivities1c, isDiscretionary: true);

    /// <summary>Observation was refused.</summary>
    public static readonly BreachKind ObservationRefused =
        new(nameof(ObservationRefused), "observation-refused", QualityAssurance1a);

    /// <summary>A quality review was refused.</summary>
    public static readonly BreachKind QualityReviewRefused =
        new(nameof(QualityReviewRefused), "quality-review-refused", SchoolAssessments1b);

    /// <summary>Full membership of Naace lapsed.</summary>
    public static readonly BreachKind MembershipLapsed =
        new(nameof(MembershipLapsed), "membership-lapsed", Principle11, isDiscretionary: true);

    /// <summary>The agreement is no longer accepted.</summary>
    public static readonly BreachKind AgreementNotAccepted =
        new(nameof(AgreementNotAccepted), "agreement-not-accepted", ContinuingRegistration1a);

    private BreachKind(string name, string code, Clause by, bool isDiscretionary = false)
        : base(name, code)
    {
        By = by;
        IsDiscretionary = isDiscretionary;
    }

    /// <summary>Gets every kind.</summary>
    public static ValueList<BreachKind> All { get; } =
    [
        EventMissed, FeeNotPaid, UnprofessionalConduct, UnacceptableActivity, ProcedureNotFollowed, Disrepute,
        TrustThreatened, ObservationRefused, QualityReviewRefused, MembershipLapsed, AgreementNotAccepted,
    ];

    /// <summary>Gets the clause that was broken.</summary>
    public Clause By { get; }

    /// <summary>Gets whether the sentence that names it says that it may, and not that it will, end in removal.</summary>
    public bool IsDiscretionary { get; }

    /// <summary>Returns the kind with a published code, such as <c>event-missed</c>.</summary>
    /// <exception cref="System.ArgumentException">No kind has the code.</exception>
    public static BreachKind Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the kind with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out BreachKind? found) =>
        (found = CodedEnum.Find(code, All)) is not null;
}
