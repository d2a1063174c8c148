using static QaStandards.Policies.Hlta.HltaClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.Hlta;

/// <content>Assessment, paragraphs 36 to 64.</content>
public static partial class HltaRegister
{
    private static ValueList<RegisteredClause> Assessment =>
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
        OutOfScope(C41a, NotYet),
        OutOfScope(C41b, NotYet),
        OutOfScope(C41c, NotYet),
        OutOfScope(C42, NotYet),
        OutOfScope(C43, NotYet),
        OutOfScope(C44a, NotYet),
        OfDuty(C44b, "compliance with data protection law stated"),
        OfDuty(C45a, "process explained", "to the candidate", "to the line manager or mentor"),
        OutOfScope(C45b, NotYet),
        OutOfScope(C45c, NotYet),
        OfDuty(C46, "satisfaction surveyed"),
        OutOfScope(C47, NotYet),
        Descriptive(C48a),
        OfDuty(C48b, "recruitment held against person specification and criteria"),
        OfDuty(C49, "initial training covers the whole of assessment"),
        OutOfScope(C50, NotYet),
        OfDuty(C51a, "assessors supported during induction and training"),
        OutOfScope(C51b, NotYet),
        OfDuty(C52, "registered assessor took part in professional development"),
        OfDuty(C53, "training of assessors brought up to date"),
        OfDuty(C54, "every role given to somebody accountable"),
        OfDuty(C55, "person named who is accountable for the programme"),
        OfDuty(C56, "senior assessor named"),
        OfDuty(C57, "deputies named for the senior team"),
        OutOfScope(C58a, NotYet),
        OutOfScope(C58b, NotYet),
        OutOfScope(C59a, NotYet),
        OutOfScope(C59b, NotYet),
        OutOfScope(C60, NotYet),
        OutOfScope(C61a, NotYet),
        OfDuty(C61b, "effect of a variation on outcomes looked at"),
        OfDuty(C62a, "assessor's performance reviewed"),
        OutOfScope(C62b, NotYet),
        OfDuty(
            C63,
            "criteria considered in feedback",
            "preparing visits",
            "visits",
            "outcomes and overturns",
            "paperwork on time",
            "contact with the provider",
            "part in quality assurance",
            "part in improvement",
            "part in training"),
        OutOfScope(C64_1, NotYet),
        OutOfScope(C64_2, NotYet),
        OutOfScope(C64_3, NotYet),
        OutOfScope(C64_4, NotYet),
        Encoded(C64_5, Member(nameof(HltaCode), nameof(HltaCode.SamplingOfCandidates))),
        OutOfScope(C64_6, NotYet),
    ];
}
