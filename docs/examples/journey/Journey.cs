using System;
using System.Collections.Generic;
using System.Linq;
using FluentValidation;
using NodaTime;
using NodaTime.Text;
using QaStandards;
using QaStandards.Calendars;
using QaStandards.Lifecycles;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Appeals;
using QaStandards.Policies.Hlta.Assessment;

/// <summary>A diary replayed: what was decided on every event, and the last days that ran on the way.</summary>
internal sealed record Journey(string Policy, string[] Readings, List<JourneyStep> Steps, List<JourneyDue> Due, string Candidate, string Appeal)
{
    public static Journey Of(List<DiaryEntry> diary, HltaCode code)
    {
        var known = Known.Nothing;
        var candidate = CandidateJourney.LifecycleOf(code).Begin();
        var appeal = AppealHandling.LifecycleOf(code).Begin();
        var steps = new List<JourneyStep>();
        foreach (var entry in diary)
        {
            var day = entry.Row.Day;
            known = entry.Fact?.Invoke(known) ?? known.On(day, candidate.AsOf(day).Outcome);
            if (entry.Candidate is { } happened)
            {
                candidate = Take("candidate", candidate, happened, known.Candidate, entry.Row, steps);
            }
            else if (entry.Appeal is { } taken)
            {
                appeal = Take("appeal", appeal, taken, known.Appeal, entry.Row, steps);
            }
        }

        var end = diary.Count == 0 ? LocalDate.MinIsoValue : diary[^1].Row.Day;
        return new(
            $"{HltaClauses.Policy}",
            [.. code.Deviations],
            steps,
            LastDays(known, code),
            candidate.AsOf(end).Outcome.Value,
            appeal.AsOf(end).Outcome.Value);
    }

    private static History<TStatus, TEvent, TFacts> Take<TStatus, TEvent, TFacts>(
        string life, History<TStatus, TEvent, TFacts> history, TEvent on, TFacts facts, DiaryRow row, List<JourneyStep> steps)
        where TStatus : notnull
        where TEvent : struct, Enum
        where TFacts : notnull
    {
        try
        {
            var from = history.AsOf(row.Day).Outcome;
            var decision = history.Next(row.Day, on, facts);
            var after = decision.Outcome.AsOf(row.Day);
            var open = after.Findings.Where(finding => finding.Verdict == Verdict.Open).Select(finding => $"{finding}");
            steps.Add(new(
                LocalDatePattern.Iso.Format(row.Day),
                life,
                $"{on}",
                $"{from}",
                $"{after.Outcome}",
                decision.Outcome.Count > history.Count,
                [.. decision.Findings.Select(JourneyFinding.Of)],
                [.. open]));
            return decision.Outcome;
        }
        catch (ValidationException problem)
        {
            throw new BadInputException($"{row.Faulty}: {problem.Errors.First().ErrorMessage}");
        }
    }

    // Which days were not counted on the way to a last day, and why.
    private static List<JourneyDue> LastDays(Known known, HltaCode code)
    {
        var calendar = UnitedKingdom.EnglandAndWales;
        var due = new List<JourneyDue>();
        if (known.Candidate.Pack!.DayTwo is { } dayTwo)
        {
            due.Add(JourneyDue.Of(ManagingTheAssessmentProcess.SendingLimit(code).Due(dayTwo, calendar)));
        }

        if (known.Candidate.Appeal!.Received is { } received && !code.ChoiceOf(HltaReadings.AppealAcknowledged).IsDefault)
        {
            due.Add(JourneyDue.Of(AppealsProcedures.AcknowledgementLimit.Due(received, calendar)));
        }

        return due;
    }
}

/// <summary>What came of one event.</summary>
internal sealed record JourneyStep(
    string Date, string Life, string Event, string From, string To, bool IsPermitted, JourneyFinding[] Findings, string[] Open);

/// <summary>A finding, for a reader and for a machine.</summary>
internal sealed record JourneyFinding(string Clause, string Verdict, string Effect, string Measure, string? Remedy, string? Reading)
{
    public static JourneyFinding Of(Finding finding) => new(
        finding.Clause.Citation,
        finding.Verdict.Value,
        finding.Effect.Value,
        $"{finding.Measure}",
        finding.Verdict == QaStandards.Verdict.Breached ? finding.Remedy : null,
        finding.Reading?.ToString());
}

/// <summary>A last day with the days that were not counted.</summary>
internal sealed record JourneyDue(string Clause, string What, string From, string? By, string[] Skipped)
{
    public static JourneyDue Of(DueDate due) => new(
        due.Limit.By.Citation,
        due.Limit.What,
        LocalDatePattern.Iso.Format(due.Start),
        due.On is { } day ? LocalDatePattern.Iso.Format(day) : null,
        [.. due.Skipped.Select(skipped => $"{skipped}")]);
}
