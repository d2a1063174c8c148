using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta;

/// <content>Introduction, paragraphs 1 to 11.</content>
public static partial class HltaReadings
{
    public static Reading RegionsOfNobody { get; } = Reading.Of(
        "HLTA-R60",
        "May a provider promote its services in a region that nobody holds?",
        [C11a],
        ("closed-to-all", "No: it is not one of its own regions either."),
        ("open-to-all", "Yes: it is not another provider's region."));

    public static Reading BoardMembers { get; } = Reading.Of(
        "HLTA-R61",
        "How many head teachers and HLTAs does the plural ask for?",
        [C2],
        ("one-of-each", "At least one of each."),
        ("two-of-each", "At least two of each."));

    private static ValueList<Reading> Introduction => [RegionsOfNobody, BoardMembers];
}
