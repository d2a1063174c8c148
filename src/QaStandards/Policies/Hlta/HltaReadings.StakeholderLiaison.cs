using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta;

/// <content>Stakeholder liaison and support, paragraphs 106 to 121.</content>
public static partial class HltaReadings
{
    public static Reading AnswerCountsFrom { get; } = Reading.Of(
        "HLTA-R62",
        "From which day do the ten working days of an answer count?",
        [C116b],
        ("receipt", "From the day on which the enquiry came in."),
        ("acknowledgement", "From the day on which it was acknowledged."));

    private static ValueList<Reading> StakeholderLiaison => [AnswerCountsFrom];
}
