using QaStandards.Policies.LjmuItt.Roles;
using static QaStandards.Policies.LjmuItt.LjmuClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.LjmuItt;

/// <content>The University Liaison Tutor, section 4.1.</content>
public static partial class LjmuRegister
{
    private static ValueList<RegisteredClause> LiaisonTutor =>
    [
        OfDuty(C4_1a, "mentors and trainees guided, training quality assured"),
        Encoded(C4_1b, Member(nameof(LiaisonVisits), nameof(LiaisonVisits.Check))),
        OfDuty(C4_1_1a, "partnership matters discussed with the Professional Mentor"),
        OfDuty(C4_1_1b, "quality assurance discussed with the Professional Mentor"),
        OfDuty(C4_1_1c, "planning discussed with the Professional Mentor"),
        OfDuty(C4_1_1d, "action discussed with the Professional Mentor"),
        OfDuty(C4_1_1e, "audit of provision discussed with the Professional Mentor"),
        OfDuty(C4_1_1f, "professional development discussed with the Professional Mentor"),
        OfDuty(C4_1_1g, "advice given on reported issues"),
        OfDuty(C4_1_2a, "placement targets monitored"),
        Encoded(C4_1_2b, Member(nameof(TrainingOnPlacement), nameof(TrainingOnPlacement.Check))),
        OfDuty(C4_1_2c, "training programme and progress checked"),
        OfDuty(C4_1_2d, "trainee's targets and action plan reviewed"),
        Descriptive(C4_1_2e),
        OfDuty(C4_1_2f, "trainee's files checked", "placement experience file", "QTS training and development file"),
        OfDuty(C4_1_2g, "professional development activities checked"),
        OfDuty(C4_1_2h, "confirmation of QTS supported"),
        OfDuty(C4_1_3a, "individual training programme discussed with the mentor"),
        Encoded(C4_1_3b, Member(nameof(TrainingOnPlacement), nameof(TrainingOnPlacement.Check))),
        OfDuty(C4_1_3c, "moderation of the trainee supported"),
        Encoded(
            C4_1_4,
            Member(nameof(LiaisonVisits), nameof(LiaisonVisits.Check)),
            Member(nameof(QtsRecommendation), nameof(QtsRecommendation.DecideTriangulation)),
            Member(nameof(QtsCareer), nameof(QtsCareer.Lifecycle))),
        OfDuty(C4_1_5, "issues that arose discussed"),
        OfDuty(C4_1_6, "mentor training attended by the Liaison Tutor"),
    ];
}
