using System;
using System.Linq;
using QaStandards.Eligibility;

namespace QaStandards.Policies.Hlta;

/// <summary>Makes the rules of the pack into criteria of a lifecycle's rows.</summary>
internal static class Guard
{
    /// <summary>Returns a criterion for each of the findings that a rule gives, in their order.</summary>
    /// <param name="count">The most findings that it gives; a place that it leaves out does not apply.</param>
    /// <param name="by">The rule's clause.</param>
    /// <param name="fact">What the rule cannot be asked without.</param>
    /// <param name="rule">Asks the rule; null when that is not known.</param>
    /// <param name="remedy">What would turn a negative answer.</param>
    public static Criterion<TFacts>[] Each<TFacts>(int count, Clause by, string fact, Func<TFacts, Findings?> rule, string remedy)
        where TFacts : notnull
    {
        var beyond = new Finding(by, Verdict.NotApplicable, new Measure.Nothing(fact));
        return [.. Enumerable.Range(0, count).Select(place => Criterion<TFacts>.Checked(
            by, fact, facts => rule(facts) is { } found ? found.Count > place ? found[place] : beyond : null, remedy))];
    }

    /// <summary>Returns one criterion for all the findings that a rule gives: the first of those that need the most attention.</summary>
    /// <inheritdoc cref="Each" path="/param"/>
    public static Criterion<TFacts> Worst<TFacts>(Clause by, string fact, Func<TFacts, Findings?> rule, string remedy)
        where TFacts : notnull => Criterion<TFacts>.Checked(
            by, fact, facts => rule(facts) is { } found ? found.First(finding => finding.Verdict == found.Worst) : null, remedy);

    /// <summary>Returns criteria that are reported and never change the outcome.</summary>
    public static Criterion<TFacts>[] Reported<TFacts>(this Criterion<TFacts>[] criteria)
        where TFacts : notnull => Array.ConvertAll(criteria, criterion => criterion.With(Effect.Warns));

    /// <summary>Returns whether two names are the same person's; null when one is not known.</summary>
    public static bool? Same(string? first, string? second) =>
        first is null || second is null ? null : string.Equals(first, second, StringComparison.Ordinal);
}
