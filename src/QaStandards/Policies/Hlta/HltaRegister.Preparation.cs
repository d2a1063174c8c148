using QaStandards.Policies.Hlta.Preparation;
using static QaStandards.Policies.Hlta.HltaClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.Hlta;

/// <content>Preparation, paragraphs 20 to 35.</content>
public static partial class HltaRegister
{
    private static ValueList<RegisteredClause> Preparation =>
    [
        OfDuty(C20_1, "preparation promoted"),
        OfDuty(C20_2, "access to preparation secured"),
        OfDuty(C20_3, "preparation fit", "principles followed", "content fitting", "processes fitting", "duration fitting"),
        Encoded(C20_4, Member(nameof(RpasResponsibilities), nameof(RpasResponsibilities.Check))),
        Encoded(C21, Eligibility),
        Encoded(C21_1, Eligibility),
        Encoded(C21_2, Eligibility),
        Encoded(C21_3, Eligibility),
        Encoded(C21_4, Eligibility),
        Encoded(C21_5, Eligibility),
        Encoded(C21_6, Eligibility),
        Descriptive(C22),
        OfDuty(C23a, "preparation providers told of the current Code and Handbook"),
        OfDuty(C23b, "preparation providers encouraged to keep to the Code and the Handbook"),
        Descriptive(C24_1),
        ForJudgement(C24_2, "whether guidance compromises an assessment"),
        Encoded(C24_3, Member(nameof(CharacteristicsOfPreparation), nameof(CharacteristicsOfPreparation.CheckRecency))),
        OfDuty(
            C24_3a,
            "evidence of the candidate's work put together",
            "snapshots recorded",
            "actions mapped to standards",
            "supporting evidence given",
            "colleagues named who can confirm",
            "work described against the standards"),
        OfDuty(
            C25,
            "content of preparation encouraged",
            "the process explained",
            "help to register by day two",
            "activities about the standards",
            "the need for individual answers",
            "sample extracts as illustrations only",
            "guidance on tasks and paperwork",
            "general feedback while drafting",
            "the visit explained",
            "a chance to rate the preparation"),
        Encoded(C25_2, Member(nameof(CharacteristicsOfPreparation), nameof(CharacteristicsOfPreparation.CheckApplication))),
        OfDuty(
            C26,
            "processes of preparation encouraged",
            "confidence, trust and networking",
            "time to reflect",
            "drafting",
            "critical feedback",
            "analysis and synthesis",
            "tasks done together",
            "talk in pairs and groups",
            "questions and issues"),
        Encoded(C27a, Duration),
        Encoded(C27b, Duration),
        Descriptive(C28a),
        Encoded(C28b, Duration),
        Encoded(C29_1, Standard11),
        Encoded(C29_2, Standard11),
        Encoded(C29_3, Standard11, Member(nameof(CheckingOfRequirements), nameof(CheckingOfRequirements.DecideRegistration))),
        Encoded(C30_1, Member(nameof(ApplicationForAssessment), nameof(ApplicationForAssessment.DecideForm))),
        OfDuty(C30_2, "candidates advised to report mistakes and changes"),
        OfDuty(C31, "anomalies passed on by preparation providers"),
        OfDuty(C32a, "preparation providers told that nobody is assessed before payment"),
        Encoded(C32b, Member(nameof(ApplicationForAssessment), nameof(ApplicationForAssessment.CheckPayment)), Journey),
        OfDuty(C33a, "high-quality preparation encouraged"),
        Descriptive(C33b),
        Encoded(C34, Issues, Member(nameof(MonitoringQualityAssurance), nameof(MonitoringQualityAssurance.DecideVisit))),
        Encoded(C35, Issues),
    ];

    private static string Eligibility => Member(nameof(AccessToPreparation), nameof(AccessToPreparation.Decide));

    private static string Duration => Member(nameof(CharacteristicsOfPreparation), nameof(CharacteristicsOfPreparation.CheckDuration));

    private static string Standard11 => Member(nameof(CheckingOfRequirements), nameof(CheckingOfRequirements.Check));

    private static string Issues => Member(nameof(MonitoringQualityAssurance), nameof(MonitoringQualityAssurance.Check));
}
