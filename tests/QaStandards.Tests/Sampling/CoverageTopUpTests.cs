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

    private static void AssertFiles(int[] expected, int[] actual, CoverageTopUpCase given) => Assert.True(
        expected.SequenceEqual(actual),
        string.Create(CultureInfo.InvariantCulture, $"[{string.Join(',', expected)}], not [{string.Join(',', actual)}]: {given}"));
}
