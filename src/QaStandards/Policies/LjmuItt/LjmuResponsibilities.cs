using System;
using System.Linq;
using static QaStandards.Policies.LjmuItt.LjmuClauses;
using static QaStandards.Policies.LjmuItt.PartnershipPost;

namespace QaStandards.Policies.LjmuItt;

/// <summary>
/// Who has which part in what, as a matrix. The agreement prints none: who does something follows from its clauses, who is
/// accountable, consulted or informed is our reading where no clause says it.
/// </summary>
public static class LjmuResponsibilities
{
    /// <summary>Gets the matrix, in the order of the agreement.</summary>
    public static ValueList<Responsibility> All { get; } =
    [
#pragma warning disable format // a table
        //   activity                      by        accountable       responsible                                     consulted                                                       informed
        new( "agreement-signed",           C1_1a,    University,       [WorkRelatedLearning, HeadTeacher],              [ProfessionalMentor],                                           [PartnershipLead, LiaisonTutor, DevelopmentBoard] ),
        new( "partnership-ended",          C1_3a,    University,       [LiaisonTutor],                                  [WorkRelatedLearning, PartnershipLead, ProfessionalMentor, HeadTeacher, DevelopmentBoard], []                     ),
        new( "placement-arranged",         C1_4_2a,  University,       [WorkRelatedLearning, ProfessionalMentor],       [PartnershipLead, LiaisonTutor, Trainee],                       []                                                ),
        new( "placement-arranged-direct",  C1_4a,    LeadSchool,       [LeadSchool, ProfessionalMentor],                [University, PartnershipLead, Trainee],                         [WorkRelatedLearning]                             ),
        new( "vetting",                    C3_5_1a,  University,       [University],                                    [Trainee],                                                      [WorkRelatedLearning, LiaisonTutor, ProfessionalMentor, LeadSchool] ),
        new( "vetting-salaried",           C3_5_1g,  LeadSchool,       [EmployingSchool],                               [Trainee],                                                      [University]                                      ),
        new( "declaration",                C3_7b,    HeadTeacher,      [HeadTeacher],                                   [University, ProfessionalMentor],                               [WorkRelatedLearning]                             ),
        new( "training-programme",         C4_3_2,   PartnershipLead,  [ProfessionalMentor, IttMentor, Trainee],        [University, LiaisonTutor],                                     []                                                ),
        new( "observation",                C4_3_4,   IttMentor,        [IttMentor, LiaisonTutor, ProfessionalMentor],   [Trainee],                                                      []                                                ),
        new( "phase-review",               C4_3_8,   ProfessionalMentor, [IttMentor],                                   [Trainee],                                                      [PartnershipLead, LiaisonTutor]                   ),
        new( "additional-support",         C4_2_3c,  ProfessionalMentor, [ProfessionalMentor, IttMentor],               [PartnershipLead, LiaisonTutor, Trainee],                       []                                                ),
        new( "triangulation",              C4_1_4,   LiaisonTutor,     [LiaisonTutor],                                  [ProfessionalMentor, IttMentor, Trainee],                       [PartnershipLead]                                 ),
        new( "qts-recommendation",         C4_3a,    University,       [IttMentor],                                     [PartnershipLead, LiaisonTutor, ProfessionalMentor],            [Trainee]                                         ),
        new( "moderation",                 C4_6_3a,  PartnershipLead,  [InternalModerator],                             [University],                                                   []                                                ),
        new( "examiner-report",            C4_6_2d,  ExternalExaminer, [ExternalExaminer],                              [],                                                             [Director, PartnershipLead, DevelopmentBoard]     ),
#pragma warning restore format
    ];

    /// <summary>Returns the activities that a post does or answers for, in order.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="post"/> is null.</exception>
    public static ValueList<Responsibility> Of(PartnershipPost post)
    {
        ArgumentNullException.ThrowIfNull(post);
        return All.Where(each => each.Accountable == post || each.Responsible.Contains(post)).ToValueList();
    }
}
