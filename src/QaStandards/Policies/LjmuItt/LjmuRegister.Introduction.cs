using QaStandards.Policies.LjmuItt.Introduction;
using QaStandards.Policies.LjmuItt.Organisation;
using QaStandards.Policies.LjmuItt.Roles;
using static QaStandards.Policies.LjmuItt.LjmuClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.LjmuItt;

/// <content>Title, introduction, footnote and contents.</content>
public static partial class LjmuRegister
{
    private static ValueList<RegisteredClause> Introduction =>
    [
        Descriptive(Title),
        Descriptive(Introduction1),
        Encoded(
            Introduction2a,
            Member(nameof(LjmuStandards), nameof(LjmuStandards.Framework)),
            Member(nameof(QtsRecommendation), nameof(QtsRecommendation.DecideRecommendation))),
        OfDuty(Introduction2b, "training kept relevant to professional and individual needs by all partners"),
        OfDuty(Introduction3, "agreement revised against the inspection framework and handbook"),
        Descriptive(Introduction4a),
        Descriptive(Introduction4b),
        Encoded(Introduction5, Member(nameof(QtsRecommendation), nameof(QtsRecommendation.DecideRecommendation))),
        Encoded(
            Introduction6,
            Member(nameof(ProgrammeCatalogue), nameof(ProgrammeCatalogue.Check)),
            Member(nameof(TrainingRoute), nameof(TrainingRoute.All))),
        Descriptive(Introduction7),
        Encoded(Introduction8, Member(nameof(YearlyCycle), nameof(YearlyCycle.Decide))),
        Descriptive(Footnote1),
        Descriptive(Contents),
    ];
}
