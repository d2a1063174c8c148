using static QaStandards.Policies.LjmuItt.LjmuClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.LjmuItt;

/// <content>Ensuring equality and safety, section 3.</content>
public static partial class LjmuRegister
{
    private static ValueList<RegisteredClause> Safety =>
    [
        OfDuty(C3_1a, "dignity and respect protected"),
        OfDuty(C3_1b, "suitable and welcoming placements provided"),
        OfDuty(C3_1c, "discrimination not tolerated in partnership work"),
        Descriptive(C3_1d),
        OutOfScope(C3_1e, NotYet),
        OutOfScope(C3_2a, NotYet),
        OfDuty(C3_2b, "individual needs met on placement"),
        OfDuty(C3_2c, "trainee encouraged to tell placement staff"),
        OutOfScope(C3_2d, NotYet),
        OutOfScope(C3_3a, NotYet),
        Descriptive(C3_3b),
        OutOfScope(C3_3c, NotYet),
        OfDuty(C3_3d, "concern handled in good time"),
        OutOfScope(C3_4a, NotYet),
        OutOfScope(C3_4b, NotYet),
        Descriptive(C3_4c),
        OutOfScope(C3_4d, NotYet),
        OutOfScope(C3_4e, NotYet),
        OfDuty(C3_4f, "worse health told to the university"),
        OutOfScope(C3_4g, NotYet),
        OutOfScope(C3_4h, NotYet),
        OutOfScope(C3_5_1a, NotYet),
        OutOfScope(C3_5_1b, NotYet),
        Descriptive(C3_5_1c),
        OutOfScope(C3_5_1d, NotYet),
        OutOfScope(C3_5_1e, NotYet),
        OutOfScope(C3_5_1f, NotYet),
        OutOfScope(C3_5_1g, NotYet),
        OutOfScope(C3_5_1h, NotYet),
        OutOfScope(C3_5_1i, NotYet),
        OutOfScope(C3_5_2a, NotYet),
        Descriptive(C3_5_2b),
        Descriptive(C3_5_2c),
        OfDuty(C3_5_3a, "school policies and pupil information made known to the trainee"),
        OfDuty(C3_5_3b, "pupils' needs made known to the trainee"),
        OutOfScope(C3_5_3c, NotYet),
        OfDuty(C3_6a, "reasonable care taken of trainees on placement"),
        OutOfScope(C3_6b, NotYet),
        OutOfScope(C3_6c, NotYet),
        Descriptive(C3_7a),
        OutOfScope(C3_7b, NotYet),
        OutOfScope(C3_7c, NotYet),
        Descriptive(C3_8a),
        OfDuty(C3_8b, "regard had to the Prevent guidance"),
    ];
}
