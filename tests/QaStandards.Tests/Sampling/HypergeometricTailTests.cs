using System.Numerics;
using QaStandards.Sampling;
using Xunit;

namespace QaStandards.Tests.Sampling;

public sealed class HypergeometricTailTests
{
    private static readonly BigInteger Fine = BigInteger.One << 62;

    [Fact]
    public void Every_small_tail_is_the_fraction_of_plain_counting_and_sums_with_its_complement_to_one()
    {
        for (var population = 0; population <= 12; population++)
        {
            for (var faulty = 0; faulty <= population; faulty++)
            {
                for (var drawn = 0; drawn <= population; drawn++)
                {
                    var all = HypergeometricOracle.Choose(population, drawn);
                    for (var atMost = 0; atMost <= population; atMost++)
                    {
                        var ways = HypergeometricOracle.WaysAtMost(population, faulty, drawn, atMost);
                        var tail = new HypergeometricTail(population, faulty, drawn, atMost);
                        Assert.Equal(1, tail.CompareTo(ways - 1, all));
                        Assert.Equal(0, tail.CompareTo(ways, all));
                        Assert.Equal(-1, tail.CompareTo(ways + 1, all));

                        // At most x faulty among n is at least n - x sound.
                        if (drawn - atMost is var sound and > 0)
                        {
                            var fewSound = new HypergeometricTail(population, population - faulty, drawn, sound - 1);
                            Assert.Equal(0, fewSound.CompareTo(all - ways, all));
                        }
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData(500, 60, 70, 0)]
    [InlineData(500, 60, 70, 5)]
    [InlineData(500, 60, 70, 8)]
    [InlineData(500, 60, 70, 40)]
    [InlineData(500, 70, 60, 59)]
    [InlineData(500, 400, 300, 200)] // the least possible count
    [InlineData(500, 400, 300, 201)]
    [InlineData(500, 400, 300, 239)]
    [InlineData(500, 300, 400, 250)]
    [InlineData(601, 300, 301, 150)]
    public void A_tail_of_long_numbers_is_the_fraction_of_plain_counting(int population, int faulty, int drawn, int atMost)
    {
        var all = HypergeometricOracle.Choose(population, drawn);
        var ways = HypergeometricOracle.WaysAtMost(population, faulty, drawn, atMost);
        var tail = new HypergeometricTail(population, faulty, drawn, atMost);
        var below = ways * Fine / all;

        Assert.Equal(1, tail.CompareTo(below - 1, Fine));
        Assert.Equal(1, tail.CompareTo(below, Fine));
        Assert.Equal(-1, tail.CompareTo(below + 1, Fine));
        Assert.Equal(-1, tail.CompareTo(below + 2, Fine));
        Assert.Equal((1, -1), (tail.CompareInFull(below, Fine), tail.CompareInFull(below + 1, Fine)));
        Assert.Equal(0, tail.CompareInFull(ways, all));
    }

    [Theory]
    [InlineData(1_000, 301)]
    [InlineData(2_000, 999)]
    public void A_tie_that_96_bits_cannot_settle_is_still_decided(int population, int drawn)
    {
        // With half the pool faulty an odd sample has no more faulty than sound files in exactly half the cases.
        var tail = new HypergeometricTail(population, population / 2, drawn, drawn / 2);

        Assert.Equal(0, tail.CompareTo(1, 2));
        Assert.Equal(1, tail.CompareTo((Fine / 2) - 1, Fine));
        Assert.Equal(-1, tail.CompareTo((Fine / 2) + 1, Fine));
    }

    [Fact]
    public void Impossible_and_certain_tails_are_exactly_0_and_1()
    {
        var impossible = new HypergeometricTail(1_000_000, 600_000, 500_000, 99_999);
        var barely = new HypergeometricTail(1_000_000, 600_000, 500_000, 100_000);
        var certain = new HypergeometricTail(1_000_000, 500_000, 600_000, 500_000);

        Assert.Equal((0, -1), (impossible.CompareTo(0, 1), impossible.CompareTo(1, long.MaxValue)));
        Assert.Equal((1, -1), (barely.CompareTo(0, 1), barely.CompareTo(1, long.MaxValue)));
        Assert.Equal((0, 1), (certain.CompareTo(1, 1), certain.CompareTo(long.MaxValue - 1, long.MaxValue)));
    }
}
