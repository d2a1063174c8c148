using static QaStandards.Policies.IctMark.IctMarkClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.IctMark;

/// <content>The principles of accreditation and assessment.</content>
public static partial class IctMarkRegister
{
    private static ValueList<RegisteredClause> PrinciplesClauses =>
    [
        Descriptive(Title),
        OutOfScope(Principle1a, NotYet),
        Descriptive(Principle1b),
        OutOfScope(Principle2, NotYet),
        OutOfScope(Principle3a, NotYet),
        OutOfScope(Principle3b, NotYet),
        OutOfScope(Principle4a, NotYet),
        OfDuty(
            Principle4b,
            "processes of the scheme administered and managed",
            "assessment",
            "moderation",
            "accreditation",
            "quality assurance"),
        OutOfScope(Principle5, NotYet),
        OutOfScope(Principle6, NotYet),
        OutOfScope(Principle7a, NotYet),
        OutOfScope(Principle7b, NotYet),
        OutOfScope(Principle7c, NotYet),
        OutOfScope(Principle8a, NotYet),
        OutOfScope(Principle8b, NotYet),
        OutOfScope(Principle9, NotYet),
        OutOfScope(Principle9a, NotYet),
        OutOfScope(Principle9b, NotYet),
        OutOfScope(Principle9c, NotYet),
        OutOfScope(Principle9d, NotYet),
        OutOfScope(Principle9e, NotYet),
        OutOfScope(Principle9f, NotYet),
        OutOfScope(Principle9g, NotYet),
        OutOfScope(Principle9h, NotYet),
        Descriptive(Principle9i),
        OutOfScope(Principle10a, NotYet),
        Descriptive(Principle10b),
        OutOfScope(Principle10c, NotYet),
        OutOfScope(Principle10d, NotYet),
        OutOfScope(Principle10e, NotYet),
        OutOfScope(Principle10f, NotYet),
        OutOfScope(Principle11, NotYet),
        OfDuty(Principle12a, "moderation by Lead Assessors provided"),
        OutOfScope(Principle12b, NotYet),
        OfDuty(Principle12c, "consistency of threshold judgements ensured"),
        OutOfScope(Principle13, NotYet),
        OutOfScope(Principle14, NotYet),
    ];
}
