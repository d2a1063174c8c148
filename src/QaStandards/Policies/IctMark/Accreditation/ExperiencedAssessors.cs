using System;
using System.Collections.Generic;
using QaStandards.Sampling;
using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Policies.IctMark.Accreditation;

/// <summary>The sample of assessors with ten or more assessments: "School assessments".</summary>
public static class ExperiencedAssessors
{
    /// <summary>How many assessments an assessor has at least who may be sampled.</summary>
    public const int Least = 10;

    /// <summary>Draws the assessors who are each to have a moderated visit.</summary>
    /// <param name="accredited">Every accredited assessor, each once, in any order.</param>
    /// <param name="seed">The seed of the draw, which nobody knew when the list was made.</param>
    /// <param name="code">
    /// The code with the part that is sampled; without it nobody is drawn, because the code gives none.
    /// </param>
    /// <returns>
    /// The draw by <see cref="DrawSpecification.DrawVersion"/>, which anybody can repeat from its receipt, with a finding: the
    /// part of the assessors with ten or more, rounded up to a whole assessor.
    /// </returns>
    /// <exception cref="ArgumentException">An argument or an assessor is null, an id is empty or there twice, or a number is
    /// negative.</exception>
    public static Decision<PartialDraw> Draw(IEnumerable<ExperiencedAssessor> accredited, Seed seed, IctMarkCode? code = null)
    {
        ArgumentNullException.ThrowIfNull(seed);
        var ids = Population(accredited);
        if ((code ?? IctMarkCode.Undated).SampledAssessors is not { } part)
        {
            return new(
                PartialDraw.None(seed, 0),
                [Answer.Unknown(SchoolAssessments1f, "the part of the experienced assessors that is sampled")]);
        }

        var size = (int)part.SizeOf(ids.Count);
        var draw = PartialDraw.Of(seed, size, ids);
        return new(draw, [Found.AtLeast(SchoolAssessments1f, "experienced assessors sampled", draw.Drawn.Count, size)]);
    }

    private static List<string> Population(IEnumerable<ExperiencedAssessor> accredited)
    {
        ArgumentNullException.ThrowIfNull(accredited);
        var all = new HashSet<string>(StringComparer.Ordinal);
        List<string> experienced = [];
        foreach (var assessor in accredited)
        {
            ArgumentNullException.ThrowIfNull(assessor, nameof(accredited));
            ArgumentException.ThrowIfNullOrWhiteSpace(assessor.Id, nameof(accredited));
            ArgumentOutOfRangeException.ThrowIfNegative(assessor.Completed, nameof(accredited));
            if (!all.Add(assessor.Id))
            {
                throw new ArgumentException(
                    $"Assessor {assessor.Id} is listed twice; list every assessor once.", nameof(accredited));
            }

            experienced.AddRange(assessor.Completed >= Least ? [assessor.Id] : []);
        }

        return experienced;
    }
}
