using QaStandards.Policies.Hlta.Assessment;
using static QaStandards.Policies.Hlta.HltaClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.Hlta;

/// <content>Assessment, paragraphs 36 to 64.</content>
public static partial class HltaRegister
{
    private static ValueList<RegisteredClause> Assessment => [.. AssessmentProcess, .. Assessors];

    private static ValueList<RegisteredClause> AssessmentProcess =>
    [
        ForJudgement(C36, "whether assessment is of high quality"),
        OfDuty(C37, "edition of the Handbook recorded that was followed"),
        OfDuty(
            C38,
            "assessment managed",
            "process managed",
            "enough competent assessors provided",
            "roles allocated",
            "assessors deployed",
            "performance managed"),
        OfDuty(C39, "edition of the framework for assessment recorded that is in use"),
        OfDuty(C40, "applications in time encouraged"),
        Encoded(C41a, Process(nameof(ManagingTheAssessmentProcess.DecidePack))),
        Encoded(
            C41b, Process(nameof(ManagingTheAssessmentProcess.DecidePack)), Process(nameof(ManagingTheAssessmentProcess.SendingLimit))),
        Encoded(C41c, Process(nameof(ManagingTheAssessmentProcess.DecidePack)), Journey),
        Encoded(C42, Process(nameof(ManagingTheAssessmentProcess.DecideArrangement)), Journey),
        Encoded(C43, Process(nameof(ManagingTheAssessmentProcess.CheckConfirmation))),
        Encoded(C44a, Process(nameof(ManagingTheAssessmentProcess.CheckRegistration))),
        OfDuty(C44b, "compliance with data protection law stated"),
        OfDuty(C45a, "process explained", "to the candidate", "to the line manager or mentor"),
        Encoded(C45b, Process(nameof(ManagingTheAssessmentProcess.CheckDisclosure))),
        Encoded(C45c, Process(nameof(ManagingTheAssessmentProcess.CheckAdjustments))),
        OfDuty(C46, "satisfaction surveyed"),
    ];

    private static ValueList<RegisteredClause> Assessors =>
    [
        Encoded(C47, Member(nameof(ProvisionOfAssessors), nameof(ProvisionOfAssessors.CheckCapacity))),
        Descriptive(C48a),
        OfDuty(C48b, "recruitment held against person specification and criteria"),
        OfDuty(C49, "initial training covers the whole of assessment"),
        Encoded(C50, Member(nameof(ProvisionOfAssessors), nameof(ProvisionOfAssessors.DecideRegistration))),
        OfDuty(C51a, "assessors supported during induction and training"),
        Encoded(
            C51b,
            Member(nameof(ProvisionOfAssessors), nameof(ProvisionOfAssessors.DecideRegistration)),
            Member(nameof(ProvisionOfAssessors), nameof(ProvisionOfAssessors.CheckRegister)),
            Career),
        OfDuty(C52, "registered assessor took part in professional development"),
        OfDuty(C53, "training of assessors brought up to date"),
        OfDuty(C54, "every role given to somebody accountable"),
        OfDuty(C55, "person named who is accountable for the programme"),
        OfDuty(C56, "senior assessor named"),
        OfDuty(C57, "deputies named for the senior team"),
        Encoded(
            C58a,
            Deployment(nameof(DeploymentOfAssessors.CheckYear)),
            Deployment(nameof(DeploymentOfAssessors.AnnualAssessments)),
            Deployment(nameof(DeploymentOfAssessors.Allocate))),
        Encoded(C58b, Deployment(nameof(DeploymentOfAssessors.CheckSpread))),
        Encoded(C59a, Deployment(nameof(DeploymentOfAssessors.DecideElsewhere)), Deployment(nameof(DeploymentOfAssessors.Allocate))),
        Encoded(C59b, Deployment(nameof(DeploymentOfAssessors.CheckExclusivity)), Deployment(nameof(DeploymentOfAssessors.Allocate))),
        Encoded(
            C60,
            Deployment(nameof(DeploymentOfAssessors.CheckWeeks)),
            Deployment(nameof(DeploymentOfAssessors.WeeklyAssessments)),
            Deployment(nameof(DeploymentOfAssessors.Allocate))),
        Encoded(C61a, Deployment(nameof(DeploymentOfAssessors.Variations))),
        Encoded(C61b, Deployment(nameof(DeploymentOfAssessors.CheckImpact))),
        OfDuty(C62a, "assessor's performance reviewed"),
        Encoded(C62b, Management(nameof(ManagementOfAssessors.CheckFeedback))),
        Encoded(C63, Management(nameof(ManagementOfAssessors.CheckFeedback))),
        Encoded(
            C64_1,
            Management(nameof(ManagementOfAssessors.CheckAssessment)),
            Management(nameof(ManagementOfAssessors.DecideLifting)),
            Management(nameof(ManagementOfAssessors.Review)),
            Career),
        Encoded(C64_2, Management(nameof(ManagementOfAssessors.DecideLifting)), Management(nameof(ManagementOfAssessors.Review)), Career),
        Encoded(C64_3, Management(nameof(ManagementOfAssessors.Review)), Career),
        Encoded(C64_4, Management(nameof(ManagementOfAssessors.Review)), Career),
        Encoded(
            C64_5,
            Management(nameof(ManagementOfAssessors.FirstSolo)),
            Management(nameof(ManagementOfAssessors.Review)),
            Member(nameof(HltaCode), nameof(HltaCode.SamplingOfCandidates)),
            Career),
        Encoded(
            C64_6,
            Management(nameof(ManagementOfAssessors.DecideRemoval)),
            Management(nameof(ManagementOfAssessors.CheckAssessment)),
            Career),
    ];

    private static string Journey => Member(nameof(CandidateJourney), nameof(CandidateJourney.Lifecycle));

    private static string Career => Member(nameof(AssessorCareer), nameof(AssessorCareer.Lifecycle));

    private static string Process(string member) => Member(nameof(ManagingTheAssessmentProcess), member);

    private static string Deployment(string member) => Member(nameof(DeploymentOfAssessors), member);

    private static string Management(string member) => Member(nameof(ManagementOfAssessors), member);
}
