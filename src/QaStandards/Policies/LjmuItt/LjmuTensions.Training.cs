using QaStandards.Policies.LjmuItt.Roles;
using static QaStandards.Policies.LjmuItt.LjmuClauses;

namespace QaStandards.Policies.LjmuItt;

/// <content>Phases, mentors, visits and the recommendation for QTS.</content>
public static partial class LjmuTensions
{
    private static ValueList<Tension> Training =>
    [
        Conflict(
            [C4_3a, C4_2a, C4_2_2f, C4_1_4, C4_6_3a],
            "The mentor holds the final assessment, the Professional Mentor verifies it, the Liaison Tutor triangulates and moderators check; nobody decides when they differ.",
            "Each takes a step of one chain; whoever differs refers the case, and it is never confirmed by itself."),
        Gap(
            [C4_1_4, C4_1b],
            "The second visit of phase 3 is fixed, the number of visits is not.",
            "The plan is the host's and needs at least two visits in phase 3.",
            Member(nameof(LiaisonVisits), nameof(LiaisonVisits.Check))),
        Gap(
            [C4_2_2f, C4_6_3a],
            "Grades are agreed and moderated on a scale that is not given.",
            "Grades are the host's; only met and not met are computed with."),
        Conflict(
            [C4_3_5b, C4_4_6d, C4_4_6e],
            "The mentor meets the trainee weekly as appropriate; the trainee must have the record of every week.",
            "A missing record breaks the evidence; a missing meeting warns.",
            Member(nameof(MandatoryEvidence), nameof(MandatoryEvidence.Decide))),
        Conflict(
            [C4_3e, C4_3g],
            "A trainee is not left alone, and yet supervision may be reduced.",
            "Reduced is allowed, none never is."),
        Gap(
            [C4_2_3c],
            "Support is promptly in place, without a number of days.",
            "The last day is the host's."),
        Gap(
            [C4_2_1d, C4_3b],
            "What makes a mentor experienced and suitably trained, and how recently, is not said.",
            "The host attests it."),
        Gap(
            [Introduction7, C4_3_1, C4_3_8],
            "Phases, review points and forms are on a website outside the text.",
            "The plan of reviews is the host's."),
        Gap(
            [C4_3_8, C4_2a],
            "A trainee has no way to appeal against a review or against a recommendation that is not made.",
            "The case is referred; what follows is outside."),
        Gap(
            [Introduction4a],
            "How first-year teachers teach is a measure of success, and nothing collects it.",
            "Nothing is computed."),
    ];
}
