using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using NodaTime;

namespace QaStandards.Lifecycles;

/// <summary>Where the replay of a history has come to.</summary>
internal sealed record Moment<TStatus, TEvent, TFacts>
    where TStatus : notnull
    where TEvent : struct, Enum
    where TFacts : notnull
{
    /// <summary>More deadlines than this do not run out between two events, unless one starts itself for ever.</summary>
    private const int MostByItself = 10_000;

    public Moment(Lifecycle<TStatus, TEvent, TFacts> lifecycle, TStatus start)
    {
        Lifecycle = lifecycle;
        Standing = new(start);
    }

    public Lifecycle<TStatus, TEvent, TFacts> Lifecycle { get; }

    public Standing<TStatus> Standing { get; private init; }

    /// <summary>Gets the day of the last step; null before the first.</summary>
    private LocalDate? Day { get; init; }

    /// <summary>Gets why the status is what it is; null before the first step.</summary>
    private Cause? Why { get; init; }

    /// <summary>Gets what could not be replayed, the latest first.</summary>
    private ImmutableStack<Cause> Problems { get; init; } = [];

    private ValueList<Running> Deadlines { get; init; } = [];

    /// <summary>Lets every deadline run out that is over before a day, the earliest first.</summary>
    public Moment<TStatus, TEvent, TFacts> Until(LocalDate day, List<Finding>? findings = null)
    {
        var moment = this;
        for (var count = 0; moment.Over(day) is { } over; count++)
        {
            if (count == MostByItself)
            {
                throw new InvalidOperationException(
                    $"More than {English.Number(MostByItself)} deadlines run out by {English.Day(day)} with no event between "
                    + $"them: {over.Running.Deadline.Then} starts its own deadline again and again. "
                    + "Let it lead to a status that does not.");
            }

            var last = over.Running.LastDay!.Value;
            var happened = last < moment.Day ? moment.Day.Value : last.PlusDays(1);
            moment = moment.After(over.Taken, over.Running.Deadline.Then, over.Running.Facts, new(over.Taken.Findings, happened));
            findings?.AddRange(moment.Why!.Named);
        }

        return moment;
    }

    /// <summary>Lets an event happen that is not dated before the last step; when it is not permitted, remembers why.</summary>
    public Moment<TStatus, TEvent, TFacts> With(Happening<TEvent, TFacts> happening, int number, out Findings answer)
    {
        var taken = Lifecycle.Take(Standing, happening.Event, happening.Facts);
        var cause = new Cause(taken.Findings, happening.Happened, number);
        answer = taken.Findings;
        return taken.Standing is null
            ? this with { Day = happening.Happened, Problems = Problems.Push(cause) }
            : After(taken, happening.Event, happening.Facts, cause);
    }

    /// <summary>Returns the status, what could not be replayed, why the status is what it is, and which deadlines run.</summary>
    public Decision<TStatus> Describe(LocalDate asOf)
    {
        IEnumerable<Finding> why = Why?.Named
            ?? [new(Lifecycle.ClosedBy, Verdict.NotApplicable, new Measure.Nothing($"event up to {English.Day(asOf)}"))];
        return new(
            Standing.Status,
            [.. Problems.Reverse().SelectMany(p => p.Named), .. why, .. Deadlines.SelectMany(d => Describe(d, asOf))]);
    }

    private IEnumerable<Finding> Describe(Running running, LocalDate asOf)
    {
        var deadline = running.Deadline;
        if (Lifecycle.Answering(Standing.Status, deadline.Then).IsEmpty)
        {
            return [];
        }

        if (running.LastDay is not { } last)
        {
            return [new(deadline.By, Verdict.Undetermined, deadline.WhyUnknown(running.Facts))];
        }

        if (asOf <= last)
        {
            return [new(deadline.By, Verdict.Open, new Measure.DoneBy(deadline.What, null, last, asOf))];
        }

        // It has run out and yet its event did not happen: either criteria say that it does not, or facts are missing.
        var taken = Lifecycle.Take(Standing, deadline.Then, running.Facts);
        return taken.Findings.Deny ? [] : taken.Findings.Select(f => f.For($"{deadline.Then} after {English.Day(last)}"));
    }

    private Past? Over(LocalDate day)
    {
        Past? earliest = null;
        foreach (var running in Deadlines)
        {
            if (running.LastDay < day && (earliest is null || running.LastDay < earliest.Running.LastDay))
            {
                var taken = Lifecycle.Take(Standing, running.Deadline.Then, running.Facts);
                earliest = taken.Standing is null ? earliest : new(running, taken);
            }
        }

        return earliest;
    }

    private Moment<TStatus, TEvent, TFacts> After(
        Lifecycle<TStatus, TEvent, TFacts>.Taken taken, TEvent on, TFacts facts, Cause cause)
    {
        var deadlines = Deadlines;
        if (deadlines.Count + taken.Starts.Count > 0)
        {
            var ended = taken.Starts.Select(d => d.Then).Append(on).ToHashSet();
            var started = taken.Starts.Select(d => new Running(d, facts, d.LastDay(cause.Day, facts)));
            deadlines = [.. Deadlines.Where(d => !ended.Contains(d.Deadline.Then)), .. started];
        }

        return this with { Standing = taken.Standing!, Day = cause.Day, Why = cause, Deadlines = deadlines };
    }

    /// <summary>What came of an event, which has no number when it happened by itself.</summary>
    private sealed record Cause(Findings Findings, LocalDate Day, int? Number = null)
    {
        /// <summary>Gets the findings, each naming the event.</summary>
        public IEnumerable<Finding> Named => Findings.Select(f => f.For(
            Number is { } number ? $"event {English.Number(number)} on {English.Day(Day)}" : $"by itself on {English.Day(Day)}"));
    }

    /// <summary>A deadline that runs, with the facts of the event that started it.</summary>
    private sealed record Running(Deadline<TEvent, TFacts> Deadline, TFacts Facts, LocalDate? LastDay);

    /// <summary>A deadline that is over, and what comes of it.</summary>
    private sealed record Past(Running Running, Lifecycle<TStatus, TEvent, TFacts>.Taken Taken);
}
