using static QaStandards.Policies.IctMark.IctMarkClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.IctMark;

/// <content>The principles of accreditation and assessment.</content>
public static partial class IctMarkRegister
{
    private static ValueList<RegisteredClause> PrinciplesClauses =>
    [
        Descriptive(Title),
        Encoded(Principle1a, "Thresholds.Decide"),
        Descriptive(Principle1b),
        Encoded(Principle2, "Thresholds.Decide"),
        Encoded(Principle3a, "SchoolAccreditation.Lifecycle"),
        Encoded(Principle3b, "Recommendations.Decide"),
        Encoded(Principle4a, "Awards.CheckAwardingBody", "SchoolAccreditation.Lifecycle"),
        OfDuty(
            Principle4b,
            "processes of the scheme administered and managed",
            "assessment",
            "moderation",
            "accreditation",
            "quality assurance"),
        Encoded(Principle5, "Procedures.Check"),
        Encoded(Principle6, "Thresholds.Decide"),
        Encoded(Principle7a, "Recommendations.Decide", "SchoolAccreditation.Lifecycle"),
        Encoded(Principle7b, "Recommendations.Decide", "SchoolAccreditation.Lifecycle"),
        Encoded(Principle7c, "Recommendations.Decide", "SchoolAccreditation.Lifecycle"),
        Encoded(Principle8a, "Awards.CheckValidity", "SchoolAccreditation.Lifecycle"),
        Encoded(Principle8b, "Recommendations.Decide", "SchoolAccreditation.Lifecycle"),
        Encoded(Principle9, "ConflictOfInterest.Decide"),
        Encoded(Principle9a, "Recommendations.Decide"),
        Encoded(Principle9b, "ConflictOfInterest.Decide"),
        Encoded(Principle9c, "ConflictOfInterest.Decide"),
        Encoded(Principle9d, "ConflictOfInterest.Decide"),
        Encoded(Principle9e, "ConflictOfInterest.Decide"),
        Encoded(Principle9f, "ConflictOfInterest.Decide"),
        Encoded(Principle9g, "ConflictOfInterest.Decide"),
        Encoded(Principle9h, "ConflictOfInterest.Decide"),
        Descriptive(Principle9i),
        Encoded(Principle10a, "Selection.Decide"),
        Descriptive(Principle10b),
        Encoded(Principle10c, "Selection.Decide"),
        Encoded(Principle10d, "Selection.Decide"),
        Encoded(Principle10e, "Selection.Decide"),
        Encoded(Principle10f, "Selection.Decide"),
        Encoded(Principle11, "Membership.Check"),
        OfDuty(Principle12a, "moderation by Lead Assessors provided"),
        Encoded(Principle12b, "ObservedVisits.Check"),
        OfDuty(Principle12c, "consistency of threshold judgements ensured"),
        Encoded(Principle13, "Visits.Decide"),
        Encoded(Principle14, "Visits.Decide"),
    ];
}
