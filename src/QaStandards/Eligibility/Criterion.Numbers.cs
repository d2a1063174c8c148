using System;
using System.Globalization;

namespace QaStandards.Eligibility;

/// <content>The kinds of criteria about counts and ages.</content>
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

    private static Criterion<TFacts> Counted(
        Terms terms, Func<TFacts, long?> actual, long limit, Func<long, bool> met, Func<long, Measure> measure)
    {
        ArgumentNullException.ThrowIfNull(actual);
        return new(terms, own => new Rule<TFacts>.Count(
            own, actual, limit, count => own.Find(met(count) ? Verdict.Satisfied : Verdict.Breached, measure(count))));
    }

    private static string Named(string? fact, string of)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(of);
        return fact ?? of;
    }
}
