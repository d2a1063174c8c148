using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace QaStandards;

/// <summary>
/// A clause that lets breaches of other clauses be excused by a variation that was approved beforehand and justified.
/// </summary>
/// <remarks>
/// "Beforehand" means on an earlier day than the first on which the departure takes effect: of two things that are known only by
/// their day, neither can be shown to have come before the other, so approval on the day itself does not excuse.
/// </remarks>
public sealed record VariationRule
{
    /// <summary>Initialises a rule.</summary>
    /// <param name="by">The clause that permits variations.</param>
    /// <param name="of">The clauses whose breach it can excuse.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There are no clauses to excuse.</exception>
    public VariationRule(Clause by, ValueList<Clause> of)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(of);
        if (of.Count == 0)
        {
            throw new ArgumentException($"{by.Citation} excuses no clause; name at least one.", nameof(of));
        }

        By = by;
        Of = of;
    }

    /// <summary>Gets the clause that permits variations.</summary>
    public Clause By { get; }

    /// <summary>Gets the clauses whose breach it can excuse.</summary>
    public ValueList<Clause> Of { get; }

    /// <summary>Applies recorded variations to every finding of a check.</summary>
    /// <returns>The findings in their order, each followed by what was found about this rule's clause.</returns>
    /// <inheritdoc cref="Excuse(Finding, IEnumerable{Variation})" path="/exception"/>
    public Findings Excuse(Findings findings, IEnumerable<Variation> variations)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var recorded = Checked(variations);
        return Findings.Of(findings.SelectMany(finding => Excuse(finding, recorded)));
    }

    /// <summary>Applies recorded variations to one finding, whose measure tells the days of the departure.</summary>
    /// <returns>
    /// The finding alone when it is not a breach of a clause of this rule. Else the finding, Varied when a variation excuses
    /// it, and what was found about the rule's own clause: that the variation came first, or everything that stops one from
    /// excusing, or that there is none. Variations of other clauses, other people or other days play no part.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A variation is null, or the measure tells no days; then give them.</exception>
    public Findings Excuse(Finding finding, IEnumerable<Variation> variations)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var recorded = Checked(variations);
        if (!Applies(finding))
        {
            return [finding];
        }

        var days = Departure.Of(finding) ?? throw new ArgumentException(
            $"'{finding}' does not tell on which days the clause was departed from; give the days.", nameof(finding));
        return Excuse(finding, days, recorded);
    }

    /// <summary>Applies recorded variations to one finding about days that the caller knows.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="departure">From the first day on which the clause was departed from to the last, both included.</param>
    /// <param name="variations">What was recorded.</param>
    /// <inheritdoc cref="Excuse(Finding, IEnumerable{Variation})" path="/returns"/>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A variation is null.</exception>
    public Findings Excuse(Finding finding, DateInterval departure, IEnumerable<Variation> variations)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(departure);
        var days = Departure.InIso(departure);
        return Excuse(finding, days, Checked(variations));
    }

    private static List<Variation> Checked(IEnumerable<Variation> variations)
    {
        ArgumentNullException.ThrowIfNull(variations);
        var recorded = variations.ToList();
        return recorded.IndexOf(null!) is >= 0 and var index
            ? throw new ArgumentException(
                $"Variation {English.Number(index + 1)} is null; leave it out.", nameof(variations))
            : recorded;
    }

    private bool Applies(Finding finding) => finding.Verdict == Verdict.Breached && Of.Contains(finding.Clause);

    private Findings Excuse(Finding finding, DateInterval departure, List<Variation> recorded)
    {
        if (!Applies(finding))
        {
            return [finding];
        }

        var found = recorded
            .Where(variation => variation.Of == finding.Clause
                && string.Equals(variation.For, finding.About, StringComparison.Ordinal)
                && Departure.InIso(variation.Covers).Intersection(departure) is not null)
            .Select(variation => VariationCheck.Of(this, variation, finding, departure))
            .ToList();
        if (found.Count == 0)
        {
            found.Add([new(By, Verdict.Breached, new Measure.Nothing($"variation of {finding.Clause} recorded"))]);
        }

        var excuse = found.Find(VariationCheck.Excuses);
        var because = excuse ?? found.SelectMany(each => each).Where(each => each.Verdict != Verdict.Satisfied);
        return
        [
            excuse is null ? finding : finding.ExcusedBy(By),
            .. because.Select(each => finding.About is null ? each : each.For(finding.About)),
        ];
    }
}
