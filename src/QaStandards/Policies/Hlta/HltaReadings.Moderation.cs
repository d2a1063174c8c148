using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta;

/// <content>Scrutiny, events and decisions, paragraphs 66 to 80.</content>
public static partial class HltaReadings
{
    public static Reading OwnFiles { get; } = Reading.Of(
        "HLTA-R42",
        "May somebody scrutinise or moderate a file that he or she assessed?",
        [C66, C73, C79_2a],
        ("never", "No: nobody judges an assessment of his or her own."),
        ("not-barred", "The Code does not forbid it; it is reported only."));

    public static Reading FilesThatPassScrutiny { get; } = Reading.Of(
        "HLTA-R43",
        "Which files must have passed scrutiny before they are moderated?",
        [C66, C67a, C78],
        ("every-sampled", "Every sampled file, whoever or whatever selected it."),
        ("scrutinised", "Those that the senior assessor chose for scrutiny; the others are moderated without."));

    public static Reading FullReassessmentBy { get; } = Reading.Of(
        "HLTA-R44",
        "Does another assessor carry out a full reassessment that is not due to a lacking process?",
        [C70b, C79_2a],
        ("another-assessor", "Yes: every full reassessment is another assessor's."),
        ("any-assessor", "The Code asks for another assessor only where the process was lacking."));

    public static Reading FirstSeniorModerator { get; } = Reading.Of(
        "HLTA-R46",
        "Who confirms the competence of the first senior moderator, when there is no other?",
        [C72, C73],
        ("designation", "Nobody: the Partnership designates the first one."),
        ("confirmation", "A senior moderator, as for everybody else."));

    public static Reading AssessmentGrid { get; } = Reading.Of(
        "HLTA-R47",
        "Two forms of the assessment grid are written with a stroke between them; which are needed?",
        [C74b],
        ("either", "One of F9 and F10 is enough."),
        ("both", "Both F9 and F10."));

    public static Reading ModeratorsDisagree { get; } = Reading.Of(
        "HLTA-R48",
        "What happens when the second moderator does not concur with the first?",
        [C79_2a],
        ("senior-decides", "A senior moderator who is not the first decides; until then nothing is decided."),
        ("judgement-stands", "The assessor's judgement is not overturned."));

    public static Reading OtherFilesOnHold { get; } = Reading.Of(
        "HLTA-R49",
        "Which of the assessor's other files wait for a separate review?",
        [C79_2b],
        ("all-unconfirmed", "Every file of that assessor whose outcome is not confirmed, at every provider."),
        ("same-cohort", "Those of the same cohort whose outcome is not confirmed."));

    private static ValueList<Reading> Moderation =>
    [
        OwnFiles, FilesThatPassScrutiny, FullReassessmentBy, FirstSeniorModerator, AssessmentGrid, ModeratorsDisagree,
        OtherFilesOnHold,
    ];
}
