using System.Linq;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Policies.Hlta.Preparation;
using static QaStandards.Policies.Hlta.HltaClauses;
using FileRule = QaStandards.Eligibility.Criterion<QaStandards.Policies.Hlta.Moderation.AssessmentFileCase>;
using Rule = QaStandards.Eligibility.Criterion<QaStandards.Policies.Hlta.Assessment.CandidateCase>;

namespace QaStandards.Policies.Hlta.Assessment;

/// <content>What the candidate's file must meet, as <see cref="FileCriteria"/> says.</content>
internal static partial class CandidateCriteria
{
    public static Rule Judged => OfFile(FileCriteria.Judged);

    public static Rule Chosen => OfFile(FileCriteria.Chosen);

    public static Rule[] Adequate => OfFile(FileCriteria.Adequate);

    public static Rule[] RecordsLacking => OfFile(FileCriteria.RecordsLacking);

    public static Rule[] ProcessLacking => OfFile(FileCriteria.ProcessLacking);

    public static Rule[] LeftOut => OfFile(FileCriteria.LeftOut);

    public static Rule[] Sampled => [Scrutinised(isScrutinised: true), .. OfFile(FileCriteria.Sampled)];

    public static Rule Flagged => OfFile(FileCriteria.Flagged);

    public static Rule Reviewed => OfFile(FileCriteria.Reviewed);

    public static Rule EventClosed => OfFile(FileCriteria.EventClosed(isClosed: true));

    public static Rule EventOpen => OfFile(FileCriteria.EventClosed(isClosed: false));

    // 75. A reassessment: within limits that the Code leaves to others, or by another assessor.
    public static Rule WithinLimits => new(
        C75_3, "resubmitted within the limits of the provider and the Handbook", f => f.IsWithinLimits, "keep to the limits");

    public static Rule[] ByAnother =>
    [
        OfFile(FileCriteria.AnotherAssessor),
        Rule.Checked(
            C32b,
            "payment",
            f => f.Payment is { } payment ? ApplicationForAssessment.CheckPayment(payment, f.Day) : null,
            "wait for the payment").OnlyWhen("fee for the reassessment", f => f.IsFeeDue),
    ];

    public static Rule Scrutinised(bool isScrutinised) => new(
        C66, "passed scrutiny", f => f.IsScrutinised, isScrutinised ? "scrutinise the file first" : "go on with the file", isScrutinised);

    public static Rule NoFreshEvidence(HltaCode code) => OfFile(FileCriteria.NoFreshEvidence(code));

    // 79. Endorsed as recommended, or overturned to something else; nothing before the event closes.
    public static Rule[] Endorsed(RecommendedOutcome outcome) =>
        [OfFile(FileCriteria.SummariesChecked), Recommends(outcome, mustBe: true), EventClosed];

    public static Rule[] Overturned(RecommendedOutcome outcome) =>
    [
        OfFile(FileCriteria.SummariesChecked),
        OfFile(FileCriteria.SecondIsAnother),
        Recommends(outcome, mustBe: false),
        OfFile(FileCriteria.Reasons),
        EventClosed,
    ];

    public static Rule[] Cleared(RecommendedOutcome outcome) => [Reviewed, EventClosed, Recommends(outcome, mustBe: true)];

    public static Rule[] Reclassified(RecommendedOutcome outcome) =>
        [Reviewed, Recommends(outcome, mustBe: false), OfFile(FileCriteria.Reasons), EventClosed];

    private static Rule Recommends(RecommendedOutcome outcome, bool mustBe) => new(
        C79,
        $"recommended as {outcome.Value}",
        f => f.File is { } file ? FileCriteria.Recommends(file, outcome) : null,
        mustBe ? "overturn it" : "endorse it",
        mustBe);

    private static Rule OfFile(FileRule rule) => rule.Within<CandidateCase>(f => f.File);

    private static Rule[] OfFile(FileRule[] rules) => [.. rules.Select(OfFile)];
}
