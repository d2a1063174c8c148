using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using QaStandards;
using QaStandards.Calendars;
using QaStandards.Policies.Hlta.Appeals;
using QaStandards.Policies.Hlta.Assessment;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Policies.Hlta.Preparation;

/// <summary>What is known about the candidate and the appeal on a day. Nothing is, until the diary says so.</summary>
internal sealed record Known(CandidateCase Candidate, AppealCase Appeal)
{
    public const string Id = "C1";

    /// <summary>Gets the facts that a diary can tell, by the name of the entry: how each changes what is known.</summary>
    public static IReadOnlyDictionary<string, Func<Known, DiaryRow, Known>> Facts { get; } =
        new Dictionary<string, Func<Known, DiaryRow, Known>>(StringComparer.Ordinal)
        {
            ["day-two"] = (k, row) => k.With(c => c with
            {
                Programme = c.Programme! with { DayTwo = row.Date },
                Pack = c.Pack! with { DayTwo = row.Date },
            }),
            ["original"] = (k, row) => k.With(c => c with { Standard11 = c.Standard11! with { IsOriginal = row.Flag } }),
            ["english-level"] = (k, row) => k.With(c => c with
            {
                Standard11 = c.Standard11! with { HasEnglish = row.Number >= 2 },
                Application = c.Application! with { EnglishLevel = row.Number },
            }),
            ["mathematics-level"] = (k, row) => k.With(c => c with
            {
                Standard11 = c.Standard11! with { HasMathematics = row.Number >= 2 },
                Application = c.Application! with { MathematicsLevel = row.Number },
            }),
            ["application-received"] = (k, row) => k.Applying(a => a with { ApplicationReceivedOn = row.Date }),
            ["funding"] = (k, row) => k.Applying(a => a with { Funding = row.OneOf(Funding.All, f => f.Value) }),
            ["judged-ready"] = (k, row) => k.Applying(a => a with
            {
                IsJudgedReady = row.Flag,
                IsJudgedByRegionalProvider = true,
                JudgedReadyOn = row.Day,
            }),
            ["employed"] = (k, row) => k.Applying(a => a with { IsEmployed = row.Flag }),
            ["setting-suitable"] = (k, row) => k.Applying(a => a with { IsSettingSuitable = row.Flag }),
            ["employer-supports"] = (k, row) => k.Applying(a => a with { IsSupportedByEmployer = row.Flag }),
            ["learners"] = (k, row) => k.Applying(a => a with { YoungestLearners = row.Range.From, OldestLearners = row.Range.To }),
            ["opportunities"] = (k, row) => k.Applying(a => a with { Opportunities = row.Standards }),
            ["registered"] = (k, row) => k.Registered(r => r with { Registered = row.Reached }),
            ["disclosure-invited"] = (k, row) => k.Registered(r => r with { IsDisclosureInvited = row.Flag }),
            ["disclosure-required"] = (k, row) => k.Registered(r => r with { IsDisclosureRequired = row.Flag }),
            ["disclosed"] = (k, row) => k.Registered(r => r with { HasDisclosed = row.Flag }),
            ["adjustments"] = (k, row) => k.Registered(r => r with
            {
                AdjustmentsDecided = Milestone.On(row.Day),
                IsNoneNeeded = row.OneOf(["made", "none-needed"], text => text) == "none-needed",
                IsAgreedWithCandidate = true,
            }),
            ["pack-sent"] = (k, row) => k.With(c => c with { Pack = c.Pack! with { Sent = [.. c.Pack.Sent!, Sent(row)] } }),
            ["f17-returned"] = (k, row) => k.With(c => c with
            {
                Pack = c.Pack! with
                {
                    Sent = c.Pack.Sent!.Select(sent => sent.IsF17Signed is false ? sent with { F17Returned = row.Reached } : sent).ToValueList(),
                },
            }),
            ["f17-received"] = (k, row) => k.With(c => c with { Receipt = c.Receipt! with { Received = row.Reached } }),
            ["f17-verified"] = (k, row) => k.With(c => c with
            {
                Receipt = c.Receipt! with { Verified = row.Reached, IsVerifiedByRegionalProvider = true },
            }),
            ["paid"] = (k, row) => k.With(c => c with { Payment = new() { Candidate = Id, Received = row.Reached } }),
            ["documents"] = (k, row) => k.With(c => c with { Issues = row.OneOf(["sound"], text => text) == "sound" ? [] : null }),
            ["assessor"] = (k, row) => k.With(c => c with { Assessor = row.OneOf(AssessorStatus.All, status => status.Value) }),
            ["assessments-in-week"] = (k, row) => k.With(c => c with { AssessmentsInWeek = row.Number }),
            ["appeals-procedure-sent"] = (k, row) => k.With(c => c with { AppealsProcedureSent = row.Reached }),
            ["visit-confirmed"] = (k, row) => k.With(c => c with { VisitConfirmed = row.Reached }),
            ["outcome"] = (k, row) => k.Filed(f => f with
            {
                File = new()
                {
                    Id = "F1",
                    Candidate = Id,
                    Assessor = "A1",
                    Provider = "P1",
                    Outcome = row.OneOf(RecommendedOutcome.All, outcome => outcome.Value),
                },
            }),
            ["chosen-for-scrutiny"] = (k, row) => k.Filed(f => f with { IsChosenForScrutiny = row.Flag }),
            ["records-adequate"] = (k, row) => k.Filed(f => f with { AreRecordsAdequate = row.Flag }),
            ["process-sufficient"] = (k, row) => k.Filed(f => f with { IsProcessSufficient = row.Flag }),
            ["in-sample"] = (k, row) => k.Filed(f => f with { IsInSample = row.Flag }),
            ["every-form"] = (k, row) => k.Filed(f => f with { HasEveryForm = row.Flag }),
            ["summaries-checked"] = (k, row) => k.Filed(f => f with { AreSummariesChecked = row.Flag }),
            ["moderator"] = (k, row) => k.Filed(f => f with { FirstModerator = row.Text }),
            ["second-moderator"] = (k, row) => k.Filed(f => f with { SecondModerator = row.Text }),
            ["reasons-given"] = (k, row) => k.Filed(f => f with { HasReasons = row.Flag }),
            ["event-closed"] = (k, row) => k.Filed(f => f with { IsEventClosed = row.Flag }),
            ["scrutinised"] = (k, row) => k.With(c => c with { IsScrutinised = row.Flag }),
            ["appealed-before"] = (k, row) => k.With(c => c with { IsAppealedBefore = row.Flag }),
            ["remedy-recorded"] = (k, row) => k.With(c => c with { IsRemedyRecorded = row.Flag }),
            ["appeal-signed-by"] = (k, row) => k.Appealing(a => a with { SignedBy = row.Text, Received = row.Day }),
            ["appeal-ground"] = (k, row) => k.Appealing(a => a with { Grounds = [row.OneOf(AppealGround.All, ground => ground.Value)] }),
            ["appeal-period"] = (k, row) => k.Appealing(a => a with { ConsideredBy = Milestone.On(row.Date), Acknowledged = Milestone.On(row.Day) }),
            ["appeal-outcome-written"] = (k, row) => k.Appealing(a => a with { IsOutcomeWritten = row.Flag, OutcomeSent = Milestone.On(row.Day) }),
            ["decider-involved"] = (k, row) => k with { Appeal = k.Appeal with { IsDeciderInvolved = row.Flag } },
            ["referral-explained"] = (k, row) => k with { Appeal = k.Appeal with { IsReferralExplained = row.Flag } },
            ["referred-by"] = (k, row) => k with { Appeal = k.Appeal with { ReferredBy = row.Text } },
            ["responsible"] = (k, row) => k with { Appeal = k.Appeal with { Responsible = row.Text } },
            ["panel"] = (k, row) => k with { Appeal = k.Appeal with { Panel = row.Panel } },
            ["panel-outcome-written"] = (k, row) => k with { Appeal = k.Appeal with { IsPanelOutcomeWritten = row.Flag } },
        };

    public static Known Nothing { get; } = new(
        new()
        {
            Calendar = UnitedKingdom.EnglandAndWales,
            Programme = new() { Id = "G1" },
            Standard11 = new() { Candidate = Id },
            Application = new() { Id = Id },
            Registration = new() { Candidate = Id },
            Pack = new() { Candidate = Id, Sent = [] },
            Receipt = new() { Candidate = Id },
            File = new(),
            Appeal = new() { Id = "P1", Candidate = Id },
        },
        new() { Calendar = UnitedKingdom.EnglandAndWales });

    /// <summary>Returns what is known for an event of a day, when the candidate's journey stands somewhere.</summary>
    public Known On(LocalDate day, CandidateStatus status)
    {
        // Once there is an appeal its outcome was confirmed, whatever the appeal does with it.
        var confirmed = status.IsConfirmed || status == CandidateStatus.UnderAppeal;
        var appeal = Candidate.Appeal! with { HasConfirmedOutcome = confirmed };
        return new(Candidate with { Day = day, Appeal = appeal }, Appeal with { Day = day, Appeal = appeal });
    }

    private static SentPack Sent(DiaryRow row) => new()
    {
        SentOn = row.Day,
        IsF17Signed = row.OneOf(["complete", "unsigned"], text => text) == "complete",
        IsEnglishConfirmed = true,
        IsMathematicsConfirmed = true,
        IsExactReplicaConfirmed = true,
        HasCopies = true,
        HasApplication = true,
        HasPredictedDayThree = true,
    };

    private Known With(Func<CandidateCase, CandidateCase> change) => this with { Candidate = change(Candidate) };

    private Known Applying(Func<Candidate, Candidate> change) => With(c => c with { Application = change(c.Application!) });

    private Known Registered(Func<LocalRegistration, LocalRegistration> change) => With(c => c with { Registration = change(c.Registration!) });

    private Known Filed(Func<AssessmentFileCase, AssessmentFileCase> change) => With(c => c with { File = change(c.File!) });

    private Known Appealing(Func<Appeal, Appeal> change) => With(c => c with { Appeal = change(c.Appeal!) });
}
