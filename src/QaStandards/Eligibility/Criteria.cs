using System;
using System.Linq;

namespace QaStandards.Eligibility;

/// <summary>The criteria of one question, such as who may have a card: all of these, each by its clause.</summary>
/// <remarks>
/// Every criterion is evaluated, whatever the others answer, and gives one finding. The answers are joined with three-valued
/// logic over those criteria that block: one breach makes it not eligible, whatever is missing; otherwise one missing fact
/// makes it undetermined; otherwise it is eligible. A criterion that only warns or informs is reported and never changes the
/// outcome. Immutable; two are equal only when they are the same object.
/// </remarks>
/// <typeparam name="TFacts">The caller's own record of facts.</typeparam>
public sealed class Criteria<TFacts>
    where TFacts : notnull
{
    private readonly Criterion<TFacts>[] all;
    private readonly Rule<TFacts>[] rules;

    // What is found whenever a criterion is met; null for those whose finding varies with the facts.
    private readonly Finding?[] usual;

    /// <summary>Initialises criteria, in the order of the clauses.</summary>
    /// <exception cref="ArgumentNullException">A criterion is null.</exception>
    /// <exception cref="ArgumentException">There are none: a decision always cites.</exception>
    public Criteria(params ReadOnlySpan<Criterion<TFacts>> criteria)
    {
        if (criteria.IsEmpty)
        {
            throw new ArgumentException("Criteria need at least one criterion.", nameof(criteria));
        }

        foreach (var criterion in criteria)
        {
            ArgumentNullException.ThrowIfNull(criterion, nameof(criteria));
        }

        all = criteria.ToArray();
        rules = Array.ConvertAll(all, criterion => criterion.Rule);
        usual = Array.ConvertAll(rules, rule => rule.Met);
        AllMet = usual.Contains(null) ? null : new(EligibilityOutcome.Eligible, Findings.Over(usual!));
    }

    /// <summary>Gets the criteria, in order.</summary>
    public ValueList<Criterion<TFacts>> All => ValueList.Of<Criterion<TFacts>>(all);

    /// <summary>Gets the decision when all are met, made only once; null when its measures vary with the facts.</summary>
    internal Decision<EligibilityOutcome>? AllMet { get; }

    /// <summary>Returns these criteria followed by others.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="others"/> is null.</exception>
    public Criteria<TFacts> And(Criteria<TFacts> others)
    {
        ArgumentNullException.ThrowIfNull(others);
        return new([.. all, .. others.all]);
    }

    /// <summary>Returns the same criteria about facts of which these are a part, so that they can be asked of the whole.</summary>
    /// <param name="part">Returns the part; null when it is not known, and then each answer is Undetermined.</param>
    /// <exception cref="ArgumentNullException"><paramref name="part"/> is null.</exception>
    public Criteria<TWhole> Within<TWhole>(Func<TWhole, TFacts?> part)
        where TWhole : notnull
    {
        ArgumentNullException.ThrowIfNull(part);
        return new(Array.ConvertAll(all, criterion => criterion.Within(part)));
    }

    /// <summary>Decides about facts.</summary>
    /// <returns>The outcome with one finding for each criterion, in their order, met and unmet alike.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is null.</exception>
    public Decision<EligibilityOutcome> Decide(TFacts facts)
    {
        if (facts is null)
        {
            throw new ArgumentNullException(nameof(facts));
        }

        // A copy of what is usual is made at the first answer that is not; without one the decision has been made beforehand.
        var outcome = EligibilityOutcome.Eligible;
        Finding?[]? findings = null;
        for (var i = 0; i < rules.Length; i++)
        {
            var finding = rules[i].Find(facts);
            if (!ReferenceEquals(finding, usual[i]))
            {
                findings ??= usual.AsSpan().ToArray();
                findings[i] = finding;
                outcome = Join(outcome, finding);
            }
        }

        return findings is null ? AllMet! : new(outcome, Findings.Over(findings!));
    }

    /// <summary>Joins one more answer to those before it. Each member of a smart enum is one object, so that they are compared as such.</summary>
    private static EligibilityOutcome Join(EligibilityOutcome before, Finding finding) =>
        ReferenceEquals(finding.Verdict, Verdict.Satisfied) || !ReferenceEquals(finding.Effect, Effect.Blocks) ? before
        : ReferenceEquals(finding.Verdict, Verdict.Breached) ? EligibilityOutcome.NotEligible
        : ReferenceEquals(before, EligibilityOutcome.Eligible)
            && (ReferenceEquals(finding.Verdict, Verdict.Undetermined) || ReferenceEquals(finding.Verdict, Verdict.Open))
            ? EligibilityOutcome.Undetermined
        : before;
}
