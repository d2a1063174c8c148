using System;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.HampshireAchieves;

/// <summary>
/// A post, team or body that the framework gives a duty to. One post goes by several names in it; they are listed.
/// </summary>
public sealed class Post : SmartEnum<Post, string>
{
#pragma warning disable format // a table
    public static readonly Post LeadershipTeam           = new(nameof(LeadershipTeam),           "leadership-team",            "Senior leadership team", "Senior management team");
    public static readonly Post HeadOfService            = new(nameof(HeadOfService),            "head-of-service",            "Head of Service");
    public static readonly Post SeniorManager            = new(nameof(SeniorManager),            "senior-manager",             "Senior Manager", "Senior Managers");
    public static readonly Post SeniorManagerForQuality  = new(nameof(SeniorManagerForQuality),  "senior-manager-quality",     "Senior Manager (with responsibilities for Quality)");
    public static readonly Post QualityManager           = new(nameof(QualityManager),           "manager-quality",            "Manager (Quality & Assessment)", "Manager (Quality)", "Manager - Quality", "Manager (Quality and Assessment)", "Development Manager (Quality and Assessment)");
    public static readonly Post YoungPeopleManager       = new(nameof(YoungPeopleManager),       "manager-young-people",       "Manager (Young People's Learning)", "Manager - YPL");
    public static readonly Post AdultLearningManager     = new(nameof(AdultLearningManager),     "manager-adult-learning",     "Manager (ATL)", "Manager ATL");
    public static readonly Post FundingManager           = new(nameof(FundingManager),           "manager-funding",            "Manager (Funding & Information)", "Manager Funding & Information", "Development Manager Funding & Information");
    public static readonly Post CommunityLearningManager = new(nameof(CommunityLearningManager), "manager-community-learning", "Manager (Skills & Community Learning)");
    public static readonly Post SendManager              = new(nameof(SendManager),              "manager-send-employability", "Manager (SEND Employability)");
    public static readonly Post CurriculumManager        = new(nameof(CurriculumManager),        "manager-curriculum",         "Manager (Curriculum)", "Managers (Curriculum)", "Curriculum Manager");
    public static readonly Post AnyManager               = new(nameof(AnyManager),               "manager",                    "Manager", "Managers");
    public static readonly Post TeachingCoordinator      = new(nameof(TeachingCoordinator),      "co-ordinator-teaching",      "Co-ordinator (Teaching & Learning)", "Coordinator (TLS)", "Development Co-ordinator (Teaching and Learning)");
    public static readonly Post AssessmentCoordinator    = new(nameof(AssessmentCoordinator),    "co-ordinator-assessment",    "Development Co-ordinator (Quality, Accreditation & Assessment)");
    public static readonly Post AdultQualityCoordinator  = new(nameof(AdultQualityCoordinator),  "co-ordinator-adult-quality", "ATL & Quality Coordinator");
    public static readonly Post DevelopmentCoordinator   = new(nameof(DevelopmentCoordinator),   "co-ordinator-development",   "Development Co-ordinator", "Development Co-ordinators");
    public static readonly Post AnyCoordinator           = new(nameof(AnyCoordinator),           "co-ordinator",               "Co-ordinator", "Co-ordinators");
    public static readonly Post DigitalLearningAdviser   = new(nameof(DigitalLearningAdviser),   "digital-learning-adviser",   "Digital Learning Advisor - Quality");
    public static readonly Post SeniorTutor              = new(nameof(SeniorTutor),              "senior-tutor",               "Senior Tutor", "Senior Tutors");
    public static readonly Post Tutor                    = new(nameof(Tutor),                    "tutor",                      "Tutor", "Tutors");
    public static readonly Post Observer                 = new(nameof(Observer),                 "observer",                   "Approved observer", "Observers");
    public static readonly Post InternalQualityAssurer   = new(nameof(InternalQualityAssurer),   "internal-quality-assurer",   "IQA", "IQAs");
    public static readonly Post ExternalQualityAssurer   = new(nameof(ExternalQualityAssurer),   "external-quality-assurer",   "EQA", "SV");
    public static readonly Post CurriculumTeam           = new(nameof(CurriculumTeam),           "curriculum-team",            "Curriculum team", "Curriculum");
    public static readonly Post QualityTeam              = new(nameof(QualityTeam),              "quality-team",               "Quality");
    public static readonly Post PlanningTeam             = new(nameof(PlanningTeam),             "planning-team",              "Planning");
    public static readonly Post ComplianceTeam           = new(nameof(ComplianceTeam),           "compliance-team",            "Compliance");
    public static readonly Post BusinessSupport          = new(nameof(BusinessSupport),          "business-support",           "Business Support");
    public static readonly Post ManagementGroup          = new(nameof(ManagementGroup),          "performance-group",          "Performance Management Group", "PMG");
    public static readonly Post PartnershipForum         = new(nameof(PartnershipForum),         "partnership-forum",          "HA Partnership Forum");
    public static readonly Post BranchManagementTeam     = new(nameof(BranchManagementTeam),     "branch-management-team",     "Education and Inclusion Branch Management Team", "EIBMT");
    public static readonly Post Provider                 = new(nameof(Provider),                 "provider",                   "Subcontracted provider");
    public static readonly Post ContractCompany          = new(nameof(ContractCompany),          "contract-company",           "H2050");
#pragma warning restore format

    private Post(string name, string code, params ReadOnlySpan<string> names)
        : base(name, code) => Names = ValueList.Of(names);

    /// <summary>Gets every post, from the leadership down, and then the bodies.</summary>
    public static ValueList<Post> All { get; } =
    [
        LeadershipTeam, HeadOfService, SeniorManager, SeniorManagerForQuality, QualityManager, YoungPeopleManager, AdultLearningManager,
        FundingManager, CommunityLearningManager, SendManager, CurriculumManager, AnyManager, TeachingCoordinator, AssessmentCoordinator,
        AdultQualityCoordinator, DevelopmentCoordinator, AnyCoordinator, DigitalLearningAdviser, SeniorTutor, Tutor, Observer,
        InternalQualityAssurer, ExternalQualityAssurer, CurriculumTeam, QualityTeam, PlanningTeam, ComplianceTeam, BusinessSupport,
        ManagementGroup, PartnershipForum, BranchManagementTeam, Provider, ContractCompany,
    ];

    /// <summary>Gets the names under which the framework prints it; the first is the usual one.</summary>
    public ValueList<string> Names { get; }

    /// <summary>Gets whether it belongs to the quality team, so that an audit by that team is one of its own work.</summary>
    public bool IsOfQualityTeam => Value is "manager-quality" or "co-ordinator-teaching" or "co-ordinator-assessment"
        or "co-ordinator-adult-quality" or "quality-team";

    /// <summary>Returns the post with a published code, such as <c>manager-quality</c>.</summary>
    /// <exception cref="ArgumentException">No post has the code.</exception>
    public static Post Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the post with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out Post? post) =>
        (post = CodedEnum.Find(code, All)) is not null;

    /// <summary>
    /// Finds the post that the framework prints under a name, compared by ordinal; returns whether there is one.
    /// </summary>
    /// <example><code>
    /// Post.TryFind("Coordinator (TLS)", out var post); // the co-ordinator for teaching and learning
    /// </code></example>
    public static bool TryFind(string? name, [NotNullWhen(true)] out Post? post) =>
        (post = All.FirstOrDefault(each => each.Names.Contains(name, StringComparer.Ordinal))) is not null;
}
