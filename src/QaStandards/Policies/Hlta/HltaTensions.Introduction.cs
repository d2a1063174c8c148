using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta;

/// <content>Introduction, paragraphs 1 to 11.</content>
public static partial class HltaTensions
{
    private static ValueList<Tension> Introduction =>
    [
        Gap(
            [C11a, C11b],
            "Three regions (West Midlands, East of England, South West) are nobody's, and nothing says whether a provider may promote or assess there.",
            "Such a region has no holder; promotion in it follows a reading; assessing a candidate from there is no promotion.",
            "Regions.CheckPromotion"),
        Gap(
            [C2],
            "The list of who is on the Board names two groups, in the plural, and looks unfinished.",
            "The list is open; at least one of each group is asked for, two under another reading.",
            "BoardComposition.Check"),
        Dated(
            [C10, C107],
            "The Teaching Agency was merged into another body four years before this edition.",
            "Read it as whichever body has succeeded it; the duty is recorded without a name."),
        Dated(
            [C9a],
            "The act on equality of 2010 goes under a title that is not its own.",
            "The paraphrase cites the Equality Act 2010."),
        Dated(
            [C11b],
            "The Government Office Regions were given up in 2011.",
            "They serve as labels, and nothing is derived from a map."),
    ];
}
