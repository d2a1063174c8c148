using QaStandards.Policies.Hlta.Moderation;
using static QaStandards.Policies.Hlta.HltaClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.Hlta;

/// <content>Moderation, paragraphs 65 to 95.</content>
public static partial class HltaRegister
{
    private static ValueList<RegisteredClause> Moderation =>
    [
        OfDuty(
            C65,
            "moderation of the month carried out",
            "files scrutinised",
            "cohort moderated",
            "peer reviewer supplied",
            "own peer reviewer worked with",
            "meetings joined that review moderation"),
        .. Scrutiny,
        .. Sampling,
        .. Decisions,
        .. PeerReview,
    ];

    private static ValueList<RegisteredClause> Scrutiny =>
    [
        Encoded(C66, Member(nameof(PreModerationScrutiny), nameof(PreModerationScrutiny.DecideModeration))),
        Encoded(C67a, Member(nameof(PreModerationScrutiny), nameof(PreModerationScrutiny.CheckSelection))),
        Encoded(C67b, Member(nameof(PreModerationScrutiny), nameof(PreModerationScrutiny.CheckSelection))),
        Encoded(C68, Member(nameof(PreModerationScrutiny), nameof(PreModerationScrutiny.Decide))),
        Encoded(C69, Member(nameof(PreModerationScrutiny), nameof(PreModerationScrutiny.Decide))),
        ForJudgement(
            C70a,
            "whether the process has produced enough evidence",
            Member(nameof(PreModerationScrutiny), nameof(PreModerationScrutiny.Decide))),
        Encoded(C70b, Member(nameof(Reassessments), nameof(Reassessments.Check))),
        Encoded(
            C71a,
            Member(nameof(MonthlyEvents), nameof(MonthlyEvents.CheckEvents)),
            Member(nameof(SeparateReviews), nameof(SeparateReviews.DecideConfirmation))),
        OfDuty(C71b, "preparation providers told what matters to later candidates"),
        Encoded(
            C72,
            Member(nameof(MonthlyEvents), nameof(MonthlyEvents.DecideOpening)),
            Member(nameof(ModeratorCareer), nameof(ModeratorCareer.Lifecycle))),
        Encoded(
            C73,
            Member(nameof(MonthlyEvents), nameof(MonthlyEvents.DecideDuty)),
            Member(nameof(ModeratorCareer), nameof(ModeratorCareer.Lifecycle))),
        OfDuty(C74a, "files of the whole cohort made available"),
        Encoded(C74b, Member(nameof(FileContents), nameof(FileContents.Check))),
    ];

    private static ValueList<RegisteredClause> Sampling =>
    [
        Encoded(C75, Plan, Design),
        Encoded(C75_1, Plan, Design),
        Encoded(C75_2, Plan, Design),
        Encoded(C75_3, Plan, Design),
        Encoded(C75_4, Plan, Design),
        Encoded(C75_5, Plan, Design),
        Encoded(C75_6, Plan, Design),
        Encoded(C76a, Plan, Design),
        Encoded(C76b, Plan, Design),
        Encoded(C76c, Plan, Design),
        Encoded(C77a, Plan, Design),
        Encoded(C77b, Plan, Design),
    ];

    private static ValueList<RegisteredClause> Decisions =>
    [
        Encoded(C78, Member(nameof(PreModerationScrutiny), nameof(PreModerationScrutiny.DecideModeration))),
        Encoded(
            C78_1a,
            Member(nameof(ModeratorDecisions), nameof(ModeratorDecisions.Decide)),
            Member(nameof(AfterModeration), nameof(AfterModeration.CheckRevision))),
        Encoded(C78_1b, Member(nameof(AfterModeration), nameof(AfterModeration.CheckRevision))),
        Encoded(
            C78_2,
            Member(nameof(ModeratorDecisions), nameof(ModeratorDecisions.Decide)),
            Member(nameof(Reassessments), nameof(Reassessments.Check))),
        Encoded(C79, Member(nameof(ModeratorDecisions), nameof(ModeratorDecisions.Decide))),
        Encoded(C79_1, Member(nameof(ModeratorDecisions), nameof(ModeratorDecisions.Decide))),
        Encoded(C79_2a, Member(nameof(ModeratorDecisions), nameof(ModeratorDecisions.Decide))),
        Encoded(
            C79_2b,
            Member(nameof(SeparateReviews), nameof(SeparateReviews.Decide)),
            Member(nameof(SeparateReviews), nameof(SeparateReviews.DecideConfirmation))),
        Encoded(C80a, Member(nameof(AfterModeration), nameof(AfterModeration.CheckFeedback))),
        OfDuty(C80b, "sanction justified"),
        OfDuty(C81, "improvements reported to the provider, or that there are none"),
        OfDuty(C82a, "observations on preparation providers supplied"),
        OfDuty(C82b, "trend fed back to the preparation provider"),
        Descriptive(C83),
        Encoded(C84a, Plan, Design, Standards),
        ForJudgement(C84b, "whether the standards are enough to judge the assessor's process", Plan, Standards),
        OfDuty(C85a, "sampling of standards decided by the senior assessor"),
        Encoded(C85b, Plan, Design),
        OfDuty(C85c, "national standards agreed for every month"),
        Encoded(C86a, Standards),
        Encoded(C86b, Plan, Design, Standards),
    ];

    private static ValueList<RegisteredClause> PeerReview =>
    [
        Encoded(C87a, Member(nameof(PeerReviewers), nameof(PeerReviewers.CheckPairs))),
        OfDuty(C87b, "deputy peer reviewer named"),
        Encoded(C88a, Member(nameof(PeerReviewers), nameof(PeerReviewers.CheckPeriods))),
        Encoded(
            C88b,
            Member(nameof(PeerReviewers), nameof(PeerReviewers.CheckChanges)),
            Member(nameof(HltaTensions), nameof(HltaTensions.CheckPairings))),
        Descriptive(C89),
        OfDuty(C90, "support given to problem files"),
        OfDuty(C91, "matters raised for the Partnership"),
        Encoded(
            C92,
            Member(nameof(Hlta.Moderation.PeerReview), nameof(Hlta.Moderation.PeerReview.Check)),
            Member(nameof(PeerReviewMonth), nameof(PeerReviewMonth.Lifecycle))),
        OfDuty(C93, "forum of peer reviewers arranged when needed"),
        Descriptive(C94),
        Encoded(C95, Member(nameof(PeerReviewers), nameof(PeerReviewers.CheckForum))),
    ];

    private static string Plan => Member(nameof(HltaCode), nameof(HltaCode.PlanModeration));

    private static string Standards => Member(nameof(SamplingOfStandards), nameof(SamplingOfStandards.Decide));

    private static string Design => Member(nameof(HltaCode), nameof(HltaCode.SamplingOfCandidates));
}
