using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;
using QaStandards;
using QaStandards.Lifecycles;
using QaStandards.Policies.IctMark;
using QaStandards.Policies.IctMark.Accreditation;
using QaStandards.Policies.IctMark.Principles;

/// <summary>What is asked: about which school, for which day, and under which readings and numbers of the code.</summary>
internal sealed record AssessorQuestion(string School, LocalDate AsOf, IctMarkCode Code);

/// <summary>One event of the assessor's history, and what came of it.</summary>
internal sealed record AssessorStep(LocalDate On, AssessorEvent Event, AssessorStatus From, AssessorStatus To, Finding Finding);

/// <summary>
/// An assessor's history up to a day, where it stands on that day, and whether a conflict stands against a school.
/// </summary>
internal sealed record AssessorReport(
    AssessorQuestion Question, List<AssessorStep> Steps, Decision<AssessorStatus> Status, Finding Reviews, Decision<ConflictVerdict> Conflict)
{
    public static AssessorReport Of(
        List<AssessorEntry> entries, AssessorMembership membership, ValueList<SupportRecord> support, AssessorQuestion question)
    {
        var lifecycle = AssessorAccreditation.LifecycleOf(question.Code);
        var history = lifecycle.Begin();
        var known = KnownOfAssessor.Nothing;
        List<AssessorStep> steps = [];
        foreach (var entry in entries.TakeWhile(entry => entry.Row.Day <= question.AsOf))
        {
            var day = entry.Row.Day;
            if (entry.Event is not { } happened)
            {
                known = entry.Fact!(known);
                continue;
            }

            var from = history.AsOf(day).Outcome;
            var next = history.Next(day, happened, known.On(day, membership, question.Code));
            history = next.Outcome;
            var to = history.AsOf(day).Outcome;
            known = next.IsPermitted() ? known.After(happened, day, to) : known;
            steps.Add(new(day, happened, from, to, next.IsPermitted() ? next.Findings[0] : Reason(next.Findings)));
        }

        return new(
            question,
            steps,
            history.AsOf(question.AsOf),
            QualityReviews.Check(known.Completed, known.ReviewsHeld, question.Code),
            ConflictOfInterest.Decide(known.ConflictWith(question.School, support, question.AsOf), question.Code));
    }

    /// <summary>Returns the report as a program reads it.</summary>
    public object Document() => new
    {
        asOf = Iso(Question.AsOf),
        status = Status.Outcome.Value,
        history = Steps.Select(step => new
        {
            on = Iso(step.On),
            @event = step.Event.ToString(),
            from = step.From.Value,
            to = step.To.Value,
            verdict = step.Finding.Verdict.Value,
            clause = step.Finding.Clause.Citation,
        }),
        conflict = new
        {
            assessor = KnownOfAssessor.Id,
            school = Question.School,
            verdict = Conflict.Outcome.Value,
            findings = Conflict.Findings.Select(finding => new
            {
                clause = finding.Clause.Citation,
                verdict = finding.Verdict.Value,
                effect = finding.Effect.Value,
                says = finding.Measure.ToString(),
            }),
        },
        chosen = Question.Code.Deviations,
    };

    public static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    // What refuses comes before what cannot be told.
    private static Finding Reason(Findings findings) => findings.FirstOrDefault(finding => finding.Denies)
        ?? findings.First(finding => finding.Verdict == Verdict.Undetermined || finding.Verdict == Verdict.Open);
}
