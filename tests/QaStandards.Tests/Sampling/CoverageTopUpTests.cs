using System;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Xunit;

namespace QaStandards.Tests.Sampling;

public sealed class CoverageTopUpTests
{
    // F01 A-P, F02 B-Q, F03 C-P, F04 B-P, F05 A-Q.
    private static readonly string[] Ids = ["F01", "F02", "F03", "F04", "F05"];
    private static readonly int[] Assessors = [0, 1, 2, 1, 0];
    private static readonly int[] Providers = [0, 1, 0, 0, 1];

    [Fact]
    public void The_reference_files_are_topped_up_with_three_that_either_side_alone_would_not_choose()
    {
        var order = Enumerable.Range(0, 5)
            .OrderBy(file => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes("73958201846372910563:" + Ids[file]))),
                StringComparer.Ordinal)
            .ToArray();

        var topUp = new CoverageTopUpCase([[1, 1, 1], [1, 1]], [Assessors, Providers], order).Choose();

        Assert.Equal(["F05", "F02", "F03"], topUp.Files.Select(file => Ids[file]));
        Assert.Equal(3, topUp.LowerBound);
        Assert.True(topUp.IsSmallest);
    }

    [Theory]
    [InlineData(1, 6, 3, 3)]
    [InlineData(2, 9, 3, 1)]
    [InlineData(2, 9, 3, 3)]
    [InlineData(2, 10, 5, 2)]
    [InlineData(3, 9, 3, 1)]
    [InlineData(3, 9, 4, 3)]
    [InlineData(4, 9, 3, 2)]
    public void The_choice_is_the_first_of_the_smallest_among_all_subsets(int kinds, int files, int keys, int most)
    {
        var random = new Random(101);
        for (var round = 0; round < 300; round++)
        {
            var given = CoverageTopUpCase.Random(random, kinds, random.Next(files + 1), keys, most);

            var topUp = given.Choose();

            AssertFiles(CoverageTopUpOracle.BySubsets(given), topUp.Files, given);
            Assert.Equal(topUp.Files.Length, topUp.LowerBound);
            Assert.True(topUp.IsSmallest);
        }
    }

    [Theory]
    [InlineData(20, 6, 1)]
    [InlineData(40, 20, 1)]
    [InlineData(40, 12, 2)]
    [InlineData(30, 4, 6)]
    [InlineData(40, 9, 9)]
    public void The_choice_is_what_the_definition_gives_file_by_file(int files, int keys, int most)
    {
        var random = new Random(202);
        for (var round = 0; round < 400; round++)
        {
            var given = CoverageTopUpCase.Random(random, 2, files, keys, most);

            var topUp = given.Choose();

            AssertFiles(CoverageTopUpOracle.ByDefinition(given), topUp.Files, given);
            Assert.Equal(CoverageTopUpOracle.Least(given), topUp.LowerBound);
        }
    }

    [Fact]
    public void The_definition_holds_for_a_few_hundred_files_too()
    {
        foreach (var (assessors, providers, owed) in new[] { (60, 60, 1), (61, 60, 2), (40, 50, 3), (90, 30, 1) })
        {
            var given = CoverageTopUpCase.Large(303, 240, assessors, providers, owed);

            AssertFiles(CoverageTopUpOracle.ByDefinition(given), given.Choose().Files, given);
        }
    }

    [Theory]
    [InlineData(10_000, 1_000, 1)]
    [InlineData(10_000, 1_000, 3)]
    [InlineData(3_000, 3_000, 1)]
    [InlineData(100, 100, 400)]
    public void A_hundred_thousand_files_are_covered_with_the_least_number(int assessors, int providers, int owed)
    {
        var given = CoverageTopUpCase.Large(404, 100_000, assessors, providers, owed);

        var topUp = given.Choose();

        for (var kind = 0; kind < 2; kind++)
        {
            var counts = given.KeyOf[kind].CountBy(key => key).ToDictionary();
            var covered = topUp.Files.CountBy(file => given.KeyOf[kind][file]).ToDictionary();
            Assert.All(counts, key => Assert.True(covered[key.Key] >= Math.Min(owed, key.Value)));
        }

        Assert.True(topUp.Files.Zip(topUp.Files.Skip(1)).All(pair => pair.First < pair.Second));
        Assert.True(topUp.IsSmallest);
    }

    [Fact]
    public void Nothing_owed_and_no_candidates_need_no_files()
    {
        Assert.Equal((0, 0, true), Sizes(new([], [], [])));
        Assert.Equal((0, 0, true), Sizes(new([[0, 0]], [[0, 1, 1]], [0, 1, 2])));
        Assert.Equal((0, 0, true), Sizes(new([[5], [5]], [[0], [0]], [])));
        Assert.Equal((0, 0, true), Sizes(new([[5], [5]], [[-1], [-1]], [0])));
    }

    [Fact]
    public void A_key_that_owes_more_than_it_has_files_takes_them_all()
    {
        Assert.Equal([2, 0], new CoverageTopUpCase([[9, 0]], [[0, 1, 0]], [2, 1, 0]).Choose().Files);
    }

    private static (int Files, int LowerBound, bool IsSmallest) Sizes(CoverageTopUpCase given)
    {
        var topUp = given.Choose();
        return (topUp.Files.Length, topUp.LowerBound, topUp.IsSmallest);
    }

    private static void AssertFiles(int[] expected, int[] actual, CoverageTopUpCase given) => Assert.True(
        expected.SequenceEqual(actual),
        string.Create(CultureInfo.InvariantCulture, $"[{string.Join(',', expected)}], not [{string.Join(',', actual)}]: {given}"));
}
