using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta;

/// <content>Risk management, and research and development, paragraphs 135 to 140.</content>
public static partial class HltaReadings
{
    public static Reading ChangesOfFee { get; } = Reading.Of(
        "HLTA-R64",
        "Is a discount a change of the national fee?",
        [C137b],
        ("any-difference", "Yes: every charge equals the fee."),
        ("higher-charge", "No: only a higher charge is."));

    private static ValueList<Reading> RiskAndResearch => [ChangesOfFee];
}
