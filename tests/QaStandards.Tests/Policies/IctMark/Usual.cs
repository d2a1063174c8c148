using NodaTime;
using QaStandards.Policies.IctMark.Accreditation;
using QaStandards.Policies.IctMark.CodeOfPractice;
using QaStandards.Policies.IctMark.Principles;

namespace QaStandards.Tests.Policies.IctMark;

/// <summary>Facts with which everything is in order; a test changes one of them.</summary>
internal static class Usual
{
    public static readonly LocalDate Mon_2025_06_02_VisitDay = new(2025, 6, 2);

    public static ThresholdProfile Profile { get; } =
        ThresholdProfile.Of("test", LevelScale.Of(1, 5, BestLevel.Lowest), new("A", 2), new("B", 2), new("C", 2));

    public static AssessorMembership Membership { get; } = new()
    {
        Assessor = "A1",
        Periods = [new(new(2020, 1, 1), new(2025, 3, 31)), new(new(2025, 4, 15), null)],
    };

    public static SchoolVisit Visit { get; } = new()
    {
        Assessor = "A1",
        Day = Mon_2025_06_02_VisitDay,
        Kind = VisitKind.Ordinary,
        IsSelected = true,
        Registered = Milestone.On(new(2025, 1, 20)),
        Accredited = Milestone.On(new(2025, 5, 20)),
        Removed = Milestone.NotReached,
        Membership = Membership,
        IsInGoodStanding = true,
    };

    public static SchoolVisit FirstVisit { get; } = Visit with
    {
        Kind = VisitKind.InitialModerated,
        Accredited = Milestone.NotReached,
        ModerationsTaken = 0,
        IsObservationAgreed = true,
        LeadAssessor = "L1",
        IsLeadAppointedByNaace = true,
        AppointmentNotified = Milestone.On(new(2025, 6, 1)),
    };

    public static SchoolVisit SecondVisit { get; } =
        FirstVisit with { Kind = VisitKind.SecondModeration, ModerationsTaken = 1, IsRemediationComplete = true };

    public static ConflictCase Conflict { get; } = new()
    {
        Assessor = "A1",
        School = "S1",
        Organisation = "O1",
        Ties = [],
        Support = [],
        Declaration = new(new(2025, 5, 1), HasConflict: false),
        AsOf = Mon_2025_06_02_VisitDay,
    };

    public static SchoolAssessment Assessment { get; } = new()
    {
        School = "S1",
        Visit = Visit,
        Conflict = Conflict,
        EvidenceReviewed = Milestone.On(Mon_2025_06_02_VisitDay),
        Consulted = ConsultedGroup.All,
        Ratings = [new("A", 2, "a lesson"), new("B", 1, "a plan"), new("C", 2, "an interview")],
        IsLevelJudged = true,
    };

    public static CompetenceEvidence Evidence { get; } = new()
    {
        Candidate = "A1",
        IntendedPhases = ["primary"],
        IntendedTypes = ["maintained"],
        Phases = ["primary", "secondary"],
        Types = ["maintained", "special"],
        HasBroadExperience = true,
        UnderstandsSelfEvaluation = true,
        KnowsFramework = true,
    };

    public static Agreement Agreement { get; } = new()
    {
        Assessor = "A1",
        Name = "Ada Ashworth",
        Organisation = "Self-employed",
        SignedOn = Milestone.On(new(2025, 1, 15)),
        Version = "11.2",
        CurrentVersion = "11.3",
        AcceptedVersions = ["11.2", "11.3"],
    };

    public static RegistrationCase Registration { get; } = new()
    {
        Assessor = "A1",
        CompetencePassed = Milestone.On(new(2025, 1, 10)),
        PenPortrait = Milestone.On(new(2025, 1, 20)),
        Agreement = Agreement,
        Membership = Membership,
        ModerationPassed = Milestone.On(new(2025, 5, 12)),
        InitialFeePaid = Milestone.On(new(2025, 5, 20)),
    };

    public static ModerationAppeal Appeal { get; } = new()
    {
        Assessor = "A1",
        ModerationsFailed = 2,
        Notified = Milestone.On(new(2025, 3, 3)),
        Sent = new(2025, 3, 31),
        Received = new(2025, 4, 2),
        IsWritten = true,
        IsToNaaceOffice = true,
    };

    public static ExperienceCase Experience { get; } = new()
    {
        Assessor = "A1",
        Phases = ["primary", "secondary"],
        Types = ["mainstream"],
        SchoolPhases = ["primary"],
        SchoolTypes = ["mainstream"],
    };
}
