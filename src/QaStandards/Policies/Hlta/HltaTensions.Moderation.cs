using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta;

/// <content>Moderation, paragraphs 65 to 95.</content>
public static partial class HltaTensions
{
    private static ValueList<Tension> Moderation => [.. Scrutiny, .. Samples, .. Decisions, .. PeerReview];

    private static ValueList<Tension> Scrutiny =>
    [
        Conflict(
            [C66, C67a, C78],
            "Scrutiny is to keep every unsuitable file out, but the senior assessor chooses what is scrutinised, and the random files are known only after the draw.",
            "Scrutinise twice: what the senior assessor chooses before the draw, and the other sampled files after it."),
        Gap(
            [C69, C75_6],
            "Nothing says what becomes of a random file that is returned as not ready. To replace it invites games; to carry it over leaves the month short.",
            "Keep the file for the next month and draw the next ticket as well."),
        Conflict(
            [C69, C78_1b],
            "Asking for new evidence is forbidden when moderators return a file; when scrutiny returns one, nothing is said.",
            "The same bar is taken to hold for both."),
    ];

    private static ValueList<Tension> Samples =>
    [
        Infeasible(
            [C75_6, C76a, C77a],
            "Five per cent at random cannot reach everybody: an assessor with ten files judged met is missed with a probability of about 60 per cent, and two random files a month make 24 a year, fewer than 30 assessors.",
            "Coverage is topped up deliberately after the draw, with the fewest further files.",
            Here(nameof(CheckChance))),
        Gap(
            [C75_1, C75_2, C75_4],
            "Partial and full reassessment are nowhere defined, and no number of standards divides them.",
            "The outcome is an input; it is only checked that a file judged met has no standard judged not met."),
        Gap(
            [C75_3, C75_4],
            "Resubmitted files and full reassessments may mean where a file comes from or where it is going.",
            "Either makes a file mandatory, unless a reading says otherwise."),
        Gap(
            [C75_6],
            "The provider draws up the list from which its own files are drawn.",
            "The list is frozen and has a digest that the peer reviewer notes before the seed exists.",
            "HltaCode.Freeze"),
        Conflict(
            [C75_6, C90],
            "The peer reviewer draws the random files and also advises on problem files of the same provider.",
            "Both roles are recorded; freeze and draw before support begins where that can be arranged."),
        Gap(
            [C76a, C77a],
            "Somebody whose first file comes in the last cohort of the year has to be sampled then; somebody who leaves should have been sampled before.",
            "Coverage takes the first opportunity, and the year's ledger tells who can still be reached."),
        Gap(
            [C85b, C86b],
            "Whether the year reaches all 33 standards hangs on the national schedule, and a month without a cohort loses its standards: with twelve events at least three new ones at some event, with ten at least four.",
            "The ledger lists what is missing and how many events are left; the senior assessor catches up.",
            Here(nameof(CheckStandards))),
        Gap(
            [C29_1, C85b],
            "Standard 11 is a check of documents, so that it is unclear whether moderation has to look at it.",
            "It counts like every other standard; its evidence is the form F17."),
        Gap(
            [C74b],
            "One form is never mentioned (F16), one is written with a stroke (F9 or F10), four are said to record three kinds of meetings, and nothing is said about partial resubmissions.",
            "The full set is asked for; one grid is enough unless a reading wants both; nothing is invented for F16."),
    ];

    private static ValueList<Tension> Decisions =>
    [
        Gap(
            [C79_2a],
            "Nothing is said for the case in which the second moderator disagrees with the first.",
            "The senior moderator decides; until then the judgement is unresolved."),
        Gap(
            [C79_2b],
            "How far the assessor's other files reach is open: this cohort, other providers, outcomes already confirmed.",
            "Files of that assessor whose outcome is not confirmed, at every provider; each is reviewed by itself."),
        Gap(
            [C70b, C78_2, C79_2b],
            "A failed process is as grave as a result overturned to full reassessment, yet does not put the assessor's other files on hold.",
            "Taken as written, with a warning to the senior assessor."),
        Gap(
            [C71a],
            "How the outcomes of files that were not sampled are confirmed is not said.",
            "They are confirmed when the event closes, unless they wait for a review."),
        Gap(
            [C72, C73, C79_2a],
            "The smallest team that works is two moderators, one of them senior, neither the file's assessor; no rule stops people moderating their own assessments.",
            "Moderating one's own assessment is refused, and a team that is too small draws a warning."),
        Gap(
            [C73],
            "The first senior moderator has nobody to confirm them, and experience is not measured.",
            "The first one is designated; experience is attested."),
        Gap(
            [C71a, C92],
            "Months without a cohort are not provided for.",
            "A nil event is recorded and no report is due."),
    ];

    private static ValueList<Tension> PeerReview =>
    [
        Conflict(
            [C87a, C88b],
            "Pairs of reviewers can change only among three providers or more. With two they cannot, with one there is no reviewer, and with three everybody meets again every second period.",
            "The number of providers is checked.",
            Here(nameof(CheckPairings))),
        Gap(
            [C71a, C88a],
            "The periods of three months are not tied to the calendar, and an event may lie on the edge.",
            "The period is the one that contains the day of the event; periods follow the programme year."),
    ];
}
