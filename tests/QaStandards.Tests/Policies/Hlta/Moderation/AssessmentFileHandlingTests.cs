using System;
using System.Linq;
using NodaTime;
using QaStandards.Lifecycles;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Moderation;
using Xunit;

namespace QaStandards.Tests.Policies.Hlta.Moderation;

[Trait("Clause", "HLTA 44a")]
[Trait("Clause", "HLTA 67a")]
[Trait("Clause", "HLTA 68")]
[Trait("Clause", "HLTA 69")]
[Trait("Clause", "HLTA 70a")]
[Trait("Clause", "HLTA 70b")]
[Trait("Clause", "HLTA 71a")]
[Trait("Clause", "HLTA 74b")]
[Trait("Clause", "HLTA 76c")]
[Trait("Clause", "HLTA 78(1)a")]
[Trait("Clause", "HLTA 78(1)b")]
[Trait("Clause", "HLTA 78(2)")]
[Trait("Clause", "HLTA 79")]
[Trait("Clause", "HLTA 79(1)")]
[Trait("Clause", "HLTA 79(2)a")]
[Trait("Clause", "HLTA 79(2)b")]
[Trait("Clause", "HLTA 80a")]
public sealed class AssessmentFileHandlingTests
{
    private static readonly LocalDate Mon_2017_11_06 = new(2017, 11, 6);
    private static readonly LocalDate Thu_2017_11_16_Event = new(2017, 11, 16);
    private static readonly LocalDate Mon_2017_11_20 = new(2017, 11, 20);

    private static readonly AssessmentFileCase Usual = new()
    {
        Day = Thu_2017_11_16_Event,
        Registration = new() { Candidate = "C1", Registered = Milestone.On(new(2017, 9, 20)) },
        File = new() { Id = "F1", Candidate = "C1", Assessor = "A1", Provider = "R1", Outcome = RecommendedOutcome.Met },
        IsChosenForScrutiny = true,
        AreRecordsAdequate = true,
        IsProcessSufficient = true,
        NewAssessor = "A2",
        IsReturnedByModerators = false,
        IsFreshEvidenceSought = false,
        IsInSample = true,
        HasEveryForm = true,
        AreSummariesChecked = true,
        FirstModerator = "M1",
        SecondModerator = "M2",
        SeniorModerator = "M3",
        IsAnotherReclassifiedAsFull = true,
        IsSeparatelyReviewed = true,
        HasReasons = true,
        IsEventClosed = true,
    };

    private static readonly AssessmentFileCase RecordsLacking = Usual with { AreRecordsAdequate = false };
    private static readonly AssessmentFileCase ProcessLacking = Usual with { IsProcessSufficient = false };
    private static readonly AssessmentFileCase LeftOut = Usual with { IsInSample = false };
    private static readonly AssessmentFileCase BeforeTheEnd = Usual with { IsEventClosed = false };

    private static readonly LifecycleTable<AssessmentFileStatus, AssessmentFileEvent, AssessmentFileCase> Table = new(
        AssessmentFileHandling.Lifecycle,
        new() { ["usual"] = Usual, ["records"] = RecordsLacking, ["process"] = ProcessLacking, ["left-out"] = LeftOut, ["before-the-end"] = BeforeTheEnd },
        """
        NotOpened           Open           Drafting             44a
        Drafting            Submit         Submitted            74a
        Submitted           PassScrutiny   Suitable             68
        Submitted           ReturnRecords  ReturnedForRevision  69      records
        Submitted           FailProcess    ReassessmentRequired 70b     process
        Submitted           LeaveOut       Unsampled            75      left-out
        Submitted           Flag           ReviewPending<Submitted 79(2)b
        ReturnedForRevision Revise         Submitted            78(1)a
        ReturnedForRevision Flag           ReviewPending<ReturnedForRevision 79(2)b
        Suitable            LeaveOut       Unsampled            75      left-out
        Suitable            Sample         InModeration         75
        Suitable            Flag           ReviewPending<Suitable 79(2)b
        Unsampled           WidenIn        Submitted            76c
        Unsampled           CloseEvent     Confirmed            71a
        Unsampled           Flag           ReviewPending<Unsampled 79(2)b
        InModeration        ReturnRecords  ReturnedForRevision  78(1)a  records
        InModeration        FailProcess    ReassessmentRequired 78(2)   process
        InModeration        Agree          Endorsed             79(1)
        InModeration        Disagree       SecondReview         79(2)a
        InModeration        Flag           ReviewPending<InModeration 79(2)b
        SecondReview        Concur         Overturned           79(2)a
        SecondReview        Differ         SeniorDecision       79(2)a
        SecondReview        Flag           ReviewPending<SecondReview 79(2)b
        SeniorDecision      UpholdAssessor Endorsed             79(2)a
        SeniorDecision      UpholdOverturn Overturned           79(2)a
        SeniorDecision      Flag           ReviewPending<SeniorDecision 79(2)b
        Endorsed            CloseEvent     Confirmed            71a
        Endorsed            Flag           ReviewPending<Endorsed 79(2)b
        Overturned          CloseEvent     Confirmed            71a
        Overturned          Flag           ReviewPending<Overturned 79(2)b
        ReviewPending       Clear          Confirmed            79(2)b
        ReviewPending<Unsampled    Clear   Unsampled            79(2)b  before-the-end
        ReviewPending<InModeration Clear   InModeration         79(2)b  before-the-end
        ReviewPending       Reclassify     Confirmed            79(2)b
        ReviewPending       Reclassify     Overturned           79(2)b  before-the-end
        Confirmed           RemedyOnAppeal Confirmed            100(1)
        """);

    public static TheoryData<string, AssessmentFileEvent, AssessmentFileCase, string> Refused => new()
    {
        {
            "NotOpened", AssessmentFileEvent.Open, Usual with { Registration = new() { Candidate = "C1", Registered = Milestone.NotReached } },
            "[HLTA 44a] C1 breached: candidate registered: no; must be yes (to turn it: register the candidate)"
        },
        {
            "Submitted", AssessmentFileEvent.PassScrutiny, Usual with { AreRecordsAdequate = false, IsChosenForScrutiny = false },
            "[HLTA 67a] breached: chosen by the senior assessor, or sampled: no; must be yes (to turn it: have the senior assessor choose)\n"
            + "[HLTA 68] breached: records adequate: no; must be yes (to turn it: return them for revision)"
        },
        {
            "Submitted", AssessmentFileEvent.ReturnRecords, Usual with { AreRecordsAdequate = false, IsProcessSufficient = false },
            "[HLTA 70a] breached: enough evidence from the process: no; must be yes (to turn it: have another assessor assess anew)"
        },
        {
            "Submitted", AssessmentFileEvent.FailProcess, ProcessLacking with { NewAssessor = "A1" },
            "[HLTA 70b] breached: reassessed by the same assessor: yes; must be no (to turn it: give it to another assessor)"
        },
        {
            "Submitted", AssessmentFileEvent.LeaveOut, LeftOut with { File = Usual.File! with { Outcome = RecommendedOutcome.Partial } },
            "[HLTA 75] breached: recommended as met: no; must be yes (to turn it: sample the file)"
        },
        {
            "Submitted", AssessmentFileEvent.Sample, Usual,
            "[HLTA 65] breached: event from Submitted is Sample; allowed: PassScrutiny, ReturnRecords, FailProcess, LeaveOut, Flag"
        },
        {
            "ReturnedForRevision", AssessmentFileEvent.Revise, Usual with { IsFreshEvidenceSought = true },
            "[HLTA 78(1)b] breached: candidate or school asked for more evidence: yes; must be no "
            + "(to turn it: complete the records from task sheets and notes of the time)"
        },
        {
            "Suitable", AssessmentFileEvent.Sample, Usual with { HasEveryForm = false },
            "[HLTA 74b] breached: every form in the file: no; must be yes (to turn it: add the forms)"
        },
        {
            "InModeration", AssessmentFileEvent.Agree, Usual with { AreSummariesChecked = null },
            "[HLTA 79] undetermined: cannot be told without: judgements checked from the summaries of evidence"
        },
        {
            "SecondReview", AssessmentFileEvent.Concur, Usual with { SecondModerator = "M1" },
            "[HLTA 79(2)a] breached: second review by the first moderator: yes; must be no (to turn it: have another moderator look)"
        },
        {
            "SeniorDecision", AssessmentFileEvent.UpholdOverturn, Usual with { SeniorModerator = "M1" },
            "[HLTA 79(2)a] breached: split decided by the first moderator: yes; must be no "
            + "(to turn it: have another senior moderator decide)"
        },
        {
            "Overturned", AssessmentFileEvent.CloseEvent, Usual with { HasReasons = false, IsEventClosed = false },
            "[HLTA 80a] breached: reasons for the changed outcome given: no; must be yes (to turn it: give the reasons)\n"
            + "[HLTA 71a] breached: moderation event closed: no; must be yes (to turn it: close the event)"
        },
        {
            "Endorsed", AssessmentFileEvent.Flag, Usual with { IsAnotherReclassifiedAsFull = false },
            "[HLTA 79(2)b] breached: another file of the assessor reclassified as full reassessment: no; must be yes "
            + "(to turn it: leave the file as it is)"
        },
        {
            "ReviewPending<Unsampled", AssessmentFileEvent.CloseEvent, Usual,
            "[HLTA 65] breached: event from ReviewPending is CloseEvent; allowed: Clear, Reclassify"
        },
        {
            "ReassessmentRequired", AssessmentFileEvent.Revise, Usual,
            "[HLTA 65] breached: event from ReassessmentRequired is Revise; allowed: none"
        },
    };

    [Fact]
    public void Every_line_of_the_table_is_taken() => Table.HoldsLineByLine();

    [Fact]
    public void Nothing_else_happens_to_a_file() => Table.RefusesEverythingElse();

    [Fact]
    public void What_is_missing_is_named() => Table.SaysWhatIsMissing();

    [Fact]
    public void The_table_has_no_flaw() => Assert.Empty(Table.Flaws());

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_forbidden_move_answers_with_its_reason(string from, AssessmentFileEvent on, AssessmentFileCase facts, string reason) =>
        Assert.Equal(reason, Table.Refusal(from, on, facts));

    [Fact]
    public void A_status_alone_does_not_say_where_a_review_leads_back_to() => Assert.Equal(
        "[HLTA 79(2)b] undetermined: cannot be told without: the status before ReviewPending",
        AssessmentFileHandling.Lifecycle.Next(AssessmentFileStatus.ReviewPending, AssessmentFileEvent.Clear, BeforeTheEnd).Findings[0].ToString());

    [Fact]
    public void A_review_that_is_not_separate_frees_nothing()
    {
        var decision = AssessmentFileHandling.Lifecycle.Next(
            AssessmentFileStatus.ReviewPending, AssessmentFileEvent.Clear, Usual with { IsSeparatelyReviewed = false });

        Assert.False(decision.IsPermitted());
        Assert.Contains("separate review of every flag: no; must be yes", decision.Findings.ToString());
    }

    [Fact]
    public void Two_statuses_are_final() => Assert.Equal(
        [AssessmentFileStatus.ReassessmentRequired, AssessmentFileStatus.Confirmed],
        AssessmentFileStatus.All.Where(status => status.IsFinal));

    [Fact]
    public void A_flagged_file_goes_back_to_where_it_was_and_is_confirmed_once_the_event_has_closed()
    {
        var flagged = Submitted().Append(
            new(Mon_2017_11_06, AssessmentFileEvent.LeaveOut, LeftOut),
            new(Thu_2017_11_16_Event, AssessmentFileEvent.Flag, BeforeTheEnd));

        Assert.Equal("Unsampled", flagged.AsOf(Thu_2017_11_16_Event.PlusDays(-1)).Outcome.ToString());
        Assert.Equal("ReviewPending (before: Unsampled)", flagged.StandingAsOf(Thu_2017_11_16_Event).ToString());
        Assert.Equal(
            AssessmentFileStatus.Unsampled,
            flagged.Append(new Happening<AssessmentFileEvent, AssessmentFileCase>(Mon_2017_11_20, AssessmentFileEvent.Clear, BeforeTheEnd)).AsOf(Mon_2017_11_20).Outcome);
        Assert.Equal(
            AssessmentFileStatus.Confirmed,
            flagged.Append(new Happening<AssessmentFileEvent, AssessmentFileCase>(Mon_2017_11_20, AssessmentFileEvent.Clear, Usual)).AsOf(Mon_2017_11_20).Outcome);
    }

    [Fact]
    public void An_event_before_the_one_it_follows_is_refused() => Assert.Equal(
        "Event 3, LeaveOut on Sun 1 Oct 2017, is dated before the event that it follows, Submit on Mon 30 Oct 2017; "
        + "give the events in the order in which they happened. (Parameter 'happening')",
        Assert.Throws<ArgumentException>(() => Submitted().Next(new(2017, 10, 1), AssessmentFileEvent.LeaveOut, LeftOut)).Message);

    [Fact]
    public void What_cannot_be_replayed_is_reported()
    {
        var history = Submitted().Append(
            new(Mon_2017_11_06, AssessmentFileEvent.Sample, Usual),
            new(Thu_2017_11_16_Event, AssessmentFileEvent.Agree, Usual));

        Assert.Equal(
            """
            Submitted
            [HLTA 65] event 3 on Mon 6 Nov 2017 breached: event from Submitted is Sample; allowed: PassScrutiny, ReturnRecords, FailProcess, LeaveOut, Flag
            [HLTA 65] event 4 on Thu 16 Nov 2017 breached: event from Submitted is Agree; allowed: PassScrutiny, ReturnRecords, FailProcess, LeaveOut, Flag
            [HLTA 74a] event 2 on Mon 30 Oct 2017 satisfied: Submit leads from Drafting to Submitted
            [HLTA 74a] event 2 on Mon 30 Oct 2017 satisfied: outcome recommended and judgements recorded: yes; must be yes
            """,
            history.AsOf(Thu_2017_11_16_Event).ToString());
    }

    [Fact]
    public void Another_reading_mends_with_fresh_evidence_what_scrutiny_returned()
    {
        var mended = Usual with { IsFreshEvidenceSought = true };
        var moderatorsOnly = AssessmentFileHandling.LifecycleOf(HltaCode.April2017.With(HltaReadings.FreshEvidence.Choose("moderators-return")));
        var history = Submitted().Append(
            new(Mon_2017_11_06, AssessmentFileEvent.ReturnRecords, RecordsLacking),
            new(new(2017, 11, 13), AssessmentFileEvent.Revise, mended));

        var divergence = Assert.Single(history.Replay(moderatorsOnly, Thu_2017_11_16_Event));

        Assert.Equal("event 4, Revise on Mon 13 Nov 2017: ReturnedForRevision here, Submitted there", divergence.ToString());
        Assert.False(moderatorsOnly.Next(
            AssessmentFileStatus.ReturnedForRevision, AssessmentFileEvent.Revise, mended with { IsReturnedByModerators = true }).IsPermitted());
    }

    private static History<AssessmentFileStatus, AssessmentFileEvent, AssessmentFileCase> Submitted() =>
        AssessmentFileHandling.Lifecycle.Begin().Append(
            new(new(2017, 10, 16), AssessmentFileEvent.Open, Usual),
            new(new(2017, 10, 30), AssessmentFileEvent.Submit, Usual));
}
