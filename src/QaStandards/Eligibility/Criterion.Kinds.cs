using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using QaStandards.Standards;

namespace QaStandards.Eligibility;

/// <content>The kinds of criteria whose measure depends on the facts, and the groups.</content>
public sealed partial class Criterion<TFacts>
{
    /// <summary>Returns a criterion about a count that has a least value. The limit itself is enough.</summary>
    /// <param name="by">The clause that asks for it.</param>
    /// <param name="of">What is counted, in the plural, such as <c>references</c>.</param>
    /// <param name="actual">Returns the count; null when it is not known.</param>
    /// <param name="limit">The least value.</param>
    /// <param name="remedy">What would turn a negative answer.</param>
    /// <param name="fact">The name of the fact when it is missing; null when that is what is counted.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public static Criterion<TFacts> AtLeast(
        Clause by, string of, Func<TFacts, long?> actual, long limit, string remedy, string? fact = null) =>
        Counted(new(by, Named(fact, of), Needed(remedy), nameof(of)), actual, limit, n => n >= limit, n => new Measure.AtLeast(of, n, limit));

    /// <summary>Returns a criterion about a count that has a greatest value. The limit itself is allowed.</summary>
    /// <inheritdoc cref="AtLeast"/>
    public static Criterion<TFacts> AtMost(
        Clause by, string of, Func<TFacts, long?> actual, long limit, string remedy, string? fact = null) =>
        Counted(new(by, Named(fact, of), Needed(remedy), nameof(of)), actual, limit, n => n <= limit, n => new Measure.AtMost(of, n, limit));

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

    /// <summary>Returns a criterion about the ages of some people, all or some of whom must be of a range of ages.</summary>
    /// <param name="by">The clause that asks for it.</param>
    /// <param name="of">Whose ages they are, in the plural, such as <c>pupils</c>.</param>
    /// <param name="youngest">Returns the lowest age, in completed years; null when it is not known.</param>
    /// <param name="oldest">Returns the highest age, in completed years; null when it is not known.</param>
    /// <param name="least">The lowest age of the range, included.</param>
    /// <param name="greatest">The highest age of the range, included.</param>
    /// <param name="remedy">What would turn a negative answer.</param>
    /// <param name="whole">Whether all must be of the range; false when some are enough.</param>
    /// <param name="fact">The name of the fact when an age is missing; null for <c>ages of the</c> and whose they are.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A text is empty, or the range is the wrong way round.</exception>
    /// <example><code>
    /// Criterion&lt;Club&gt;.Ages(Rule_9, "members", c => c.Youngest, c => c.Oldest, 11, 16, "move to the adults' evening");
    /// // [Library 9] satisfied: members aged 12 to 15; all from 11 to 16
    /// </code></example>
    public static Criterion<TFacts> Ages(
        Clause by,
        string of,
        Func<TFacts, long?> youngest,
        Func<TFacts, long?> oldest,
        long least,
        long greatest,
        string remedy,
        bool whole = true,
        string? fact = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(of);
        ArgumentNullException.ThrowIfNull(youngest);
        ArgumentNullException.ThrowIfNull(oldest);
        if (least > greatest)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"The ages of the {of} go from {least} to {greatest}; exchange the two."),
                nameof(least));
        }

        var range = new Measure.Ages(of, least, greatest, whole, least, greatest);
        return new(
            new(by, fact ?? $"ages of the {of}", Needed(remedy)), own => new Rule<TFacts>.Ages(own, youngest, oldest, range));
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

    /// <summary>Returns a group of alternatives of which one is enough: one finding, which names those that are met.</summary>
    /// <param name="by">The clause that offers the alternatives.</param>
    /// <param name="name">The name of the group, such as <c>proof of age</c>.</param>
    /// <param name="alternatives">The alternatives; one of several conditions is made with <see cref="AllOf"/>.</param>
    /// <remarks>
    /// Satisfied when one alternative is; otherwise Undetermined when one might be, with every fact that is missing; otherwise
    /// Breached, with a remedy that joins those of the alternatives. The effects of the alternatives do not count.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The clause, the name or an alternative is null.</exception>
    /// <exception cref="ArgumentException">The name is empty, or there are fewer than two alternatives.</exception>
    public static Criterion<TFacts> AnyOf(Clause by, string name, params ReadOnlySpan<Criterion<TFacts>> alternatives)
    {
        var parts = Parts(alternatives, name, nameof(alternatives));
        return new(
            new(by, name),
            own => new Rule<TFacts>.Other(facts => Group.AnyOf(own, [.. parts.Select(p => new Part(p.Name, p.Check(facts)))])));
    }

    /// <summary>Returns a group of conditions that must all be met: one finding, which names those that are not.</summary>
    /// <param name="by">The clause that asks for them.</param>
    /// <param name="name">The name of the group, in the plural, such as <c>conditions of the junior card</c>.</param>
    /// <param name="parts">The conditions. A condition that does not apply counts as met; their effects do not count.</param>
    /// <exception cref="ArgumentNullException">The clause, the name or a part is null.</exception>
    /// <exception cref="ArgumentException">The name is empty, or there are fewer than two parts.</exception>
    public static Criterion<TFacts> AllOf(Clause by, string name, params ReadOnlySpan<Criterion<TFacts>> parts)
    {
        var all = Parts(parts, name, nameof(parts));
        return new(
            new(by, name),
            own => new Rule<TFacts>.Other(facts => Group.AllOf(own, [.. all.Select(p => new Part(p.Name, p.Check(facts)))])));
    }

    private static Criterion<TFacts> Counted(
        Terms terms, Func<TFacts, long?> actual, long limit, Func<long, bool> met, Func<long, Measure> measure)
    {
        ArgumentNullException.ThrowIfNull(actual);
        return new(terms, own => new Rule<TFacts>.Count(
            own, actual, limit, count => own.Find(met(count) ? Verdict.Satisfied : Verdict.Breached, measure(count))));
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

    private static string Named(string? fact, string of)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(of);
        return fact ?? of;
    }

    private static ValueList<Criterion<TFacts>> Parts(ReadOnlySpan<Criterion<TFacts>> parts, string name, string called)
    {
        foreach (var part in parts)
        {
            ArgumentNullException.ThrowIfNull(part, called);
        }

        return parts.Length >= 2
            ? ValueList.Of(parts)
            : throw new ArgumentException($"The group '{name}' needs at least two criteria; {parts.Length} given.", called);
    }
}
