using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta;

/// <content>Moderation, paragraphs 69 and 78: files that are returned.</content>
public static partial class HltaReadings
{
    public static Reading FreshEvidence { get; } = Reading.Of(
        "HLTA-R45",
        "Which returned files are revised without asking candidate or school for more evidence?",
        [C69, C78_1b],
        ("every-return", "All of them: those that scrutiny returns and those that moderators return."),
        ("moderators-return", "Those that moderators return, of which alone the Code says so."));

    private static ValueList<Reading> AssessmentFiles => [FreshEvidence];
}
