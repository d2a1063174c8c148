using System;
using System.Linq;
using Xunit;

namespace QaStandards.Tests.Sampling;

/// <summary>Three kinds of key: what the budget buys, and when the answer may be called the smallest.</summary>
public sealed class CoverageTopUpSearchTests
{
    // The first file covers three keys, the second two more, the third the last. But the last two alone cover all six.
    private static readonly CoverageTopUpCase Trap = Files([0, 1, 0], [1, 0, 0], [0, 0, 1], [1, 1, 0]);

    // Any two kinds are covered by two files, all three by no two.
    private static readonly CoverageTopUpCase Knot = Files([0, 0, 1], [1, 1, 1], [0, 1, 0], [1, 0, 0]);

    [Fact]
    public void Without_a_budget_the_greedy_choice_is_taken_and_not_called_the_smallest()
    {
        var topUp = Trap.Choose(searchBudget: 0);

        Assert.Equal([0, 1, 2], topUp.Files);
        Assert.Equal(2, topUp.LowerBound);
        Assert.False(topUp.IsSmallest);
    }

    [Fact]
    public void With_a_budget_the_search_finds_the_smallest()
    {
        var topUp = Trap.Choose(searchBudget: 100);

        Assert.Equal([2, 3], topUp.Files);
        Assert.Equal(2, topUp.LowerBound);
        Assert.True(topUp.IsSmallest);
    }

    [Fact]
    public void A_size_that_the_search_refutes_raises_the_bound()
    {
        Assert.Equal((3, 2, false), Sizes(Knot, 0));
        Assert.Equal((3, 3, true), Sizes(Knot, 100));
    }

    [Fact]
    public void A_greedy_choice_as_small_as_the_bound_is_the_smallest_without_any_search()
    {
        Assert.Equal((2, 2, true), Sizes(Files([0, 0, 0], [1, 1, 1], [0, 1, 1]), 0));
    }

    [Fact]
    public void A_file_that_later_files_make_needless_is_dropped_from_the_greedy_choice()
    {
        // After the first file the next three each add a key of their own kinds, and together cover the first one's keys.
        var given = Files([0, 0, 0], [0, 1, 1], [1, 0, 2], [2, 2, 0]);

        Assert.Equal([1, 2, 3], given.Choose(searchBudget: 0).Files);
    }

    [Fact]
    public void A_larger_budget_never_gives_more_files_and_any_budget_covers_all()
    {
        var random = new Random(505);
        for (var round = 0; round < 60; round++)
        {
            var given = CoverageTopUpCase.Random(random, 3, 14, 5, 2);
            var last = int.MaxValue;
            for (var budget = 0; budget < 5000; budget = (budget * 3) + 1)
            {
                var topUp = given.Choose(budget);
                Assert.True(given.IsCoveredBy(topUp.Files));
                Assert.InRange(topUp.Files.Length, topUp.LowerBound, last);
                last = topUp.Files.Length;
            }

            Assert.Equal(CoverageTopUpOracle.BySubsets(given).Length, last);
        }
    }

    [Fact]
    public void A_national_cohort_of_three_kinds_ends_with_its_budget()
    {
        var random = new Random(606);
        int[] Keys(int keys) => [.. Enumerable.Range(0, 50_000).Select(_ => random.Next(keys))];
        int[] Owed(int keys) => [.. Enumerable.Repeat(1, keys)];
        var given = new CoverageTopUpCase(
            [Owed(2_000), Owed(1_000), Owed(1_500)], [Keys(2_000), Keys(1_000), Keys(1_500)], [.. Enumerable.Range(0, 50_000)]);

        var topUp = given.Choose(searchBudget: 10_000);

        Assert.All(given.KeyOf, keyOf => Assert.Equal(keyOf.Distinct().Count(), topUp.Files.DistinctBy(f => keyOf[f]).Count()));
        Assert.InRange(topUp.Files.Length, topUp.LowerBound, topUp.LowerBound * 3);
    }

    private static CoverageTopUpCase Files(params int[][] keysOfFile)
    {
        var keyOf = Enumerable.Range(0, 3).Select(kind => keysOfFile.Select(keys => keys[kind]).ToArray()).ToArray();
        return new(
            [.. keyOf.Select(keys => Enumerable.Repeat(1, keys.Max() + 1).ToArray())],
            keyOf,
            [.. Enumerable.Range(0, keysOfFile.Length)]);
    }

    private static (int Files, int LowerBound, bool IsSmallest) Sizes(CoverageTopUpCase given, int searchBudget)
    {
        var topUp = given.Choose(searchBudget);
        return (topUp.Files.Length, topUp.LowerBound, topUp.IsSmallest);
    }
}
