using System;
using System.Collections.Generic;
using NodaTime;
using static QaStandards.Policies.LjmuItt.LjmuClauses;

namespace QaStandards.Policies.LjmuItt.Organisation;

/// <summary>
/// What happens once in every academic year: the introduction, sections 2.6 and 2.7, and the reports of 4.2 and 4.6.
/// </summary>
public static class YearlyCycle
{
    /// <summary>Gets the sources of the self-evaluation that the agreement names.</summary>
    public static ValueList<string> Sources { get; } =
        ["national-student-survey", "trainee-outcomes", "employment-rates", "partnership-surveys"];

    /// <summary>
    /// Decides whether the cycle of a year is complete. Nothing passes because there is nothing: schools and programmes must be
    /// known.
    /// </summary>
    /// <param name="year">What was done.</param>
    /// <param name="asOf">The day for which the question is asked; until the year is over, what is not done stays open.</param>
    /// <returns>The answer, with findings in the order of the agreement.</returns>
    /// <exception cref="ArgumentException">The facts are null, or their year is.</exception>
    public static Decision<Permission> Decide(PartnershipYear year, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(year.Year, nameof(year));
        var end = year.Year.End;
        return Permission.From(
        [
            Answer.NotAfter(
                Introduction8, "management group consulted", year.GroupConsulted, "the publication", year.Published?.Day),
            Answer.NotAfter(Introduction8, "board consulted", year.BoardConsulted, "the publication", year.Published?.Day),
            Answer.DoneBy(C2_6a, "partnership evaluated", year.Evaluated, "the end of the year", end, asOf),
            Answer.Every(
                C2_6a, "results of the evaluation", ("self-evaluation document", year.HasEvaluationDocument), ("improvement plan", year.HasImprovementPlan)),
            After(C2_6b, "partnership evaluated", year.Evaluated, "the board's review", year.Reviewed),
            After(C2_6b, "partnership evaluated", year.Evaluated, "sharing with schools", year.Shared),
            year.Sources is { } sources ? Found.Every(C2_6c, "sources of the evaluation", Sources, sources) : Answer.Unknown(C2_6c, "the sources of the evaluation"),
            Of(C2_6_2a, "schools that completed the survey", year.Schools, year.Surveyed, end, asOf),
            year.SurveyClosed is { } closed
                ? After(C2_6_2b, "survey closed", Milestone.On(closed), "the university's answer", year.SurveyAnswered)
                : Answer.Unknown(C2_6_2b, "the day on which the survey closed"),
            Answer.Stated(C2_6_2c, "survey taken up in a plan for improvement", year.IsSurveyInPlan),
            Of(C2_6_3a, "schools that evaluated their own training", year.Schools, year.SelfEvaluated, end, asOf),
            Answer.DoneBy(C2_7, "resources agreed at the board", year.ResourcesAgreed, "the end of the year", end, asOf),
            Of(C4_2_3e, "schools evaluated by the Professional Mentor", year.Schools, year.EvaluatedByProfessionalMentors, end, asOf),
            Of(C4_6_2d, "programmes with an examiner's report to the Director", year.Programmes, year.ExaminersReported, end, asOf),
        ]);
    }

    private static Finding After(Clause by, string first, Milestone? earlier, string then, Milestone? later) => later switch
    {
        null => Answer.Unknown(by, $"the day of: {then}"),
        { Day: null } => Answer.Stated(by, then, value: false),
        _ => Answer.NotAfter(by, first, earlier, then, later.Day),
    };

    private static Finding Of(
        Clause by, string of, ValueList<string>? owed, IEnumerable<string>? done, LocalDate end, LocalDate asOf)
    {
        if (owed is null || done is null)
        {
            return Answer.Unknown(by, of);
        }

        if (owed.Count == 0)
        {
            return Answer.Stated(by, $"anybody of: {of}", value: false);
        }

        var finding = Found.Every(by, of, owed, done);
        return finding.Verdict == Verdict.Breached && asOf <= end ? new(by, Verdict.Open, finding.Measure) : finding;
    }
}
