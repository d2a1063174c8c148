using QaStandards.Policies.LjmuItt.Roles;
using QaStandards.Policies.LjmuItt.Safety;
using static QaStandards.Policies.LjmuItt.LjmuClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.LjmuItt;

/// <content>The Professional Mentor, section 4.2.</content>
public static partial class LjmuRegister
{
    private static ValueList<RegisteredClause> ProfessionalMentor =>
    [
        OutOfScope(C4_2a, NotYet),
        OfDuty(C4_2_1a, "placement arrangements confirmed by the Professional Mentor"),
        OfDuty(C4_2_1b, "university's messages passed on"),
        OfDuty(C4_2_1c, "mentor development attended by the Professional Mentor"),
        Encoded(
            C4_2_1d,
            Member(nameof(MentorEligibility), nameof(MentorEligibility.Decide)),
            Member(nameof(StartOfAPlacement), nameof(StartOfAPlacement.Decide))),
        OfDuty(C4_2_1e, "senior staff and mentors consulted"),
        Encoded(C4_2_2a, Member(nameof(StartOfAPlacement), nameof(StartOfAPlacement.Decide))),
        OutOfScope(C4_2_2b, NotYet),
        Encoded(C4_2_2c, Member(nameof(WelfareAndSafeguarding), nameof(WelfareAndSafeguarding.Check))),
        OfDuty(C4_2_2d, "professional studies programme organised"),
        OutOfScope(C4_2_2e, NotYet),
        OutOfScope(C4_2_2f, NotYet),
        OfDuty(C4_2_3a, "visits co-ordinated with the Liaison Tutor"),
        OfDuty(C4_2_3b, "overview of trainees' progress kept"),
        OutOfScope(C4_2_3c, NotYet),
        OutOfScope(C4_2_3d, NotYet),
        OutOfScope(C4_2_3e, NotYet),
    ];
}
