using System;
using System.Linq;
using NodaTime;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves.KeyMeasures;

/// <summary>Appendix B: reports of external quality assurers and standards verifiers are reviewed and acted on.</summary>
public static class ExternalReports
{
    private static readonly ExternalReportValidator Validator = new();

    /// <summary>Gets the two rows that ask for it: young people's learning and accredited adult provision.</summary>
    public static ValueList<Clause> Clauses { get; } = [AppendixB_YoungPeople_13, AppendixB_Accredited_4g];

    /// <summary>Checks what followed from a report.</summary>
    /// <param name="by">The row that asks for it.</param>
    /// <param name="report">The report.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <returns>
    /// A finding about the actions, and one about the day by which they were planned, which is Undetermined unless the host gives
    /// that
    /// day. Without actions a report is answered only when somebody recorded that none are needed.
    /// </returns>
    /// <exception cref="ArgumentException">An argument is null, or the clause does not ask for it.</exception>
    /// <exception cref="FluentValidation.ValidationException">
    /// The report is not well formed, such as planned for before it came in.
    /// </exception>
    public static Findings Check(Clause by, ExternalReport report, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(report);
        if (!Clauses.Contains(by))
        {
            throw new ArgumentException(
                $"{by.Citation} is not about external reports; see {nameof(ExternalReports)}.{nameof(Clauses)}.", nameof(by));
        }

        _ = Answer.Sound(report, Validator);
        return
        [
            Acted(by, report).For(report.Id),
            (report.IsNoneNeeded is true
                ? new Finding(by, Verdict.NotApplicable, new Measure.Nothing("action to plan"))
                : Answer.DoneBy(
                    by,
                    "actions on the report planned",
                    report.Planned,
                    "last day for planning them",
                    report.PlanDue,
                    asOf)).For(report.Id),
        ];
    }

    private static Finding Acted(Clause by, ExternalReport report) => report switch
    {
        { Recommendations: > 0 and var recommended, Actions: { } actions } =>
            new(
                by,
                actions == recommended ? Verdict.Satisfied : Verdict.Breached,
                new Measure.Exactly("recommendations with an action", actions, recommended)),
        { Recommendations: > 0 } => Found.Missing(by, "the actions on the recommendations"),
        { Recommendations: 0 } => Answer.Stated(by, "no action needed, and that recorded", report.IsNoneNeeded),
        _ => Found.Missing(by, "the recommendations of the report"),
    };
}
