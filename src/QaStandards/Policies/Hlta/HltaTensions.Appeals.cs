using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta;

/// <content>Appeals, paragraphs 96 to 105.</content>
public static partial class HltaTensions
{
    private static ValueList<Tension> Appeals =>
    [
        Infeasible(
            [C11b, C103],
            "A review panel needs people of three providers besides the responsible one, so four; the Code names three providers. Earlier there were five, so the clause seems inherited.",
            "No panel is formed and the finding says how many are short; only a recorded variation of the Partnership can help.",
            Here(nameof(CheckPanel))),
        Gap(
            [C59a, C87a, C103],
            "Among three providers the one that is paired this quarter has already advised on the case, and the assessor may come from another provider.",
            "Conflicts of assessor, moderators and peer reviewer are checked for each member of a panel."),
        Gap(
            [C96, C100_1, C102],
            "No time limit is set for lodging, acknowledging, deciding or referring an appeal, and remedies are not listed.",
            "The host gives the limits; a remedy is free text."),
        Conflict(
            [C79_2a, C99],
            "Moderators may overturn a judgement, but a candidate can only challenge how it was reached.",
            "The two are kept apart: disagreement with a judgement alone is no ground for an appeal."),
        Gap(
            [C98b],
            "The first information about an assessment may be the letter about the visit or the result.",
            "It is the earliest communication about the candidate's own assessment."),
    ];
}
