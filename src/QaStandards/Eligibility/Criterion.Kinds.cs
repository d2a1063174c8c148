using System;
using System.Collections.Generic;
using System.Linq;
using QaStandards.Standards;

namespace QaStandards.Eligibility;

/// <content>The kinds of criteria about texts, lists and standards, and over measures and checks of other kinds.</content>
public sealed partial class Criterion<TFacts>
{
    /// <summary>Returns a criterion about a text that must be one of several.</summary>
    /// <param name="by">The clause that asks for it.</param>
    /// <param name="of">What the text is, such as <c>funding</c>.</param>
    /// <param name="actual">Returns the text; null when it is not known. Compared by ordinal.</param>
    /// <param name="allowed">The texts that are right.</param>
    /// <param name="remedy">What would turn a negative answer.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public static Criterion<TFacts> OneOf(
        Clause by, string of, Func<TFacts, string?> actual, ValueList<string> allowed, string remedy)
    {
        ArgumentNullException.ThrowIfNull(actual);
        ArgumentNullException.ThrowIfNull(allowed);
        return new(new(by, of, Needed(remedy)), own => new Rule<TFacts>.Text(own, of, actual, allowed));
    }

    /// <summary>Returns a criterion about a list of which every expected item must be there; further items do no harm.</summary>
    /// <param name="by">The clause that asks for it.</param>
    /// <param name="of">What the items are, in the plural, such as <c>documents</c>.</param>
    /// <param name="expected">The items that must be there.</param>
    /// <param name="held">Returns the items that are there; null when they are not known. Compared by ordinal.</param>
    /// <param name="remedy">What would turn a negative answer.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public static Criterion<TFacts> Every(
        Clause by, string of, ValueList<string> expected, Func<TFacts, IEnumerable<string>?> held, string remedy)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(held);
        return Measured(new(by, of, Needed(remedy)), f => held(f) is { } items ? Compare(of, expected, items) : null,
            measure => ((Measure.Every)measure).Lacking.Count == 0);
    }

    /// <summary>Returns a criterion about a set of standards of which every expected one must be there.</summary>
    /// <param name="by">The clause that asks for it.</param>
    /// <param name="of">What the standards are, in the plural, such as <c>standards covered</c>.</param>
    /// <param name="expected">The standards that must be there.</param>
    /// <param name="held">Returns the standards that are there, of the same framework; null when they are not known.</param>
    /// <param name="remedy">What would turn a negative answer.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public static Criterion<TFacts> Every(
        Clause by, string of, StandardSet expected, Func<TFacts, StandardSet?> held, string remedy)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(held);
        return new(new(by, of, Needed(remedy)), own => new Rule<TFacts>.Standards(own, of, expected, held));
    }

    /// <summary>Returns a criterion over any measure.</summary>
    /// <param name="by">The clause that asks for it.</param>
    /// <param name="fact">The name of the fact without which there is no measure.</param>
    /// <param name="measure">Returns both sides of the comparison; null when the fact is not known.</param>
    /// <param name="met">Returns whether the measure is as the clause wants it.</param>
    /// <param name="remedy">What would turn a negative answer.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public static Criterion<TFacts> Measured(
        Clause by, string fact, Func<TFacts, Measure?> measure, Func<Measure, bool> met, string remedy)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(met);
        return Measured(new(by, fact, Needed(remedy)), measure, met);
    }

    /// <summary>Returns a criterion over another check, such as one of a deadline or a cap, whose finding it hands on.</summary>
    /// <param name="by">The clause that asks for it; the finding keeps its own.</param>
    /// <param name="fact">The name of the fact without which there is no check.</param>
    /// <param name="check">Returns the finding; null when the fact is not known.</param>
    /// <param name="remedy">What would turn a negative answer.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public static Criterion<TFacts> Checked(Clause by, string fact, Func<TFacts, Finding?> check, string remedy)
    {
        ArgumentNullException.ThrowIfNull(check);
        return new(new(by, fact, Needed(remedy)), own =>
        {
            var unknown = own.Unknown;
            return new Rule<TFacts>.Other(facts => check(facts) is { } found ? own.Apply(found, own.Remedy) : unknown);
        });
    }

    private static Criterion<TFacts> Measured(Terms terms, Func<TFacts, Measure?> measure, Func<Measure, bool> met) =>
        new(terms, own =>
        {
            var unknown = own.Unknown;
            return new Rule<TFacts>.Other(facts => measure(facts) is { } found
                ? own.Find(met(found) ? Verdict.Satisfied : Verdict.Breached, found)
                : unknown);
        });

    private static Measure.Every Compare(string of, ValueList<string> expected, IEnumerable<string> items)
    {
        var held = new HashSet<string>(items, StringComparer.Ordinal);
        var lacking = expected.Where(item => !held.Contains(item)).ToValueList();
        return new(of, expected.Count - lacking.Count, expected.Count, lacking);
    }
}
