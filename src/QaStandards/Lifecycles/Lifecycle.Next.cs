using System;

namespace QaStandards.Lifecycles;

/// <content>What an event does.</content>
public sealed partial class Lifecycle<TStatus, TEvent, TFacts>
{
    /// <summary>Decides what an event does in a status.</summary>
    /// <param name="status">The present status.</param>
    /// <param name="on">The event.</param>
    /// <param name="facts">What is known when it happens.</param>
    /// <returns>
    /// <para>The new status, with a finding by the row's clause first and then one for each of its criteria; or</para>
    /// <para>
    /// the same status with the reasons why not: the clause that closes the lifecycle when no row answers the event, the
    /// criteria that are not met, or Undetermined with the facts that are missing. A row that recalls the status that was left
    /// is Undetermined here, because a status alone does not say what that was: ask with a <see cref="Standing{TStatus}"/>.
    /// </para>
    /// </returns>
    /// <exception cref="ArgumentNullException">The status or the facts are null.</exception>
    /// <exception cref="ArgumentException">The lifecycle has no such status, or the enum no such event.</exception>
    public Decision<TStatus> Next(TStatus status, TEvent on, TFacts facts)
    {
        var row = Choose(status, on, facts, out var findings);
        return row is null ? new(status, findings!)
            : row.Transition.To.Recall is null ? row.Taken(findings)
            : new(status, NotRemembered(row, findings));
    }

    /// <summary>Decides what an event does in a status that may remember the one that was left.</summary>
    /// <inheritdoc cref="Next(TStatus, TEvent, TFacts)"/>
    public Decision<Standing<TStatus>> Next(Standing<TStatus> status, TEvent on, TFacts facts)
    {
        ArgumentNullException.ThrowIfNull(status);
        var taken = Take(status, on, facts);
        return new(taken.Standing ?? status, taken.Findings);
    }

    /// <summary>Takes the row that permits an event, with the deadlines it starts; no standing when none permits it.</summary>
    internal Taken Take(Standing<TStatus> at, TEvent on, TFacts facts)
    {
        var row = Choose(at.Status, on, facts, out var findings);
        if (row is null)
        {
            return new(null, findings!, []);
        }

        var starts = row.Transition.Starts;
        if (row.Transition.To.Recall is null)
        {
            return new(Enter(at, row.Transition.To.Status!), row.Taken(findings).Findings, starts);
        }

        if (at.Before is not { } before)
        {
            return new(null, NotRemembered(row, findings), []);
        }

        if (row.Transition.To.Recall == Recall.Back)
        {
            return new(before, Join(row.Step(before.Status), findings), starts);
        }

        var beneath = Take(before, on, facts);
        return beneath.Standing is null
            ? beneath
            : new(
                new(at.Status, beneath.Standing),
                Findings.Of([.. Join(row.Step(at.Status), findings), .. beneath.Findings]),
                [.. starts, .. beneath.Starts]);
    }

    private static Findings Join(Finding step, Findings? others) => others is null ? [step] : [step, .. others];

    private static Findings NotRemembered(Row<TStatus, TEvent, TFacts> row, Findings? criteria) => Join(
        row.Transition.Find(Verdict.Undetermined, new Measure.Missing($"the status before {row.Transition.From}")),
        criteria);

    /// <summary>Enters a status. One that remembers, and is beneath already, is not stacked on itself but returned to.</summary>
    private Standing<TStatus> Enter(Standing<TStatus> at, TStatus status)
    {
        if (Same(at.Status, status))
        {
            return at;
        }

        if (!Remembers(status))
        {
            return new(status);
        }

        var beneath = at;
        while (beneath is not null && !Same(beneath.Status, status))
        {
            beneath = beneath.Before;
        }

        return beneath ?? new(status, at);
    }

    /// <summary>What came of an event.</summary>
    internal sealed record Taken(
        Standing<TStatus>? Standing, Findings Findings, ValueList<Deadline<TEvent, TFacts>> Starts);
}
