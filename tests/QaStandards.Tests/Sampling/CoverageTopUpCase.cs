using System;
using System.Linq;
using QaStandards.Sampling;

namespace QaStandards.Tests.Sampling;

/// <summary>What a top-up starts from. Files are numbered from nought; the order is that of their tickets.</summary>
public sealed record CoverageTopUpCase(int[][] Owed, int[][] KeyOf, int[] Order)
{
    internal TopUp Choose(int searchBudget = int.MaxValue) => CoverageTopUp.Choose(Owed, KeyOf, Order, searchBudget);

    /// <summary>Returns how many candidate files a key can count towards what it owes.</summary>
    public int Required(int kind, int key) => Math.Min(Owed[kind][key], Order.Count(file => KeyOf[kind][file] == key));

    public bool IsCoveredBy(int[] files) =>
        Enumerable.Range(0, Owed.Length).All(kind => Enumerable.Range(0, Owed[kind].Length).All(
            key => files.Count(file => KeyOf[kind][file] == key) >= Required(kind, key)));

    /// <summary>Returns a case in which about one file in eight lacks a key, and about one in eight is sampled already.</summary>
    public static CoverageTopUpCase Random(Random random, int kinds, int files, int keys, int most)
    {
        int[] Keys() => [.. Enumerable.Range(0, files).Select(_ => random.Next(8) == 0 ? -1 : random.Next(keys))];
        int[] Owed() => [.. Enumerable.Range(0, keys).Select(_ => random.Next(most + 1))];
        var order = Enumerable.Range(0, files).Where(_ => random.Next(8) > 0).ToArray();
        random.Shuffle(order);
        return new(
            [.. Enumerable.Range(0, kinds).Select(_ => Owed())], [.. Enumerable.Range(0, kinds).Select(_ => Keys())], order);
    }

    /// <summary>Returns a large case with two kinds of key, of which every file has both.</summary>
    public static CoverageTopUpCase Large(int seed, int files, int assessors, int providers, int owed)
    {
        var random = new Random(seed);
        int[] Keys(int keys) => [.. Enumerable.Range(0, files).Select(_ => random.Next(keys))];
        return new(
            [[.. Enumerable.Repeat(owed, assessors)], [.. Enumerable.Repeat(owed, providers)]],
            [Keys(assessors), Keys(providers)],
            [.. Enumerable.Range(0, files)]);
    }

    public override string ToString() => string.Join(
        "; ", Owed.Select(o => "owed " + string.Join(',', o)).Concat(KeyOf.Select(k => "keys " + string.Join(',', k)))
            .Append("order " + string.Join(',', Order)));
}
