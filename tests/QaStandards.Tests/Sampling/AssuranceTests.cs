using System;
using System.Linq;
using QaStandards.Sampling;
using Xunit;

namespace QaStandards.Tests.Sampling;

public sealed class AssuranceTests
{
    private static readonly SamplingFraction NinetyFivePerCent = SamplingFraction.Percent(95);

    [Theory]
    [InlineData(100, 10, 10, "0.6695")]
    [InlineData(100, 10, 15, "0.8192")]
    [InlineData(50, 5, 10, "0.6894")]
    [InlineData(200, 20, 15, "0.8063")] // 0.80639, published as 0.8064
    [InlineData(500, 50, 25, "0.9330")]
    [InlineData(55, 1, 3, "0.0545")] // 3/55
    [InlineData(55, 3, 3, "0.1576")] // 827/5247
    [InlineData(55, 6, 3, "0.2977")] // 7811/26235
    [InlineData(22, 1, 2, "0.0909")] // 1/11
    [InlineData(2, 1, 1, "0.5000")] // a half exactly
    [InlineData(10_000, 1, 1, "0.0001")] // exactly
    [InlineData(10_001, 1, 1, "0.0000")]
    [InlineData(10_000, 1, 9_999, "0.9999")] // exactly
    [InlineData(20_000, 1, 19_999, "0.9999")] // 0.99995: never rounded to certainty
    [InlineData(10_000, 1, 10_000, "1.0000")]
    [InlineData(10, 4, 6, "0.9952")] // 209/210: one sample of the 210 misses all four
    [InlineData(10, 4, 7, "1.0000")]
    [InlineData(21, 6, 2, "0.5000")] // 15 x 14 is exactly half of 21 x 20
    [InlineData(10, 0, 10, "0.0000")]
    [InlineData(10, 10, 0, "0.0000")]
    [InlineData(0, 0, 0, "0.0000")]
    public void The_probability_of_detection_is_exact_and_rounded_down(int population, int faulty, int drawn, string printed)
    {
        var probability = Assurance.DetectionProbability(population, faulty, drawn);

        Assert.Equal(printed, probability.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(1_000_000, 1, 50_000, "0.0500")] // exactly
    [InlineData(1_000_000, 20, 50_000, "0.6415")]
    [InlineData(1_000_000, 1_000, 1_000, "0.6324")]
    [InlineData(1_000_000, 7_000, 300, "0.8784")]
    [InlineData(1_000_000, 50_000, 50_000, "0.9999")]
    [InlineData(1_000_000, 100_000, 50_000, "0.9999")]
    [InlineData(10_000_000, 3_000, 3_000, "0.5935")]
    [InlineData(10_000_000, 5_000, 1_386, "0.5000")]
    [InlineData(10_000_000, 500_000, 5, "0.2262")]
    [InlineData(int.MaxValue, int.MaxValue, 1, "1.0000")]
    [InlineData(int.MaxValue, 1, int.MaxValue - 1, "0.9999")]
    public void A_national_pool_has_the_values_computed_elsewhere(int population, int faulty, int drawn, string printed) =>
        The_probability_of_detection_is_exact_and_rounded_down(population, faulty, drawn, printed);

    [Theory]
    [InlineData(5, new[] { 10, 19, 31, 45, 51, 56, 57 })]
    [InlineData(10, new[] { 10, 16, 22, 25, 27, 28, 29 })]
    public void The_size_for_95_per_cent_is_the_published_one(int percent, int[] sizes)
    {
        int[] populations = [10, 20, 50, 100, 200, 500, 1000];

        Assert.Equal(sizes, populations.Select(population => Assurance.SizeFor(
            population, (int)SamplingFraction.Percent(percent).SizeOf(population), NinetyFivePerCent)));
    }

    [Theory]
    [InlineData(55, 1, 53)]
    [InlineData(55, 3, 35)]
    [InlineData(20, 1, 19)] // 19/20 exactly
    [InlineData(21, 1, 20)]
    [InlineData(1, 1, 1)]
    [InlineData(7, 7, 1)]
    [InlineData(1_000_000, 1, 950_000)] // exactly
    [InlineData(1_000_000, 7, 348_163)]
    [InlineData(1_000_000, 1_000, 2_990)]
    [InlineData(10_000_000, 1_000, 29_912)]
    [InlineData(10_000_000, 100_000, 299)] // the published zero-failure sizes, which a large pool approaches
    [InlineData(10_000_000, 500_000, 59)]
    [InlineData(10_000_000, 1_000_000, 29)]
    [InlineData(10_000_000, 2_000_000, 14)]
    public void The_size_for_95_per_cent_is_the_least(int population, int faulty, int size) =>
        Assert.Equal(size, Assurance.SizeFor(population, faulty, NinetyFivePerCent));

    [Theory]
    [InlineData(21, 6, 1, 2, 2)] // a half exactly, at 2
    [InlineData(21, 6, 500_000_001, 1_000_000_000, 3)]
    [InlineData(100, 10, 1, 1, 91)]
    [InlineData(100, 10, 1, 100, 1)]
    [InlineData(100, 10, 1, 10, 1)] // exactly
    [InlineData(100, 10, 100_000_001, 1_000_000_000, 2)]
    [InlineData(100, 1, 1, long.MaxValue, 1)]
    [InlineData(100, 1, long.MaxValue - 1, long.MaxValue, 100)]
    public void The_size_for_another_confidence_includes_the_confidence_itself(
        int population, int faulty, long numerator, long denominator, int size) =>
        Assert.Equal(size, Assurance.SizeFor(population, faulty, SamplingFraction.Of(numerator, denominator)));

    [Theory]
    [InlineData(0, new int[0])]
    [InlineData(1, new[] { 1 })]
    [InlineData(10, new[] { 1 })]
    [InlineData(11, new[] { 1, 2 })]
    [InlineData(20, new[] { 1, 2 })]
    [InlineData(21, new[] { 1, 2, 3 })]
    [InlineData(22, new[] { 1, 2, 3 })]
    [InlineData(55, new[] { 1, 3, 6 })]
    [InlineData(1_000_000, new[] { 1, 50_000, 100_000 })]
    public void The_lines_suppose_1_file_and_5_and_10_per_cent_rounded_up(int population, int[] faulty) =>
        Assert.Equal(faulty, Assurance.Of(population, Math.Min(population, 3)).Lines.Select(line => line.Faulty));

    [Fact]
    public void Each_line_has_its_probability_and_its_size()
    {
        var assurance = Assurance.Of(55, 3);

        Assert.Equal(55, assurance.Population);
        Assert.Equal(3, assurance.Drawn);
        Assert.Equal([0.0545m, 0.1576m, 0.2977m], assurance.Lines.Select(line => line.Probability));
        Assert.Equal([53, 35, 21], assurance.Lines.Select(line => line.Size));
    }

    [Fact]
    public void Without_random_files_the_sizes_are_still_told()
    {
        var assurance = Assurance.Of(55, 0);

        Assert.All(assurance.Lines, line => Assert.Equal(0m, line.Probability));
        Assert.Equal([53, 35, 21], assurance.Lines.Select(line => line.Size));
    }

    [Fact]
    public void Two_are_equal_when_pool_and_random_files_are()
    {
        Assert.Equal(Assurance.Of(55, 3), Assurance.Of(55, 3));
        Assert.Equal(Assurance.Of(55, 3).GetHashCode(), Assurance.Of(55, 3).GetHashCode());
        Assert.NotEqual(Assurance.Of(55, 3), Assurance.Of(55, 4));
        Assert.NotEqual(Assurance.Of(55, 3), Assurance.Of(56, 3));
    }

    [Fact]
    public void Numbers_outside_their_limits_are_refused_by_name()
    {
        const string Population = "it must be from 0 to the population, 55.";

        Refused("population", "population is -1; it must be 0 or more.", () => Assurance.Of(-1, 0));
        Refused("drawn", $"drawn is 56; {Population}", () => Assurance.Of(55, 56));
        Refused("drawn", $"drawn is -1; {Population}", () => Assurance.Of(55, -1));
        Refused("population", "population is -1; it must be 0 or more.", () => Assurance.DetectionProbability(-1, 0, 0));
        Refused("faulty", $"faulty is 56; {Population}", () => Assurance.DetectionProbability(55, 56, 3));
        Refused("faulty", $"faulty is -1; {Population}", () => Assurance.DetectionProbability(55, -1, 3));
        Refused("drawn", $"drawn is 56; {Population}", () => Assurance.DetectionProbability(55, 3, 56));
        Refused("drawn", $"drawn is -1; {Population}", () => Assurance.DetectionProbability(55, 3, -1));
        Refused("population", "population is 0; it must be 1 or more.", () => Assurance.SizeFor(0, 0, NinetyFivePerCent));
        Refused(
            "faulty", "faulty is 0; it must be from 1 to the population, 55.", () => Assurance.SizeFor(55, 0, NinetyFivePerCent));
        Refused(
            "faulty",
            "faulty is 56; it must be from 1 to the population, 55.",
            () => Assurance.SizeFor(55, 56, NinetyFivePerCent));
        Assert.Equal("confidence", Assert.Throws<ArgumentNullException>(() => Assurance.SizeFor(55, 3, null!)).ParamName);
    }

    private static void Refused(string name, string message, Func<object> call)
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(call);
        Assert.Equal(name, refusal.ParamName);
        Assert.Equal($"{message} (Parameter '{name}')", refusal.Message);
    }
}
