using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.LjmuItt;

/// <summary>Who has duties under the agreement: posts and bodies, never people.</summary>
public sealed class PartnershipPost : SmartEnum<PartnershipPost, string>
{
    /// <summary>The university, whichever office acts.</summary>
    public static readonly PartnershipPost University = new(nameof(University), "university");

    /// <summary>The Director of the School of Education.</summary>
    public static readonly PartnershipPost Director = new(nameof(Director), "director");

    /// <summary>The ITT Partnership Lead.</summary>
    public static readonly PartnershipPost PartnershipLead = new(nameof(PartnershipLead), "partnership-lead");

    /// <summary>The Partnership Manager.</summary>
    public static readonly PartnershipPost PartnershipManager = new(nameof(PartnershipManager), "partnership-manager");

    /// <summary>The Work-related Learning office, also called the Partnership Office.</summary>
    public static readonly PartnershipPost WorkRelatedLearning = new(nameof(WorkRelatedLearning), "work-related-learning");

    /// <summary>A Programme Leader.</summary>
    public static readonly PartnershipPost ProgrammeLeader = new(nameof(ProgrammeLeader), "programme-leader");

    /// <summary>The University Liaison Tutor.</summary>
    public static readonly PartnershipPost LiaisonTutor = new(nameof(LiaisonTutor), "liaison-tutor");

    /// <summary>The Occupational Health adviser.</summary>
    public static readonly PartnershipPost OccupationalHealth = new(nameof(OccupationalHealth), "occupational-health");

    /// <summary>The Professional Mentor, who leads training in the school.</summary>
    public static readonly PartnershipPost ProfessionalMentor = new(nameof(ProfessionalMentor), "professional-mentor");

    /// <summary>The ITT Mentor, who trains from day to day.</summary>
    public static readonly PartnershipPost IttMentor = new(nameof(IttMentor), "itt-mentor");

    /// <summary>The trainee teacher.</summary>
    public static readonly PartnershipPost Trainee = new(nameof(Trainee), "trainee");

    /// <summary>The head teacher or principal.</summary>
    public static readonly PartnershipPost HeadTeacher = new(nameof(HeadTeacher), "head-teacher");

    /// <summary>A deputy of the head teacher or principal.</summary>
    public static readonly PartnershipPost DeputyHead = new(nameof(DeputyHead), "deputy-head");

    /// <summary>The school or other setting of the placement.</summary>
    public static readonly PartnershipPost PlacementSchool = new(nameof(PlacementSchool), "placement-school");

    /// <summary>The lead school of School Direct.</summary>
    public static readonly PartnershipPost LeadSchool = new(nameof(LeadSchool), "lead-school");

    /// <summary>The school that employs a salaried trainee.</summary>
    public static readonly PartnershipPost EmployingSchool = new(nameof(EmployingSchool), "employing-school");

    /// <summary>The ITT Strategic Development Board.</summary>
    public static readonly PartnershipPost DevelopmentBoard = new(nameof(DevelopmentBoard), "development-board");

    /// <summary>The ITE Management Group.</summary>
    public static readonly PartnershipPost ManagementGroup = new(nameof(ManagementGroup), "management-group");

    /// <summary>A Programme Partnership Steering Committee.</summary>
    public static readonly PartnershipPost ProgrammeCommittee = new(nameof(ProgrammeCommittee), "programme-committee");

    /// <summary>An External Examiner.</summary>
    public static readonly PartnershipPost ExternalExaminer = new(nameof(ExternalExaminer), "external-examiner");

    /// <summary>An Internal Quality Assurance Moderator.</summary>
    public static readonly PartnershipPost InternalModerator = new(nameof(InternalModerator), "internal-moderator");

    private PartnershipPost(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every post, the university first, then schools, then boards and moderators.</summary>
    public static ValueList<PartnershipPost> All { get; } =
    [
        University, Director, PartnershipLead, PartnershipManager, WorkRelatedLearning, ProgrammeLeader, LiaisonTutor,
        OccupationalHealth, ProfessionalMentor, IttMentor, Trainee, HeadTeacher, DeputyHead, PlacementSchool, LeadSchool,
        EmployingSchool, DevelopmentBoard, ManagementGroup, ProgrammeCommittee, ExternalExaminer, InternalModerator,
    ];

    /// <summary>Returns the post with a published code.</summary>
    /// <exception cref="System.ArgumentException">No post has the code.</exception>
    public static PartnershipPost Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the post with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out PartnershipPost? found) =>
        (found = CodedEnum.Find(code, All)) is not null;
}
