using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta;

/// <content>Appeals, paragraphs 96 to 105.</content>
public static partial class HltaReadings
{
    public static Reading FirstInformation { get; } = Reading.Of(
        "HLTA-R50",
        "Which letter first tells candidates about their own assessment?",
        [C98b],
        ("earliest", "The earliest letter to the candidate alone, such as the one about the visit."),
        ("outcome-letter", "The letter with the outcome."));

    public static Reading AppealAcknowledged { get; } = Reading.Of(
        "HLTA-R51",
        "Within how many days is an appeal acknowledged?",
        [C100_1],
        ("no-limit", "The Code gives no number, so there is no last day."),
        ("as-enquiries", "Three working days, by analogy with enquiries (116)."));

    public static Reading AppealConsideredBy { get; } = Reading.Of(
        "HLTA-R52",
        "May somebody who was involved in the case consider the appeal?",
        [C97],
        ("uninvolved", "No: a fair procedure leaves it to somebody else."),
        ("anybody", "Yes, since the Code does not exclude it; it draws a warning."));

    private static ValueList<Reading> Appeals => [FirstInformation, AppealAcknowledged, AppealConsideredBy];
}
