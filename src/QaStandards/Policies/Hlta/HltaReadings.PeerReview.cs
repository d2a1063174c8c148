using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta;

/// <content>Peer review, paragraphs 87 to 95.</content>
public static partial class HltaReadings
{
    public static Reading EverybodyIsReviewed { get; } = Reading.Of(
        "HLTA-R41",
        "Each provider supplies a peer reviewer; is each of them reviewed as well?",
        [C87a],
        ("everybody", "Yes: everybody supplies one reviewer, and everybody receives one."),
        ("supply-only", "The Code only says that everybody supplies one."));

    private static ValueList<Reading> PeerReview => [EverybodyIsReviewed];
}
