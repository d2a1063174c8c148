using System;
using System.Collections.Generic;
using System.Linq;

namespace QaStandards.Targets;

/// <summary>
/// How many out of how many: a numerator, and a denominator from which some items may be left out. It is compared with a target
/// as the fraction that it is; what a page prints rounded makes no difference.
/// </summary>
/// <example><code>
/// Measurement.Of("learners who achieved", 190, 230, Exclusion.Of("still on the programme", 30));
/// // 190 of 200 learners who achieved (left out: 30 still on the programme)
/// </code></example>
public sealed record Measurement
{
    /// <summary>The greatest count, so that sums of many measurements are still exact.</summary>
    public const long GreatestCount = 1_000_000_000_000_000;

    private Measurement(string what, long? part, long? total, ValueList<Exclusion> exclusions)
    {
        What = what;
        Part = part;
        Total = total;
        Exclusions = exclusions;
    }

    /// <summary>Gets what is counted, as it reads after two numbers: <c>session marks present</c>.</summary>
    public string What { get; }

    /// <summary>Gets how many there are of the part; null when that is not known.</summary>
    public long? Part { get; }

    /// <summary>Gets how many there are in all, before any are left out; null when that is not known.</summary>
    public long? Total { get; }

    /// <summary>Gets what is left out of the total, in the order given.</summary>
    public ValueList<Exclusion> Exclusions { get; }

    /// <summary>Gets how many are left out.</summary>
    public long LeftOut => Exclusions.Sum(exclusion => exclusion.Count);

    /// <summary>Gets the denominator: the total without what is left out; null when the total is not known.</summary>
    public long? Whole => Total - LeftOut;

    /// <summary>Returns a measurement.</summary>
    /// <param name="what">What is counted, as it reads after two numbers.</param>
    /// <param name="part">How many there are of the part, none of them left out; null when that is not known.</param>
    /// <param name="total">How many there are in all, including those left out; null when that is not known.</param>
    /// <param name="exclusions">What is left out of the total; a reason comes once.</param>
    /// <exception cref="ArgumentNullException">The text or an exclusion is null.</exception>
    /// <exception cref="ArgumentException">
    /// The text is empty, a count is not from 0 to <see cref="GreatestCount"/>, more is left out than there is, the part is
    /// more than the rest, or a reason comes twice.
    /// </exception>
    public static Measurement Of(string what, long? part, long? total, params ReadOnlySpan<Exclusion> exclusions)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(what);
        RequireCount(what, part ?? 0, nameof(part));
        RequireCount(what, total ?? 0, nameof(total));
        var left = Checked(what, exclusions);
        if (left > total)
        {
            throw new ArgumentException(
                $"'{what}' leaves out {English.Number((long)left)} of {English.Number(total.Value)}: no more can be left out than there are; "
                + "correct one of them.",
                nameof(exclusions));
        }

        if (part > (total ?? GreatestCount) - left)
        {
            throw new ArgumentException(
                $"'{what}' counts {English.Number(part.Value)} of {English.Number((long)((total ?? GreatestCount) - left))}: "
                + "no more can be counted than there are; correct one of them.",
                nameof(part));
        }

        return new(what, part, total, ValueList.Of(exclusions));
    }

    /// <summary>
    /// Returns the measurements as one: the parts and the totals are added up, so that a large group weighs more than a small
    /// one. It is not the mean of the rates. What is not known of one is not known of all.
    /// </summary>
    /// <param name="what">What is counted, as it reads after two numbers.</param>
    /// <param name="measurements">The measurements; of none, the sum is 0 of 0.</param>
    /// <exception cref="ArgumentNullException">An argument or a measurement is null.</exception>
    /// <exception cref="ArgumentException">The text is empty, or a sum is over <see cref="GreatestCount"/>.</exception>
    public static Measurement Pooled(string what, IEnumerable<Measurement> measurements)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(what);
        ArgumentNullException.ThrowIfNull(measurements);
        Int128? part = 0;
        Int128? total = 0;
        var reasons = new List<string>();
        var counts = new Dictionary<string, Int128>(StringComparer.Ordinal);
        foreach (var measurement in measurements)
        {
            ArgumentNullException.ThrowIfNull(measurement, nameof(measurements));
            part += measurement.Part;
            total += measurement.Total;
            foreach (var exclusion in measurement.Exclusions)
            {
                if (counts.TryAdd(exclusion.Reason, 0))
                {
                    reasons.Add(exclusion.Reason);
                }

                counts[exclusion.Reason] += exclusion.Count;
            }
        }

        var most = counts.Values.Append(part ?? 0).Append(total ?? 0).Max();
        return most > GreatestCount
            ? throw new ArgumentException(
                $"'{what}' adds up to more than {English.Number(GreatestCount)}; pool fewer measurements.", nameof(measurements))
            : Of(what, (long?)part, (long?)total, [.. reasons.Select(reason => Exclusion.Of(reason, (long)counts[reason]))]);
    }

    /// <summary>Returns both numbers, what is counted and what is left out; <c>?</c> stands for what is not known.</summary>
    public override string ToString() =>
        $"{Shown(Part)} of {Shown(Whole)} {What}"
        + (LeftOut == 0 ? "" : $" (left out: {string.Join(", ", Exclusions.Where(exclusion => exclusion.Count > 0))})");

    internal static void RequireCount(string what, long count, string parameter)
    {
        if (count is < 0 or > GreatestCount)
        {
            throw new ArgumentOutOfRangeException(
                parameter, count, $"'{what}' counts {English.Number(count)}: give a number from 0 to {English.Number(GreatestCount)}.");
        }
    }

    private static Int128 Checked(string what, ReadOnlySpan<Exclusion> exclusions)
    {
        Int128 left = 0;
        for (var i = 0; i < exclusions.Length; i++)
        {
            ArgumentNullException.ThrowIfNull(exclusions[i], nameof(exclusions));
            for (var j = 0; j < i; j++)
            {
                if (string.Equals(exclusions[i].Reason, exclusions[j].Reason, StringComparison.Ordinal))
                {
                    throw new ArgumentException(
                        $"'{what}' leaves out '{exclusions[i].Reason}' twice; add the counts up.", nameof(exclusions));
                }
            }

            left += exclusions[i].Count;
        }

        return left > GreatestCount
            ? throw new ArgumentException(
                $"'{what}' leaves out more than {English.Number(GreatestCount)}; correct the counts.", nameof(exclusions))
            : left;
    }

    private static string Shown(long? number) => number is { } known ? English.Number(known) : "?";
}
