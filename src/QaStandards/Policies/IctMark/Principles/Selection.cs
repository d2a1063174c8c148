using System;
using System.Linq;
using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Policies.IctMark.Principles;

/// <summary>How assessors are selected: principle 10.</summary>
public static class Selection
{
    private static readonly CompetenceEvidenceValidator Validator = new();

    // 10. Four competences; the people who assess them judge, and the rule joins what they found.

    /// <summary>Decides whether a candidate is selected.</summary>
    /// <returns>
    /// The answer with the whole first, then strategic work by phase and by type, and the other three competences.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="evidence"/> is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">The facts are not well formed.</exception>
    public static Decision<Permission> Decide(CompetenceEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        _ = Answer.Sound(evidence, Validator);
        Finding[] parts =
        [
            Experience("phases", evidence.IntendedPhases, evidence.Phases),
            Experience("types of institution", evidence.IntendedTypes, evidence.Types),
            Answer.Stated(Principle10d, "broad experience of technology in education", evidence.HasBroadExperience),
            Answer.Stated(Principle10e, "understanding of tools for self-evaluation", evidence.UnderstandsSelfEvaluation),
            Answer.Stated(Principle10f, "detailed knowledge of the framework", evidence.KnowsFramework),
        ];
        var whole = Answer.Every(
            Principle10a,
            "competences",
            [.. parts.Select((part, place) => (Names[place], part.Verdict == Verdict.Undetermined
                ? (bool?)null
                : part.Verdict == Verdict.Satisfied))]);
        return Permission.From([.. parts.Prepend(whole).Select(finding => finding.For(evidence.Candidate))]);
    }

    private static string[] Names =>
        ["strategic work by phase", "strategic work by type", "broad experience", "self-evaluation", "framework"];

    private static Finding Experience(string of, ValueList<string>? intended, ValueList<string>? held) =>
        intended is null || held is null
        ? Answer.Unknown(Principle10c, $"{of} {(intended is null ? "to be assessed" : "with strategic work")}")
        : Found.Every(Principle10c, $"{of} with strategic work", intended, held);
}
