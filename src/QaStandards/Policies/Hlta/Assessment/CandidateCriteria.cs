using System.Linq;
using QaStandards.Lifecycles;
using QaStandards.Policies.Hlta.Appeals;
using QaStandards.Policies.Hlta.Preparation;
using static QaStandards.Policies.Hlta.HltaClauses;
using Rule = QaStandards.Eligibility.Criterion<QaStandards.Policies.Hlta.Assessment.CandidateCase>;

namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>What a candidate must meet on the way to the visit, and for an appeal.</summary>
internal static partial class CandidateCriteria
{
    private const string Written = "forms sent, the day of the event and the working days";

    // 25. By day two, day two included. It is only encouraged, so that it is reported when it passes.
    public static Deadline<CandidateEvent, CandidateCase> ApplicationByDayTwo =>
        new(C25_2, "application made", (_, f) => f.Programme?.DayTwo, CandidateEvent.MissDeadline);

    public static Rule Late => new Rule(C25_2, "application made by day two", _ => false, "apply").With(Effect.Warns);

    // 29 and 30. Standard 11: who has it not waits, and is told. Nobody who has it is held, so that here it blocks.
    public static Rule[] Standard11Lacking =>
    [
        new Rule(
            C29_3,
            "level 2 evidenced in both subjects",
            f => f.Standard11 is { } check ? check.HasEnglish & check.HasMathematics : null,
            "go on with preparation",
            mustBe: false).With(Effect.Blocks),
        new Rule(C29_3, "candidate told to reach level 2 first", f => f.Standard11?.IsCandidateInformed, "tell the candidate"),
    ];

    public static Rule[] Standard11Verified => Guard.Each<CandidateCase>(
        2,
        C21_4,
        "check of standard 11",
        f => f.Standard11 is { } check ? CheckingOfRequirements.DecideRegistration(check).Findings : null,
        "supply the original evidence");

    // 96 and 99. One appeal against one outcome.
    public static Rule[] Appealable =>
    [
        .. Guard.Each<CandidateCase>(
            3,
            C96,
            "appeal",
            f => f.Appeal is { } appeal ? AppealsProcedures.DecideAdmission(appeal).Findings : null,
            "lodge an appeal of the candidate's own, on a ground of paragraph 99"),
        new(C96, "earlier appeal against the outcome ended", f => f.IsAppealedBefore, "refer the case to the Partnership", mustBe: false),
    ];

    public static Rule RemedyRecorded => new(C100_1, "remedy recorded in the decision", f => f.IsRemedyRecorded, "record the remedy");

    public static Rule[] MayApply(HltaCode code) =>
    [
        .. Guard.Each<CandidateCase>(
            2,
            C30_1,
            "check of standard 11",
            f => f.Standard11 is { } check ? ApplicationForAssessment.DecideForm(check, code).Findings : null,
            "supply the original evidence"),
        Rule.Checked(
            C25_2,
            "programme and the day of the event",
            f => f is { Programme: { } programme, Standard11: { } check, Day: { } day }
                ? CharacteristicsOfPreparation.CheckApplication(programme, check.Candidate, Milestone.On(day), day)
                : null,
            "apply by day two"),
    ];

    // 21 and 45. Eligible, and nobody has to tell of a disability.
    public static Rule[] Eligible(HltaCode code) =>
    [
        .. Within(code),
        .. Guard.Each<CandidateCase>(
            2,
            C45b,
            "registration",
            f => f.Registration is { } registration ? ManagingTheAssessmentProcess.CheckDisclosure(registration) : null,
            "invite, and do not require"),
    ];

    public static Rule[] NotEligible(HltaCode code) =>
    [
        new(
            C21,
            "eligible",
            f => f.Application is not { } application ? null
                : AccessToPreparation.Decide(application, code).Outcome is var answer && answer == CandidateEligibility.Undetermined ? null
                : answer == CandidateEligibility.Eligible,
            "accept the candidate",
            mustBe: false),
        .. Within(code).Reported(),
    ];

    // 41 and 42. The forms: complete, in time, and back when the F17 is not.
    public static Rule F17Incomplete(HltaCode code) => new(
        C41c,
        "incomplete F17 sent",
        f => Pack(f, code) is not { } decided || decided.Outcome == PackOutcome.Undetermined ? null
            : decided.Outcome == PackOutcome.F17Returned,
        "keep the F17");

    public static Rule[] PackInTime(HltaCode code) => [About(C41b, code).With(Effect.Warns)];

    public static Rule[] PackVerified(HltaCode code) =>
    [
        About(C41a, code),
        .. PackInTime(code),
        new(C42, "verified by the regional provider", f => f.Receipt?.IsVerifiedByRegionalProvider, "have the regional provider verify"),
    ];

    public static Rule[] Arrangeable(HltaCode code) =>
    [
        .. Guard.Each<CandidateCase>(
            3,
            C42,
            "receipt of the F17",
            f => f.Receipt is { } receipt ? ManagingTheAssessmentProcess.DecideArrangement(receipt, f.Day).Findings : null,
            "receive and verify the F17"),
        .. PaymentToArrange(code),
        new(C51b, "assessor who may assess", f => f.Assessor?.MayAssess, "deploy another assessor"),
        Cap,
        Rule.Checked(
            C98b,
            "candidate told about the appeals procedure",
            f => f.Receipt is { } receipt ? InformingCandidates.Check(receipt.Candidate, f.AppealsProcedureSent, f.Day) : null,
            "send it").With(Effect.Warns),
    ];

    // 32, 34, 43, 45 and 60. What joins at the visit.
    public static Rule[] Assessable(HltaCode code) =>
    [
        Rule.Checked(
            C32b,
            "payment",
            f => f.Payment is { } payment ? ApplicationForAssessment.CheckPayment(payment, f.Day) : null,
            "wait for the payment"),
        Guard.Worst<CandidateCase>(
            C34,
            "problems in the documents and the day of the event",
            f => f is { Issues: { } issues, Day: { } day } ? MonitoringQualityAssurance.DecideVisit(issues, day).Findings : null,
            "have it put right"),
        .. Guard.Each<CandidateCase>(
            2,
            C45c,
            "registration",
            f => f.Registration is { } registration ? ManagingTheAssessmentProcess.CheckAdjustments(registration, f.Day, code) : null,
            "decide on adjustments with the candidate"),
        Cap,
        Rule.Checked(
            C43,
            "confirmation of the date",
            f => f.Registration is { } registration
                ? ManagingTheAssessmentProcess.CheckConfirmation(registration.Candidate, f.VisitConfirmed, f.Day)
                : null,
            "confirm the date").With(Effect.Warns),
    ];

    // By default the visit may be arranged before payment, and then payment is not asked about.
    private static Rule[] PaymentToArrange(HltaCode code) => code.ChoiceOf(HltaReadings.PaymentNeededBy).IsDefault ? [] :
    [
        Rule.Checked(
            C32b,
            "payment",
            f => f.Payment is { } payment ? ApplicationForAssessment.CheckPaymentAtArrangement(payment, f.Day, code) : null,
            "wait for the payment"),
    ];

    private static Rule Cap => Rule.Checked(
        C60,
        "assessments in the week",
        f => f.AssessmentsInWeek is not { } count ? null
            : new Finding(
                C60,
                count <= DeploymentOfAssessors.WeeklyLimit ? Verdict.Satisfied : Verdict.Breached,
                new Measure.AtMost("assessments in the week", count, DeploymentOfAssessors.WeeklyLimit)) is var found && f.IsMoreApproved is true
            ? found.ExcusedBy(C61a)
            : found,
        "another week, or an approval beforehand");

    private static Rule[] Within(HltaCode code) => [.. AccessToPreparation.Criteria(code).Within<CandidateCase>(f => f.Application).All];

    private static Rule About(Clause clause, HltaCode code) =>
        Rule.Checked(clause, Written, f => Pack(f, code)?.Findings.About(clause).First(), "send the complete forms");

    private static Decision<PackOutcome>? Pack(CandidateCase facts, HltaCode code) =>
        facts is { Pack: { } pack, Day: { } day, Calendar: { } calendar }
            ? ManagingTheAssessmentProcess.DecidePack(pack, day, calendar, code)
            : null;
}
