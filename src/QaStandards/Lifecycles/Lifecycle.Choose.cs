using System;
using System.Linq;
using System.Runtime.CompilerServices;
using QaStandards.Eligibility;

namespace QaStandards.Lifecycles;

/// <content>Which row permits an event.</content>
public sealed partial class Lifecycle<TStatus, TEvent, TFacts>
{
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
        return Findings.Of(permitting.Select(row => row.Transition.Find(Verdict.Undetermined, measure)));
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
}
