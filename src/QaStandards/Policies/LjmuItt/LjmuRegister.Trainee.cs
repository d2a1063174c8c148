using QaStandards.Policies.LjmuItt.Roles;
using QaStandards.Policies.LjmuItt.Safety;
using static QaStandards.Policies.LjmuItt.LjmuClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.LjmuItt;

/// <content>The trainee teacher, section 4.4.</content>
public static partial class LjmuRegister
{
    private static ValueList<RegisteredClause> Trainee =>
    [
        Descriptive(C4_4a),
        Encoded(C4_4_1, Member(nameof(StartOfAPlacement), nameof(StartOfAPlacement.Decide))),
        Encoded(C4_4_2, Member(nameof(TrainingOnPlacement), nameof(TrainingOnPlacement.Check))),
        OfDuty(C4_4_3, "questions asked and concerns raised by the trainee"),
        OfDuty(C4_4_4a, "professional standards kept from the first day"),
        OfDuty(C4_4_4b, "code of conduct kept"),
        Encoded(C4_4_4c, Member(nameof(TrainingOnPlacement), nameof(TrainingOnPlacement.Check))),
        OfDuty(C4_4_4d, "dress and expectations of the setting met"),
        OfDuty(C4_4_4e, "courtesy of a visitor shown"),
        OfDuty(C4_4_4f, "part taken in the life of the setting"),
        OfDuty(C4_4_5a, "balance kept between closeness and distance"),
        OfDuty(C4_4_5b, "wary attitude kept to changes in the relation with pupils"),
        Encoded(C4_4_6a, Member(nameof(MandatoryEvidence), nameof(MandatoryEvidence.Decide))),
        Encoded(C4_4_6b, Member(nameof(MandatoryEvidence), nameof(MandatoryEvidence.Decide))),
        Encoded(
            C4_4_6c,
            Member(nameof(MandatoryEvidence), nameof(MandatoryEvidence.Decide)),
            Member(nameof(QtsRecommendation), nameof(QtsRecommendation.DecideConfirmation)),
            Member(nameof(QtsCareer), nameof(QtsCareer.Lifecycle))),
        Encoded(C4_4_6d, Member(nameof(MandatoryEvidence), nameof(MandatoryEvidence.Decide))),
        Encoded(C4_4_6e, Member(nameof(MandatoryEvidence), nameof(MandatoryEvidence.Decide))),
        Encoded(C4_4_6f, Member(nameof(MandatoryEvidence), nameof(MandatoryEvidence.Decide))),
        Encoded(C4_4_6g, Member(nameof(MandatoryEvidence), nameof(MandatoryEvidence.Decide))),
        Encoded(C4_4_6h, Member(nameof(MandatoryEvidence), nameof(MandatoryEvidence.Decide))),
        Encoded(
            C4_4_6i,
            Member(nameof(MandatoryEvidence), nameof(MandatoryEvidence.Decide)),
            Member(nameof(QtsRecommendation), nameof(QtsRecommendation.DecideCompletion))),
    ];
}
