using System;
using System.Linq;
using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Policies.IctMark.CodeOfPractice;

/// <summary>
/// Whether an assessor has the experience for a school: "Eligibility to assess", second paragraph, and principle 10.
/// </summary>
public static class EligibilityToAssess
{
    /// <summary>Decides whether an assessor's experience covers a school: each of its phases, and each of its types.</summary>
    /// <exception cref="ArgumentException">The facts are null, or name no assessor.</exception>
    public static Decision<Permission> Decide(ExperienceCase experience, IctMarkCode? code = null)
    {
        ArgumentNullException.ThrowIfNull(experience);
        ArgumentException.ThrowIfNullOrWhiteSpace(experience.Assessor, nameof(experience));
        var choice = (code ?? IctMarkCode.Undated).ChoiceOf(IctMarkReadings.TypesOfInstitution);
        Finding[] findings =
        [
            Covered(Principle10c, "types of the school with experience", experience.SchoolTypes, experience.Types)
                .With(choice.IsDefault ? Effect.Blocks : Effect.Warns).Under(choice),
            Covered(EligibilityToAssess2, "phases of the school with experience", experience.SchoolPhases, experience.Phases),
        ];
        return Permission.From([.. findings.Select(finding => finding.For(experience.Assessor))]);
    }

    private static Finding Covered(Clause by, string of, ValueList<string>? needed, ValueList<string>? held) =>
        needed is null || held is null ? Answer.Unknown(by, of) : Found.Every(by, of, needed, held);
}
