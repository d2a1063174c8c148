using System;
using System.Linq;
using System.Runtime.CompilerServices;
using QaStandards.Eligibility;

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

    /// <summary>Takes the row that an event permits, and says which deadlines it starts; no standing when none permits it.</summary>
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
        new(row.Transition.By, Verdict.Undetermined, new Measure.Missing($"the status before {row.Transition.From}")),
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

    /// <summary>Returns the row that permits the event with the findings of its criteria, or the reasons why none does.</summary>
    private Row<TStatus, TEvent, TFacts>? Choose(TStatus status, TEvent on, TFacts facts, out Findings? findings)
    {
        if (facts is null)
        {
            throw new ArgumentNullException(nameof(facts));
        }

        var number = NumberOf(status);
        var rows = cells[(number * events.Length) + NumberOf(on)];
        if (rows is null)
        {
            findings = Closed(number, on);
            return null;
        }

        if (rows.Length > 1)
        {
            return Among(rows, facts, out findings);
        }

        findings = null;
        if (rows[0].When is not { } criteria)
        {
            return rows[0];
        }

        var decision = criteria.Decide(facts);
        findings = decision.Findings;
        return ReferenceEquals(decision.Outcome, EligibilityOutcome.Eligible) ? rows[0] : null;
    }

    private static Row<TStatus, TEvent, TFacts>? Among(Row<TStatus, TEvent, TFacts>[] rows, TFacts facts, out Findings? findings)
    {
        var decisions = Array.ConvertAll(rows, row => row.When!.Decide(facts));
        Row<TStatus, TEvent, TFacts>? chosen = null;
        var worst = EligibilityOutcome.NotEligible;
        findings = null;
        for (var i = 0; i < rows.Length; i++)
        {
            if (decisions[i].Outcome == EligibilityOutcome.Undetermined)
            {
                worst = EligibilityOutcome.Undetermined;
            }

            if (decisions[i].Outcome != EligibilityOutcome.Eligible)
            {
                continue;
            }

            if (chosen is not null)
            {
                // Two rules that both apply are an error of the policy or of its table; a person must judge.
                findings = Clash(rows, decisions);
                return null;
            }

            chosen = rows[i];
            findings = decisions[i].Findings;
        }

        // While one row might still permit the event, the breaches of the others do not refuse it.
        findings ??= Findings.Of(decisions.Where(d => d.Outcome == worst).SelectMany(d => d.Findings).Distinct());
        return chosen;
    }

    private static Findings Clash(Row<TStatus, TEvent, TFacts>[] rows, Decision<EligibilityOutcome>[] decisions)
    {
        var permitting = rows.Where((_, i) => decisions[i].Outcome == EligibilityOutcome.Eligible).ToArray();
        var measure = new Measure.AtMost(
            $"rows that permit {rows[0].Transition.On} from {rows[0].Transition.From}", permitting.Length, 1);
        return Findings.Of(permitting.Select(row => new Finding(row.Transition.By, Verdict.Undetermined, measure)));
    }

    // The event is refused whatever the force of the clause that closes the table.
    private Findings Closed(int status, TEvent on) =>
    [
        new Finding(ClosedBy, Verdict.Breached, new Measure.OneOf($"event from {statuses[status]}", $"{on}", permitted[status]))
            .With(Effect.Blocks),
    ];

    private int NumberOf(TStatus status)
    {
        if (status is null)
        {
            throw new ArgumentNullException(nameof(status));
        }

        // The members of a smart enum are few and each is one object, so looking for it is faster than hashing its text.
        if (!typeof(TStatus).IsValueType)
        {
            for (var i = 0; i < statuses.Length; i++)
            {
                if (ReferenceEquals(statuses[i], status))
                {
                    return i;
                }
            }
        }

        return statusNumbers.TryGetValue(status, out var number)
            ? number
            : throw new ArgumentException(
                $"This lifecycle has no status {status}. Known: {string.Join(", ", Statuses)}.", nameof(status));
    }

    private int NumberOf(TEvent on)
    {
        // Most enums count from nought, and then an event is its own number.
        if (countsFromNought)
        {
            var value = Unsafe.BitCast<TEvent, int>(on);
            if ((uint)value < (uint)events.Length)
            {
                return value;
            }
        }

        return eventNumbers.TryGetValue(on, out var number)
            ? number
            : throw new ArgumentException(
                $"There is no event {on} in {typeof(TEvent).Name}. Known: {string.Join(", ", events)}.", nameof(on));
    }

    /// <summary>What came of an event.</summary>
    internal sealed record Taken(
        Standing<TStatus>? Standing, Findings Findings, ValueList<Deadline<TEvent, TFacts>> Starts);
}
