using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta;

/// <content>Stakeholder liaison, partnership, risk and research, paragraphs 106 to 140.</content>
public static partial class HltaTensions
{
    private static ValueList<Tension> StakeholderLiaison =>
    [
        Gap(
            [C116b],
            "The word after \"substantive\" is missing, and it is not said from when the ten days run.",
            "It is an answer in substance, counted from receipt unless a reading says otherwise.",
            "Enquiries.Check"),
        Gap(
            [C108],
            "In proportion to what the cost is shared is not said.",
            "The weights are the caller's; without them there is no split.",
            "NationalPromotion.Share"),
    ];

    private static ValueList<Tension> Partnership =>
    [
        Conflict(
            [C128b, C129],
            "Two meetings a year and three organisers in turn never come out even: each organises every eighteen months.",
            "Turns are checked across the years.",
            "MeetingRotation.CheckTurns"),
    ];

    private static ValueList<Tension> RiskAndResearch =>
    [
        Gap(
            [C137a, C137b],
            "The fee is national and no provider may change it, but the amount is not in the Code.",
            "The caller gives the fees with their first days.",
            "NationalFee.CheckCharge"),
    ];
}
