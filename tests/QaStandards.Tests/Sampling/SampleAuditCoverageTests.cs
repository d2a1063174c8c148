using System;
using System.Linq;
using System.Numerics;
using FsCheck.Xunit;
using QaStandards.Sampling.Audit;
using Xunit;

namespace QaStandards.Tests.Sampling;

/// <summary>How the audit judges a choice of coverage files, against every subset and against the planner's own choice.</summary>
public sealed class SampleAuditCoverageTests
{
    [Property(MaxTest = 60)]
    public void Of_all_sets_of_files_only_the_first_smallest_cover_is_accepted(int seed)
    {
        var given = Small(seed, kinds: 1 + (int)((uint)seed % 2));
        var right = CoverageTopUpOracle.BySubsets(given);

        for (var set = 0; set < 1 << given.Order.Length; set++)
        {
            var chosen = given.Order.Where((_, place) => ((set >> place) & 1) == 1).ToArray();
            Assert.Equal(chosen.SequenceEqual(right), Accepts(given, chosen));
        }
    }

    [Property(MaxTest = 100)]
    public void The_least_number_is_that_of_the_definition(int seed)
    {
        var (files, keys) = ((int)((uint)seed % 150), 2 + (int)((uint)seed % 29));
        var given = CoverageTopUpCase.Random(new Random(seed), kinds: 2, files, keys, most: 1 + (int)((uint)seed % 3));

        Assert.Equal(CoverageTopUpOracle.Least(given), Review(given, []).Least);
    }

    [Property(MaxTest = 100)]
    public void What_the_planner_chooses_is_accepted(int seed)
    {
        var (kinds, most) = (1 + (int)((uint)seed % 3), 1 + (int)((uint)seed % 4));
        var given = CoverageTopUpCase.Random(new Random(seed), kinds, files: 60, keys: 15, most);
        var review = Review(given, given.Choose(searchBudget: 1000).Files);

        Assert.Empty(review.Uncovered);
        Assert.Empty(review.Spare);
        Assert.Null(review.Earlier);
        Assert.True(review.IsDecidable ? review.Count == review.Least : review.Count >= review.Least);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_large_choice_is_accepted_and_a_later_file_in_place_of_one_is_not(int owed)
    {
        var given = CoverageTopUpCase.Large(20171116, files: 4000, assessors: 300, providers: 90, owed);
        var right = given.Choose().Files;
        var later = given.Order.Except(right).Reverse().Select(file => Swapped(given, right, file))
            .First(chosen => IsCover(given, chosen));

        Assert.True(Accepts(given, right));
        Assert.Equal(right.Length, later.Length);
        Assert.NotNull(Review(given, later).Earlier);
    }

    // The example of the specification: with one of the two short cuts F05 is passed over, with the other F02.
    [Theory]
    [InlineData(new[] { 4, 1, 2 }, null)]
    [InlineData(new[] { 1, 2, 0 }, 4)]
    [InlineData(new[] { 4, 2, 3 }, 1)]
    public void The_short_cuts_of_the_specification_are_rejected(int[] chosen, int? earlier)
    {
        // By ticket: F05, F02, F03, F04, F01.
        var given = new CoverageTopUpCase([[1, 1, 1], [1, 1]], [[0, 1, 2, 1, 0], [0, 1, 0, 0, 1]], [4, 1, 2, 3, 0]);

        Assert.Equal(earlier, Review(given, [.. given.Order.Where(chosen.Contains)]).Earlier);
    }

    [Property(MaxTest = 60)]
    public void With_three_kinds_an_uncovered_key_and_a_spare_file_are_seen(int seed)
    {
        var given = Small(seed, kinds: 3);
        var right = given.Choose().Files;

        Assert.All(right, file => Assert.NotEmpty(Review(given, [.. right.Where(other => other != file)]).Uncovered));
        Assert.All(Candidates(given).Except(right), file =>
        {
            var more = given.Order.Where(other => other == file || right.Contains(other)).ToArray();
            Assert.NotEmpty(Review(given, more).Spare);
        });
    }

    [Property(MaxTest = 60)]
    public void A_matching_is_as_large_as_the_largest_subset_within_the_limits(int seed)
    {
        var random = new Random(seed);
        int[] Limits(int points) => [.. Enumerable.Range(0, points).Select(_ => random.Next(3))];
        var (leftMost, rightMost) = (Limits(4), Limits(3));
        var lines = Enumerable.Range(0, 10).Select(_ => (Left: random.Next(4), Right: random.Next(3))).ToArray();
        var largest = Enumerable.Range(0, 1 << lines.Length).Where(set =>
        {
            var taken = lines.Where((_, line) => ((set >> line) & 1) == 1).ToArray();
            return taken.GroupBy(line => line.Left).All(group => group.Count() <= leftMost[group.Key])
                && taken.GroupBy(line => line.Right).All(group => group.Count() <= rightMost[group.Key]);
        }).Max(set => BitOperations.PopCount((uint)set));

        Assert.Equal(largest, LargestMatching.Size(
            leftMost, rightMost, [.. lines.Select(line => line.Left)], [.. lines.Select(line => line.Right)]));
    }

    [Property(MaxTest = 60)]
    public void Strong_components_are_the_pairs_that_reach_each_other(int seed)
    {
        var random = new Random(seed);
        var components = new StrongComponents(8, 20);
        foreach (var count in new[] { 12, 20 })
        {
            var reach = new bool[8, 8];
            components.Clear();
            for (var arc = 0; arc < count; arc++)
            {
                var (from, to) = (random.Next(8), random.Next(8));
                components.Add(from, to);
                reach[from, to] = true;
            }

            foreach (var (by, (from, to)) in Enumerable.Range(0, 8).SelectMany(by => Pairs.Select(pair => (by, pair))))
            {
                reach[from, to] |= reach[from, by] && reach[by, to];
            }

            components.Find();
            Assert.All(Pairs, pair => Assert.Equal(
                pair.From == pair.To || (reach[pair.From, pair.To] && reach[pair.To, pair.From]), components.AreOne(pair.From, pair.To)));
        }
    }

    private static (int From, int To)[] Pairs { get; } =
        [.. from f in Enumerable.Range(0, 8) from t in Enumerable.Range(0, 8) select (f, t)];

    private static CoverageTopUpCase Small(int seed, int kinds) =>
        CoverageTopUpCase.Random(new Random(seed), kinds, files: 9, keys: 3, most: 1 + (int)((uint)seed % 3));

    private static int[] Candidates(CoverageTopUpCase given) =>
        [.. given.Order.Where(file => Enumerable.Range(0, given.Owed.Length).Any(kind => Owes(given, kind, given.KeyOf[kind][file])))];

    private static bool Owes(CoverageTopUpCase given, int kind, int key) => key >= 0 && given.Owed[kind][key] > 0;

    private static CoverageReview Review(CoverageTopUpCase given, int[] chosen) =>
        new(given.Owed, given.KeyOf, Candidates(given), chosen);

    private static bool IsCover(CoverageTopUpCase given, int[] chosen) => Review(given, chosen).Uncovered.Count == 0;

    private static bool Accepts(CoverageTopUpCase given, int[] chosen)
    {
        var review = Review(given, chosen);
        return review.Uncovered.Count == 0 && review.Spare.Count == 0 && review.Count == review.Least && review.Earlier is null;
    }

    // In place of a chosen file with the same assessor.
    private static int[] Swapped(CoverageTopUpCase given, int[] right, int file)
    {
        var instead = right.Where(other => given.KeyOf[0][other] == given.KeyOf[0][file]).DefaultIfEmpty(-1).First();
        return [.. given.Order.Where(other => other == file || (other != instead && right.Contains(other)))];
    }
}
