using static QaStandards.Policies.AtpCpd.AtpClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.AtpCpd;

/// <content>Trainers.</content>
public static partial class AtpRegister
{
    private static ValueList<RegisteredClause> Trainers =>
    [
        OutOfScope(TrainersSector1a, NotYet),
        Descriptive(TrainersSector1_1),
        Descriptive(TrainersSector1_2),
        Descriptive(TrainersSector1_3),
        OfDuty(TrainersSector1b, "body to join settled at induction"),
        Descriptive(TrainersBenefits),
        Descriptive(TrainersBenefits_1),
        Descriptive(TrainersBenefits_2),
        Descriptive(TrainersBenefits_3),
        Descriptive(TrainersBenefits_4),
        OfDuty(TrainersSector1c, "codes of conduct of own bodies accepted"),
        OutOfScope(TrainersSector2, NotYet),
        OutOfScope(TrainersSector3a, NotYet),
        OutOfScope(TrainersSector3b, NotYet),
        OutOfScope(TrainersTeaching1_1, NotYet),
        OutOfScope(TrainersTeaching1_2, NotYet),
        OutOfScope(TrainersTeaching2a, NotYet),
        Descriptive(TrainersTeaching2_1),
        OfDuty(TrainersTeaching2b, "professional standards of 2014 followed"),
        OutOfScope(TrainersTeaching3, NotYet),
        Descriptive(TrainersOther),
        OutOfScope(TrainersOther1, NotYet),
        OutOfScope(TrainersOther2, NotYet),
        OutOfScope(TrainersOther3, NotYet),
    ];
}
