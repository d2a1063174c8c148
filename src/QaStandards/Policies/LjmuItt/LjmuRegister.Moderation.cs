using QaStandards.Policies.LjmuItt.Moderation;
using QaStandards.Policies.LjmuItt.Organisation;
using QaStandards.Policies.LjmuItt.Roles;
using static QaStandards.Policies.LjmuItt.LjmuClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.LjmuItt;

/// <content>The External Examiner and the internal moderators (IQAMs), section 4.6.</content>
public static partial class LjmuRegister
{
    private static ValueList<RegisteredClause> Moderation =>
    [
        Descriptive(C4_6_1a),
        Descriptive(C4_6_1b),
        Descriptive(C4_6_1c),
        Descriptive(C4_6_1d),
        Descriptive(C4_6_1e),
        Descriptive(C4_6_1f),
        Encoded(C4_6_2a, Member(nameof(ExternalExamination), nameof(ExternalExamination.Draw))),
        Encoded(
            C4_6_2b,
            Member(nameof(ExternalExamination), nameof(ExternalExamination.Share)),
            Member(nameof(ExternalExamination), nameof(ExternalExamination.Draw))),
        Encoded(C4_6_2c, Member(nameof(ExternalExamination), nameof(ExternalExamination.CheckVisit))),
        Encoded(C4_6_2d, Member(nameof(YearlyCycle), nameof(YearlyCycle.Decide))),
        Encoded(
            C4_6_3a,
            Member(nameof(InternalModeration), nameof(InternalModeration.Design)),
            Member(nameof(InternalModeration), nameof(InternalModeration.CheckDraw)),
            Member(nameof(InternalModeration), nameof(InternalModeration.CheckIndependence)),
            Member(nameof(QtsCareer), nameof(QtsCareer.Lifecycle))),
        Encoded(C4_6_3b, Member(nameof(InternalModeration), nameof(InternalModeration.CheckReport))),
        Encoded(C4_6_3c, Member(nameof(InternalModeration), nameof(InternalModeration.CheckPool))),
    ];
}
