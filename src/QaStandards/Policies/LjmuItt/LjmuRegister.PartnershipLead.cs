using QaStandards.Policies.LjmuItt.Organisation;
using QaStandards.Policies.LjmuItt.Roles;
using static QaStandards.Policies.LjmuItt.LjmuClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.LjmuItt;

/// <content>The ITT Partnership Lead, section 4.5.</content>
public static partial class LjmuRegister
{
    private static ValueList<RegisteredClause> PartnershipLead =>
    [
        OfDuty(C4_5a, "consistency promoted across the partnership"),
        OfDuty(C4_5_1, "overview of consistency and quality kept"),
        OfDuty(C4_5_2, "documentation and data managed"),
        OfDuty(C4_5_3, "mentor development organised"),
        OfDuty(C4_5_4, "development of Liaison Tutors led and evaluated"),
        OfDuty(C4_5_5, "feedback analysed"),
        OfDuty(C4_5_6, "moderation visits co-ordinated, reports considered"),
        Encoded(
            C4_5_7,
            Member(nameof(AdditionalSupport), nameof(AdditionalSupport.Check)),
            Member(nameof(AdditionalSupport), nameof(AdditionalSupport.CheckOpen)),
            Member(nameof(SupportCareer), nameof(SupportCareer.Lifecycle))),
        Encoded(C4_5_8, Member(nameof(PlacementEvaluation), nameof(PlacementEvaluation.CheckConcern))),
    ];
}
