using System;
using System.Numerics;
using QaStandards.Sampling;
using Xunit;

namespace QaStandards.Tests.Sampling;

public sealed class AssuranceEstimateTests
{
    [Theory]
    [InlineData(22, 2, 0, 16, 0, 18)]
    [InlineData(55, 3, 1, 47, 1, 49)]
    [InlineData(100, 10, 0, 24, 0, 29)]
    [InlineData(300, 59, 0, 13, 0, 16)]
    [InlineData(20, 19, 0, 0, 0, 1)] // one faulty file is missed with probability 1/20 exactly: not over 1/20, over 1/40
    [InlineData(40, 39, 0, 0, 0, 0)] // with 1/40 exactly
    [InlineData(40, 1, 1, 40, 2, 40)] // one faulty file is drawn with probability 1/40 exactly
    [InlineData(39, 1, 1, 39, 1, 39)]
    [InlineData(1, 1, 0, 0, 0, 0)]
    [InlineData(1, 1, 1, 1, 1, 1)]
    [InlineData(30, 30, 7, 7, 7, 7)] // everything was examined
    [InlineData(30, 5, 5, 30, 16, 30)]
    [InlineData(1_000_000, 50_000, 0, 58, 0, 71)]
    [InlineData(1_000_000, 50_000, 100, 2_352, 1_637, 2_421)]
    [InlineData(1_000_000, 50_000, 2_500, 51_591, 48_154, 51_897)]
    [InlineData(10_000_000, 3_000, 17, 84_872, 33_048, 90_569)]
    public void The_bounds_are_those_of_the_hypergeometric_distribution(
        int population, int drawn, int found, int upper, int twoSidedLower, int twoSidedUpper)
    {
        var oneSided = Assurance.Estimate(population, drawn, drawn, found);
        var twoSided = Assurance.Estimate(population, drawn, drawn, found, EstimateSides.Two);

        Assert.Equal((null, upper), (oneSided.AtLeast, oneSided.AtMost));
        Assert.Equal((twoSidedLower, twoSidedUpper), (twoSided.AtLeast, twoSided.AtMost));
    }

    [Fact]
    public void The_bounds_are_those_of_plain_counting_for_every_small_pool()
    {
        for (var population = 1; population <= 14; population++)
        {
            for (var planned = 1; planned <= population; planned++)
            {
                for (var examined = 0; examined <= planned; examined++)
                {
                    for (var found = 0; found <= examined; found++)
                    {
                        var one = Assurance.Estimate(population, planned, examined, found);
                        var two = Assurance.Estimate(population, planned, examined, found, EstimateSides.Two);
                        var high = found + planned - examined;

                        Assert.Equal(CountedUpper(population, planned, high, 20), one.AtMost);
                        Assert.Equal(CountedUpper(population, planned, high, 40), two.AtMost);
                        Assert.Equal(CountedLower(population, planned, found, 40), two.AtLeast);
                    }
                }
            }
        }
    }

    [Fact]
    public void The_bounds_bracket_what_was_seen_and_widen_with_confidence_and_with_files_not_examined()
    {
        for (var examined = 0; examined <= 40; examined++)
        {
            for (var found = 0; found <= examined; found++)
            {
                var one = Assurance.Estimate(173, 40, examined, found);
                var two = Assurance.Estimate(173, 40, examined, found, EstimateSides.Two);

                Assert.InRange(two.AtLeast!.Value, found, one.AtMost!.Value);
                Assert.InRange(one.AtMost.Value, found + 40 - examined, two.AtMost!.Value);
                Assert.True(two.AtMost <= 173 - (examined - found), "files seen to be sound are not faulty");
                if (examined < 40)
                {
                    Assert.True(Assurance.Estimate(173, 40, examined + 1, found).AtMost <= one.AtMost);
                }
            }
        }
    }

    [Fact]
    public void The_bounds_mirror_each_other_when_sound_and_faulty_are_swapped()
    {
        for (var found = 0; found <= 23; found++)
        {
            var faulty = Assurance.Estimate(90, 23, 23, found, EstimateSides.Two);
            var sound = Assurance.Estimate(90, 23, 23, 23 - found, EstimateSides.Two);

            Assert.Equal(90 - faulty.AtLeast, sound.AtMost);
            Assert.Equal(90 - faulty.AtMost, sound.AtLeast);
        }
    }

    [Fact]
    public void A_sample_of_which_nothing_was_examined_says_nothing_above_or_below()
    {
        var estimate = Assurance.Estimate(55, 3, 0, 0, EstimateSides.Two);

        Assert.False(estimate.IsUndetermined);
        Assert.Null(estimate.Missing);
        Assert.Equal((0, 55), (estimate.AtLeast, estimate.AtMost));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(22)]
    public void Without_random_files_the_estimate_is_undetermined_and_names_what_is_missing(int population)
    {
        foreach (var sides in Enum.GetValues<EstimateSides>())
        {
            var estimate = Assurance.Estimate(population, 0, 0, 0, sides);

            Assert.True(estimate.IsUndetermined);
            Assert.Null(estimate.AtLeast);
            Assert.Null(estimate.AtMost);
            Assert.Equal("cannot be told without: a file drawn at random", estimate.Missing!.ToString());
        }
    }

    [Fact]
    public void The_estimate_keeps_what_it_rests_on_and_is_equal_by_value()
    {
        var estimate = Assurance.Estimate(55, 3, 2, 1, EstimateSides.Two);

        Assert.Equal((55, 3, 2, 1), (estimate.Population, estimate.Planned, estimate.Examined, estimate.FaultyFound));
        Assert.Equal(EstimateSides.Two, estimate.Sides);
        Assert.Equal(estimate, Assurance.Estimate(55, 3, 2, 1, EstimateSides.Two));
        Assert.NotEqual(estimate, Assurance.Estimate(55, 3, 2, 1));
    }

    [Theory]
    [InlineData(-1, 0, 0, 0, "population is -1; it must be 0 or more. (Parameter 'population')")]
    [InlineData(55, 56, 0, 0, "planned is 56; it must be from 0 to the population, 55. (Parameter 'planned')")]
    [InlineData(55, -1, 0, 0, "planned is -1; it must be from 0 to the population, 55. (Parameter 'planned')")]
    [InlineData(55, 3, 4, 0, "examined is 4; it must be from 0 to the files planned, 3. (Parameter 'examined')")]
    [InlineData(55, 3, -1, 0, "examined is -1; it must be from 0 to the files planned, 3. (Parameter 'examined')")]
    [InlineData(55, 3, 2, 3, "faultyFound is 3; it must be from 0 to the files examined, 2. (Parameter 'faultyFound')")]
    [InlineData(55, 3, 2, -1, "faultyFound is -1; it must be from 0 to the files examined, 2. (Parameter 'faultyFound')")]
    public void Numbers_outside_their_limits_are_refused_by_name(
        int population, int planned, int examined, int found, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentOutOfRangeException>(
            () => Assurance.Estimate(population, planned, examined, found)).Message);

    [Fact]
    public void Unknown_sides_are_refused() =>
        Assert.Equal("The sides of an estimate are One or Two. (Parameter 'sides')", Assert.Throws<ArgumentOutOfRangeException>(
            () => Assurance.Estimate(55, 3, 3, 0, (EstimateSides)2)).Message);

    private static int CountedUpper(int population, int drawn, int found, int tail)
    {
        var all = HypergeometricOracle.Choose(population, drawn);
        var largest = -1;
        for (var faulty = 0; faulty <= population; faulty++)
        {
            if (HypergeometricOracle.WaysAtMost(population, faulty, drawn, found) * tail > all)
            {
                largest = faulty;
            }
        }

        return largest;
    }

    private static int CountedLower(int population, int drawn, int found, int tail)
    {
        var all = HypergeometricOracle.Choose(population, drawn);
        var faulty = 0;
        while (AtLeast(faulty) * tail <= all)
        {
            faulty++;
        }

        return faulty;

        BigInteger AtLeast(int supposed) => all - HypergeometricOracle.WaysAtMost(population, supposed, drawn, found - 1);
    }
}
