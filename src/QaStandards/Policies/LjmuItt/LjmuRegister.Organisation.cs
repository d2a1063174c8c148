using static QaStandards.Policies.LjmuItt.LjmuClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.LjmuItt;

/// <content>Organisation and quality assurance of the partnership, section 2.</content>
public static partial class LjmuRegister
{
    private static ValueList<RegisteredClause> Organisation =>
    [
        Descriptive(C2),
        OutOfScope(C2_1a, NotYet),
        Descriptive(C2_1b),
        OfDuty(C2_1_1, "performance data considered and answered by the board"),
        OfDuty(C2_1_2, "local policy reviewed by the board"),
        OfDuty(C2_1_3, "changes of national policy answered by the board"),
        OfDuty(C2_1_4, "improvement driven by the board"),
        OutOfScope(C2_2a, NotYet),
        OfDuty(C2_2_1, "operational leadership co-ordinated by the management group"),
        OfDuty(C2_2_2, "programme management regulated by the management group"),
        OfDuty(C2_2_3, "internal requirements answered by the management group"),
        OfDuty(C2_2_4, "inspection prepared by the management group"),
        OutOfScope(C2_3a, NotYet),
        OutOfScope(C2_3b, NotYet),
        OutOfScope(C2_3c, NotYet),
        OfDuty(C2_3_1, "programme development informed by the committee"),
        OfDuty(C2_3_2, "requirements answered by the committee"),
        OfDuty(C2_3_3, "consistency of experience secured by the committee"),
        OutOfScope(C2_4_1, NotYet),
        OutOfScope(C2_4_2, NotYet),
        OutOfScope(C2_4_3, NotYet),
        OfDuty(C2_4_4, "interview dates set and shared with partner schools"),
        OutOfScope(C2_4_5, NotYet),
        OutOfScope(C2_4a, NotYet),
        OutOfScope(C2_6a, NotYet),
        OutOfScope(C2_6b, NotYet),
        OutOfScope(C2_6c, NotYet),
        OutOfScope(C2_6_1a, NotYet),
        OfDuty(C2_6_1b, "evaluation feedback made available to the placement school"),
        OfDuty(
            C2_6_1c,
            "evaluation feedback sent",
            "Professional Mentors",
            "lead schools",
            "Liaison Tutors",
            "Programme Leaders",
            "Partnership Lead"),
        OutOfScope(C2_6_1d, NotYet),
        OutOfScope(C2_6_1e, NotYet),
        OutOfScope(C2_6_2a, NotYet),
        OutOfScope(C2_6_2b, NotYet),
        OutOfScope(C2_6_2c, NotYet),
        OutOfScope(C2_6_3a, NotYet),
        OfDuty(C2_6_3b, "school self-evaluation supported by the Liaison Tutor and the Partnership Lead"),
        OutOfScope(C2_7, NotYet),
    ];
}
