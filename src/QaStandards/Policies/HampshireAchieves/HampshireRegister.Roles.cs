using QaStandards.Policies.HampshireAchieves.QualityImprovement;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.HampshireAchieves;

/// <content>Roles, responsibilities, qualifications and skills, sections 5.0 to 6.1.</content>
public static partial class HampshireRegister
{
    private static ValueList<RegisteredClause> Roles =>
    [
        OfDuty(C5_0, "senior managers responsible for the framework"),
        OutOfScope(C5_0_1a, NotYet),
        OutOfScope(C5_0_1b, NotYet),
        OfDuty(C5_0_1c, "performance of observers monitored", "moderation", "standardisation", "thematic reviews"),
        OfDuty(C5_0_2, "impact of internal verification evaluated"),
        OutOfScope(C5_0_3, NotYet),
        Encoded(
            C5_0_4,
            Member(nameof(ImprovementActions), nameof(ImprovementActions.CheckAgreed)),
            Member(nameof(ActionHandling), nameof(ActionHandling.Lifecycle))),
        OfDuty(C5_0_5, "impact of staff training evaluated"),
        OutOfScope(C5_0_6, NotYet),
        Descriptive(C6_0a),
        OutOfScope(C6_0b, NotYet),
        OutOfScope(C6_0c, NotYet),
        OutOfScope(C6_0d, NotYet),
        OutOfScope(C6_0e, NotYet),
        OfDuty(C6_0f, "quality staff developing themselves"),
        OutOfScope(C6_1a, NotYet),
        OutOfScope(C6_1b, NotYet),
        OutOfScope(C6_1c, NotYet),
        OutOfScope(C6_1d, NotYet),
        OutOfScope(C6_1_Subjects_a, NotYet),
        OutOfScope(C6_1_Subjects_b, NotYet),
        OutOfScope(C6_1_Subjects_c, NotYet),
        OutOfScope(C6_1_CPD_a, NotYet),
        OutOfScope(C6_1_CPD_b, NotYet),
        OutOfScope(C6_1_CPD_c, NotYet),
        OutOfScope(C6_1_CPD_d, NotYet),
        Descriptive(C6_1_Structure),
    ];
}
