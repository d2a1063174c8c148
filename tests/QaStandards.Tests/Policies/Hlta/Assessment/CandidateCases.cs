using System.Collections.Generic;
using NodaTime;
using QaStandards.Calendars;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Appeals;
using QaStandards.Policies.Hlta.Assessment;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Policies.Hlta.Preparation;

namespace QaStandards.Tests.Policies.Hlta.Assessment;

/// <summary>What is known about one candidate, with whom everything is in order, and what changes it.</summary>
internal static class CandidateCases
{
    public static LocalDate Wed_2017_09_13_DayOne { get; } = new(2017, 9, 13);

    public static LocalDate Thu_2017_09_14_DayTwo { get; } = new(2017, 9, 14);

    public static LocalDate Wed_2017_10_18_Visit { get; } = new(2017, 10, 18);

    public static LocalDate Thu_2017_11_16_Event { get; } = new(2017, 11, 16);

    public static SentPack Sent { get; } = new()
    {
        SentOn = new(2017, 9, 18),
        IsF17Signed = true,
        IsEnglishConfirmed = true,
        IsMathematicsConfirmed = true,
        IsExactReplicaConfirmed = true,
        HasCopies = true,
        HasApplication = true,
        HasPredictedDayThree = true,
    };

    public static CandidateCase Usual { get; } = new()
    {
        Day = Wed_2017_10_18_Visit,
        Calendar = UnitedKingdom.EnglandAndWales,
        Programme = new() { Id = "G1", DayTwo = Wed_2017_10_18_Visit },
        Standard11 = new() { Candidate = "C1", IsOriginal = true, HasEnglish = true, HasMathematics = true, IsCandidateInformed = true },
        Application = new()
        {
            Id = "C1",
            ApplicationReceivedOn = Thu_2017_09_14_DayTwo,
            Funding = Funding.School,
            IsJudgedReady = true,
            IsJudgedByRegionalProvider = true,
            JudgedReadyOn = new(2017, 9, 15),
            IsEmployed = true,
            IsSettingSuitable = true,
            YoungestLearners = 5,
            OldestLearners = 11,
            EnglishLevel = 2,
            MathematicsLevel = 2,
            Opportunities = HltaStandards.All,
            IsSupportedByEmployer = true,
        },
        Registration = new()
        {
            Candidate = "C1",
            Registered = Milestone.On(new(2017, 9, 15)),
            IsDisclosureInvited = true,
            IsDisclosureRequired = false,
            HasDisclosed = true,
            AdjustmentsDecided = Milestone.On(new(2017, 10, 2)),
            IsNoneNeeded = true,
            IsAgreedWithCandidate = true,
        },
        Pack = new() { Candidate = "C1", DayTwo = Thu_2017_09_14_DayTwo, Sent = [Sent] },
        Receipt = new()
        {
            Candidate = "C1",
            Received = Milestone.On(new(2017, 9, 18)),
            Verified = Milestone.On(new(2017, 9, 20)),
            IsVerifiedByRegionalProvider = true,
        },
        Payment = new() { Candidate = "C1", Received = Milestone.On(new(2017, 10, 16)) },
        Issues = [],
        Assessor = AssessorStatus.Active,
        AssessmentsInWeek = 6,
        AppealsProcedureSent = Milestone.On(new(2017, 10, 4)),
        VisitConfirmed = Milestone.On(new(2017, 10, 4)),
        File = new()
        {
            File = new() { Id = "F1", Candidate = "C1", Assessor = "A1", Provider = "R1", Outcome = RecommendedOutcome.Met },
            IsChosenForScrutiny = true,
            AreRecordsAdequate = true,
            IsProcessSufficient = true,
            NewAssessor = "A2",
            IsFreshEvidenceSought = false,
            IsInSample = true,
            HasEveryForm = true,
            AreSummariesChecked = true,
            FirstModerator = "M1",
            SecondModerator = "M2",
            IsAnotherReclassifiedAsFull = true,
            IsSeparatelyReviewed = true,
            HasReasons = true,
            IsEventClosed = true,
        },
        IsScrutinised = true,
        IsWithinLimits = true,
        IsFeeDue = false,
        Appeal = new()
        {
            Id = "P1",
            Candidate = "C1",
            SignedBy = "C1",
            HasConfirmedOutcome = true,
            Grounds = [AppealGround.ProcedureNotFair],
        },
        IsAppealedBefore = false,
        IsRemedyRecorded = true,
    };

    /// <summary>Gets the usual facts and those that differ in one thing, by name.</summary>
    public static Dictionary<string, CandidateCase> All { get; } = new()
    {
        ["usual"] = Usual,
        ["no-english"] = Usual with { Standard11 = Usual.Standard11! with { HasEnglish = false } },
        ["unemployed"] = Usual with { Application = Usual.Application! with { IsEmployed = false } },
        ["unsigned"] = Usual with { Pack = Usual.Pack! with { Sent = [Sent with { IsF17Signed = false, F17Returned = Milestone.On(new(2017, 9, 19)) }] } },
        ["unscrutinised"] = Usual with { IsScrutinised = false },
        ["records"] = Usual with { File = Usual.File! with { AreRecordsAdequate = false } },
        ["process"] = Usual with { File = Usual.File! with { IsProcessSufficient = false } },
        ["left-out"] = Usual with { File = Usual.File! with { IsInSample = false } },
        ["partial"] = Usual with { File = Recommending(RecommendedOutcome.Partial) },
        ["full"] = Usual with { File = Recommending(RecommendedOutcome.Full) },
        ["before-the-end"] = Usual with { File = Usual.File! with { IsEventClosed = false } },
    };

    private static AssessmentFileCase Recommending(RecommendedOutcome outcome) => Usual.File! with
    {
        File = Usual.File.File! with { Outcome = outcome, NotMet = HltaStandards.Set(9) },
    };
}
