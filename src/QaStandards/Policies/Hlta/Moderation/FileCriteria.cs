using QaStandards.Policies.Hlta.Assessment;
using static QaStandards.Policies.Hlta.HltaClauses;
using Rule = QaStandards.Eligibility.Criterion<QaStandards.Policies.Hlta.Moderation.AssessmentFileCase>;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>What an assessment file must meet on its way, for the lives of files and of candidates.</summary>
internal static class FileCriteria
{
    public static Rule Registered => Rule.Checked(
        C44a,
        "local registration",
        f => f.Registration is { } registration ? ManagingTheAssessmentProcess.CheckRegistration(registration, f.Day) : null,
        "register the candidate");

    public static Rule Judged => new(C74a, "outcome recommended and judgements recorded", f => f.File is null ? null : true, "record them");

    public static Rule RecommendedMet => new(C75, "recommended as met", f => Recommends(f, RecommendedOutcome.Met), "sample the file");

    // 67 to 70. Records that are lacking go back; a process that is lacking is not mended by records, and is looked at first.
    public static Rule Chosen => new(C67a, "chosen by the senior assessor, or sampled", f => f.IsChosenForScrutiny, "have the senior assessor choose");

    public static Rule[] Adequate => [Records(adequate: true), Process(sufficient: true)];

    public static Rule[] RecordsLacking => [Records(adequate: false), Process(sufficient: true)];

    public static Rule AnotherAssessor => new(
        C70b, "reassessed by the same assessor", f => Guard.Same(f.NewAssessor, f.File?.Assessor), "give it to another assessor", mustBe: false);

    public static Rule[] ProcessLacking => [Process(sufficient: false), AnotherAssessor];

    // 66, 74 and 75. In the sample, with every form.
    public static Rule[] Sampled => [InSample(isIn: true), new(C74b, "every form in the file", f => f.HasEveryForm, "add the forms")];

    public static Rule[] LeftOut => [InSample(isIn: false), RecommendedMet];

    // 79. Agreement from the summaries; an overturn takes two people, and a split a third.
    public static Rule SummariesChecked => new(
        C79, "judgements checked from the summaries of evidence", f => f.AreSummariesChecked, "check them from the summaries");

    public static Rule SecondIsAnother => new(
        C79_2a,
        "second review by the first moderator",
        f => Guard.Same(f.SecondModerator, f.FirstModerator),
        "have another moderator look",
        mustBe: false);

    public static Rule SeniorIsAnother => new(
        C79_2a,
        "split decided by the first moderator",
        f => Guard.Same(f.SeniorModerator, f.FirstModerator),
        "have another senior moderator decide",
        mustBe: false);

    public static Rule Flagged => new(
        C79_2b,
        "another file of the assessor reclassified as full reassessment",
        f => f.IsAnotherReclassifiedAsFull,
        "leave the file as it is");

    public static Rule Reviewed => new(
        C79_2b, "separate review of every flag", f => f.IsSeparatelyReviewed, "review the file separately, for every flag");

    // 71 and 80. Nothing is confirmed before the event closes, and nothing changed without reasons.
    public static Rule Reasons => new(C80a, "reasons for the changed outcome given", f => f.HasReasons, "give the reasons");

    public static Rule EventClosed(bool isClosed) => new(
        C71a, "moderation event closed", f => f.IsEventClosed, isClosed ? "close the event" : "confirm the outcome", isClosed);

    public static bool? Recommends(AssessmentFileCase facts, RecommendedOutcome outcome) =>
        facts.File?.Outcome is { } recommended ? recommended == outcome : null;

    // 78. No more evidence is asked for once records have come back.
    public static Rule NoFreshEvidence(HltaCode code)
    {
        var choice = code.ChoiceOf(HltaReadings.FreshEvidence);
        var rule = new Rule(
            C78_1b,
            "candidate or school asked for more evidence",
            f => f.IsFreshEvidenceSought,
            "complete the records from task sheets and notes of the time",
            mustBe: false).Under(choice);
        return choice.IsDefault ? rule : rule.OnlyWhen("return by moderators", f => f.IsReturnedByModerators);
    }

    private static Rule Records(bool adequate) => new(
        C68, "records adequate", f => f.AreRecordsAdequate, adequate ? "return them for revision" : "pass them", adequate);

    private static Rule Process(bool sufficient) => new(
        C70a,
        "enough evidence from the process",
        f => f.IsProcessSufficient,
        sufficient ? "have another assessor assess anew" : "go on with the file",
        sufficient);

    private static Rule InSample(bool isIn) => new(
        C75, "in the month's sample", f => f.IsInSample, isIn ? "leave the file out" : "moderate the file", isIn);
}
