using static QaStandards.Policies.AtpCpd.AtpClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.AtpCpd;

/// <content>Mentors.</content>
public static partial class AtpRegister
{
    private static ValueList<RegisteredClause> Mentors =>
    [
        OutOfScope(MentorsSector1a, NotYet),
        Descriptive(MentorsSector1_1),
        Descriptive(MentorsSector1_2),
        Descriptive(MentorsSector1_3),
        OfDuty(MentorsSector1b, "body to join settled at induction"),
        Descriptive(MentorsBenefits),
        Descriptive(MentorsBenefits_1),
        Descriptive(MentorsBenefits_2),
        Descriptive(MentorsBenefits_3),
        Descriptive(MentorsBenefits_4),
        OfDuty(MentorsSector1c, "codes of conduct of own bodies accepted"),
        OutOfScope(MentorsSector2, NotYet),
        OutOfScope(MentorsSector3a, NotYet),
        OutOfScope(MentorsSector3b, NotYet),
        OutOfScope(MentorsTeaching1_1, NotYet),
        OutOfScope(MentorsTeaching1_2, NotYet),
        OutOfScope(MentorsTeaching1_3, NotYet),
        OutOfScope(MentorsTeaching2a, NotYet),
        Descriptive(MentorsTeaching2_1),
        OfDuty(MentorsTeaching2b, "professional standards of 2014 followed"),
        Descriptive(MentorsOther),
        OutOfScope(MentorsOther1, NotYet),
        OutOfScope(MentorsOther2, NotYet),
        OutOfScope(MentorsOther3, NotYet),
        OutOfScope(MentorsOther4, NotYet),
    ];
}
