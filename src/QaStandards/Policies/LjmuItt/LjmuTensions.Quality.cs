using static QaStandards.Policies.LjmuItt.LjmuClauses;

namespace QaStandards.Policies.LjmuItt;

/// <content>Evaluation, moderation and committees.</content>
public static partial class LjmuTensions
{
    private static ValueList<Tension> Quality =>
    [
        Conflict(
            [C4_6_3a, C4_1_4],
            "Moderation happens when the programme ends, and is to make the recommendation robust before it is made.",
            "The sample is drawn from the planned meetings, before they are held."),
        Gap(
            [C4_6_2a, C4_6_3a],
            "How large the samples of moderators and examiners are is not said.",
            "The host gives the size; none of ours is used."),
        Conflict(
            [C2_6_1b, C2_6_1c],
            "Feedback is available to schools, and is often sent to five kinds of people.",
            "Availability is owed; sending only warns."),
        Gap(
            [C2_6_1b],
            "Feedback on a school with one trainee is not anonymous.",
            "The library reports counts and no answers; how small a group may be is the host's."),
        Gap(
            [C1_4_2a, C2_6_1a, C4_3_8, C4_6_2d],
            "Confirmation, evaluation, review forms and the examiner's report have no last day.",
            "The last day is the host's; without one they stay open."),
        Gap(
            [C2_1a, C2_2a, C2_3b],
            "How often committees meet and how many must be there is not said.",
            "Only who belongs to them is checked."),
        Dated(
            [Introduction3, C4_1],
            "The inspection handbook and its criteria are put down to two bodies, with the year 2019.",
            "They are cited and not computed with."),
        Dated(
            [Introduction4a, Appendix2a],
            "The faculty has four names, and new teachers have a name that is no longer used.",
            "The names have no effect."),
    ];
}
