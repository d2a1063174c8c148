using QaStandards.Policies.Hlta.Introduction;
using QaStandards.Policies.Hlta.Training;
using static QaStandards.Policies.Hlta.HltaClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.Hlta;

/// <content>Introduction and training, paragraphs 1 to 19.</content>
public static partial class HltaRegister
{
    private static ValueList<RegisteredClause> Introduction =>
    [
        Descriptive(Preamble),
        Descriptive(C1),
        Encoded(C2, Member(nameof(BoardComposition), nameof(BoardComposition.Check))),
        OfDuty(C3, "worked with schools and academies"),
        Descriptive(C4),
        Descriptive(C5),
        Descriptive(C6),
        Descriptive(C7),
        OfDuty(C8, "compliance with the law and good practice stated"),
        OfDuty(C9a, "commitment to diversity and equality stated"),
        OfDuty(C9b, "procedures and the Code reviewed against the law"),
        OfDuty(C10, "programme developed and links kept with the successor of the Teaching Agency"),
        Encoded(C11a, Member(nameof(Regions), nameof(Regions.CheckPromotion)), Member(nameof(Regions), nameof(Regions.CheckAssessment))),
        Encoded(C11b, Member(nameof(Regions), nameof(Regions.April2017)), Member(nameof(Regions), nameof(Regions.CheckHolder))),
    ];

    private static ValueList<RegisteredClause> Training =>
    [
        Descriptive(C12),
        OfDuty(
            C13,
            "training looked after",
            "opportunities promoted",
            "access sought",
            "needs-analysis tools made easier to use, where they apply"),
        OfDuty(C14, "good practice and training routes passed on"),
        OfDuty(C15, "worked with stakeholders towards enough suitable courses"),
        OfDuty(C16, "training offered, with its links to the standards"),
        OfDuty(C17, "development at the candidates' own schools encouraged"),
        OfDuty(C18, "new training opportunities developed together"),
        OfDuty(C19a, "needs-analysis tools encouraged where appropriate"),
        Encoded(C19_1, Tool),
        Encoded(C19_2, Tool),
        Encoded(C19_3, Tool),
        Encoded(C19_4, Tool),
        Encoded(C19_5, Tool),
        Encoded(C19_6, Tool),
    ];

    private static string Tool => Member(nameof(NeedsAnalysisTools), nameof(NeedsAnalysisTools.Check));
}
