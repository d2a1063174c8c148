using QaStandards.Policies.HampshireAchieves.Provision;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.HampshireAchieves;

/// <content>Appendix A: provision types.</content>
public static partial class HampshireRegister
{
    private static ValueList<RegisteredClause> Provision =>
    [
        Encoded(AppendixA_1a, Member(nameof(LearnerEligibility), nameof(LearnerEligibility.DecidePathways))),
        Encoded(AppendixA_1b, Member(nameof(LearnerEligibility), nameof(LearnerEligibility.DecideInternship))),
        Encoded(AppendixA_1c, Member(nameof(ProgrammeShape), nameof(ProgrammeShape.CheckPathways))),
        Encoded(AppendixA_1d, Member(nameof(ProgrammeShape), nameof(ProgrammeShape.CheckPathways))),
        Encoded(AppendixA_1e, Member(nameof(ProgrammeShape), nameof(ProgrammeShape.CheckPathways))),
        Encoded(AppendixA_1f, Member(nameof(ProgrammeShape), nameof(ProgrammeShape.CheckPathways))),
        Descriptive(AppendixA_1g),
        Encoded(AppendixA_1h, Member(nameof(ProgrammeShape), nameof(ProgrammeShape.CheckInternship))),
        Descriptive(AppendixA_2a),
        Descriptive(AppendixA_2b),
        Descriptive(AppendixA_2c),
        Descriptive(AppendixA_2d),
        OfDuty(
            AppendixA_2e,
            "quality of internal and subcontracted provision managed",
            "strategic direction",
            "funding allocations",
            "monitoring of providers",
            "monitoring of data",
            "quality of provision"),
    ];
}
