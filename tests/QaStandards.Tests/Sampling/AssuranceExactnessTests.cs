using System.Linq;
using System.Numerics;
using QaStandards.Sampling;
using Xunit;

namespace QaStandards.Tests.Sampling;

public sealed class AssuranceExactnessTests
{
    private const int Small = 26;

    private static readonly SamplingFraction NinetyFivePerCent = SamplingFraction.Percent(95);

    [Fact]
    public void The_probability_is_that_of_plain_counting_for_every_small_pool()
    {
        for (var population = 0; population <= Small; population++)
        {
            for (var faulty = 0; faulty <= population; faulty++)
            {
                for (var drawn = 0; drawn <= population; drawn++)
                {
                    Assert.Equal(
                        HypergeometricOracle.Detection(population, faulty, drawn),
                        Assurance.DetectionProbability(population, faulty, drawn) * 10_000m);
                }
            }
        }
    }

    [Fact]
    public void The_size_is_the_first_that_plain_counting_finds_enough_for_every_small_pool()
    {
        for (var population = 1; population <= 60; population++)
        {
            for (var faulty = 1; faulty <= population; faulty++)
            {
                var size = 1;
                while (HypergeometricOracle.WaysAtMost(population, faulty, size, 0) * 20
                    > HypergeometricOracle.Choose(population, size))
                {
                    size++;
                }

                Assert.Equal(size, Assurance.SizeFor(population, faulty, NinetyFivePerCent));
            }
        }
    }

    [Fact]
    public void A_pool_of_hundreds_agrees_with_plain_counting()
    {
        foreach (var (population, faulty, drawn) in Spread(600, 250))
        {
            Assert.Equal(
                HypergeometricOracle.Detection(population, faulty, drawn),
                Assurance.DetectionProbability(population, faulty, drawn) * 10_000m);
        }
    }

    [Fact]
    public void More_files_drawn_or_more_faulty_never_detect_less()
    {
        for (var faulty = 0; faulty < 90; faulty++)
        {
            for (var drawn = 0; drawn < 90; drawn++)
            {
                var probability = Assurance.DetectionProbability(90, faulty, drawn);

                Assert.True(probability <= Assurance.DetectionProbability(90, faulty, drawn + 1));
                Assert.True(probability <= Assurance.DetectionProbability(90, faulty + 1, drawn));
                Assert.Equal(probability, Assurance.DetectionProbability(90, drawn, faulty));
            }
        }
    }

    [Fact]
    public void The_size_falls_as_more_files_are_faulty_and_is_the_least_that_reaches_its_confidence()
    {
        for (var population = 1; population <= 400; population += 7)
        {
            var previous = population;
            for (var faulty = 1; faulty <= population; faulty += 3)
            {
                var size = Assurance.SizeFor(population, faulty, NinetyFivePerCent);

                Assert.InRange(size, 1, previous);
                Assert.True(Assurance.DetectionProbability(population, faulty, size) >= 0.95m);
                Assert.True(Assurance.DetectionProbability(population, faulty, size - 1) < 0.95m);
                previous = size;
            }
        }
    }

    [Fact]
    public void Certainty_is_told_exactly_when_fewer_files_are_sound_than_drawn()
    {
        foreach (var (population, faulty, drawn) in Spread(100_000, 200))
        {
            Assert.Equal(drawn > population - faulty, Assurance.DetectionProbability(population, faulty, drawn) == 1m);
        }

        Assert.Equal(1m, Assurance.DetectionProbability(1_000_000, 500_001, 500_000));
        Assert.Equal(0.9999m, Assurance.DetectionProbability(1_000_000, 500_000, 500_000));
    }

    [Fact]
    public void A_pool_of_a_million_agrees_with_numbers_of_full_length()
    {
        foreach (var (faulty, drawn) in new[] { (900, 1_100), (3_000, 400), (40, 50_000), (50_000, 17) })
        {
            var none = BigInteger.One;
            var all = BigInteger.One;
            for (var i = 0; i < drawn && i < faulty; i++)
            {
                none *= 1_000_000 - (drawn > faulty ? drawn : faulty) - i;
                all *= 1_000_000 - i;
            }

            Assert.Equal(
                (decimal)((all - none) * 10_000 / all),
                Assurance.DetectionProbability(1_000_000, faulty, drawn) * 10_000m);
        }
    }

    [Fact]
    public void The_lines_of_a_national_pool_are_pinned() =>
        Assert.Equal(
            ["1 faulty: at least 0.0500; 950,000 for 95 %",
            "50,000 faulty: at least 0.9999; 59 for 95 %",
            "100,000 faulty: at least 0.9999; 29 for 95 %"],
            Assurance.Of(1_000_000, 50_000).Lines.Select(line => line.ToString()));

    // Cases spread evenly by multiples of an irrational, so that no two runs differ.
    private static (int Population, int Faulty, int Drawn)[] Spread(int most, int cases) =>
        [.. Enumerable.Range(1, cases).Select(i =>
        {
            var population = (int)(i * 6_180_339_887L % most) + 1;
            return (population, (int)(i * 4_142_135_623L % (population + 1)), (int)(i * 7_320_508_075L % (population + 1)));
        })];
}
