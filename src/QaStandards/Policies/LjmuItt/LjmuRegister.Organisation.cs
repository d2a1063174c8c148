using QaStandards.Policies.LjmuItt.Organisation;
using QaStandards.Policies.LjmuItt.Placements;
using static QaStandards.Policies.LjmuItt.LjmuClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.LjmuItt;

/// <content>Organisation and quality assurance of the partnership, section 2.</content>
public static partial class LjmuRegister
{
    private static ValueList<RegisteredClause> Organisation =>
    [
        Descriptive(C2),
        Encoded(C2_1a, Member(nameof(Committees), nameof(Committees.CheckBoard))),
        Descriptive(C2_1b),
        OfDuty(C2_1_1, "performance data considered and answered by the board"),
        OfDuty(C2_1_2, "local policy reviewed by the board"),
        OfDuty(C2_1_3, "changes of national policy answered by the board"),
        OfDuty(C2_1_4, "improvement driven by the board"),
        Encoded(C2_2a, Member(nameof(Committees), nameof(Committees.CheckManagementGroup))),
        OfDuty(C2_2_1, "operational leadership co-ordinated by the management group"),
        OfDuty(C2_2_2, "programme management regulated by the management group"),
        OfDuty(C2_2_3, "internal requirements answered by the management group"),
        OfDuty(C2_2_4, "inspection prepared by the management group"),
        Encoded(C2_3a, Member(nameof(Committees), nameof(Committees.CheckGroups))),
        Encoded(C2_3b, Member(nameof(Committees), nameof(Committees.CheckProgrammeCommittee))),
        Encoded(C2_3c, Member(nameof(Committees), nameof(Committees.CheckProgrammeCommittee))),
        OfDuty(C2_3_1, "programme development informed by the committee"),
        OfDuty(C2_3_2, "requirements answered by the committee"),
        OfDuty(C2_3_3, "consistency of experience secured by the committee"),
        Encoded(C2_4_1, Member(nameof(Admissions), nameof(Admissions.Decide))),
        Encoded(C2_4_2, Member(nameof(Admissions), nameof(Admissions.CheckChange))),
        Encoded(C2_4_3, Member(nameof(Admissions), nameof(Admissions.CheckSelector))),
        OfDuty(C2_4_4, "interview dates set and shared with partner schools"),
        Encoded(C2_4_5, Member(nameof(Admissions), nameof(Admissions.Decide))),
        Encoded(C2_4a, Member(nameof(Admissions), nameof(Admissions.DecideSchoolDirect))),
        Encoded(C2_6a, Member(nameof(YearlyCycle), nameof(YearlyCycle.Decide))),
        Encoded(C2_6b, Member(nameof(YearlyCycle), nameof(YearlyCycle.Decide))),
        Encoded(C2_6c, Member(nameof(YearlyCycle), nameof(YearlyCycle.Decide))),
        Encoded(C2_6_1a, Member(nameof(PlacementEvaluation), nameof(PlacementEvaluation.CheckEvaluations))),
        OfDuty(C2_6_1b, "evaluation feedback made available to the placement school"),
        OfDuty(
            C2_6_1c,
            "evaluation feedback sent",
            "Professional Mentors",
            "lead schools",
            "Liaison Tutors",
            "Programme Leaders",
            "Partnership Lead"),
        Encoded(
            C2_6_1d,
            Member(nameof(PlacementEvaluation), nameof(PlacementEvaluation.CheckConcern)),
            Member(nameof(PartnershipCareer), nameof(PartnershipCareer.Lifecycle))),
        Encoded(
            C2_6_1e,
            Member(nameof(PlacementEvaluation), nameof(PlacementEvaluation.CheckConcern)),
            Member(nameof(PartnershipCareer), nameof(PartnershipCareer.Lifecycle))),
        Encoded(C2_6_2a, Member(nameof(YearlyCycle), nameof(YearlyCycle.Decide))),
        Encoded(C2_6_2b, Member(nameof(YearlyCycle), nameof(YearlyCycle.Decide))),
        Encoded(C2_6_2c, Member(nameof(YearlyCycle), nameof(YearlyCycle.Decide))),
        Encoded(C2_6_3a, Member(nameof(YearlyCycle), nameof(YearlyCycle.Decide))),
        OfDuty(C2_6_3b, "school self-evaluation supported by the Liaison Tutor and the Partnership Lead"),
        Encoded(C2_7, Member(nameof(YearlyCycle), nameof(YearlyCycle.Decide))),
    ];
}
