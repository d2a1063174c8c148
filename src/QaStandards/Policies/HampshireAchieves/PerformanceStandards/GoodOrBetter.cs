using System;
using System.Linq;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves.PerformanceStandards;

/// <summary>"Good or better", which sections 4.0 and 4.1 and appendix B ask of many things.</summary>
public static class GoodOrBetter
{
    /// <summary>Gets the clauses that ask for it.</summary>
    public static ValueList<Clause> Clauses { get; } =
    [
        C4_0c, C4_1_SAR, C4_1_Guidance, C4_1_Observations, C4_1_Surveys_a, C4_1_Surveys_b, C4_1_Resources, C4_1_Equality,
        C4_1_Subcontractors, C4_1_Thematic, AppendixB_YoungPeople_17, AppendixB_Tailored_8,
    ];

    /// <summary>Checks a grade.</summary>
    /// <param name="by">The clause that asks for it.</param>
    /// <param name="grade">
    /// The grade; null when there is none, such as for a survey whose answers nobody has mapped to a grade.
    /// </param>
    /// <param name="framework">The framework with its readings, of which one chooses the scale; the defaults when null.</param>
    /// <returns>
    /// Satisfied or Breached; Undetermined without a grade, and for a grade on the other scale, since neither is carried over.
    /// </returns>
    /// <exception cref="ArgumentException">The clause is null or does not ask for it.</exception>
    /// <example><code>
    /// GoodOrBetter.Check(HampshireClauses.C4_1_Guidance, QualityGrade.RequiresImprovement);
    /// // [HAMPSHIRE 4.1 Guidance] breached: grade is requires-improvement; allowed: outstanding, good
    /// </code></example>
    public static Finding Check(Clause by, QualityGrade? grade, HampshireFramework? framework = null)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (!Clauses.Contains(by))
        {
            throw new ArgumentException(
                $"{by.Citation} does not ask for good or better; see {nameof(GoodOrBetter)}.{nameof(Clauses)}.", nameof(by));
        }

        var choice = (framework ?? HampshireFramework.June2025).ChoiceOf(HampshireReadings.GradeScale);
        var allowed = QualityGrade.All.Where(each => each.IsOfFour == choice.IsDefault && each.IsGoodOrBetter)
            .Select(each => each.Value);
        var found = grade is null ? Found.Missing(by, "the grade")
            : grade.IsOfFour != choice.IsDefault
                ? Found.Missing(by, $"a grade on the scale of {(choice.IsDefault ? "four" : "five")}")
            : new(
                by,
                grade.IsGoodOrBetter ? Verdict.Satisfied : Verdict.Breached,
                new Measure.OneOf("grade", grade.Value, allowed.ToValueList()));
        return found.Under(choice);
    }
}
