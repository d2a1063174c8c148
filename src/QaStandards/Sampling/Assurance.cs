using System;
using System.Collections.Generic;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace QaStandards.Sampling;

/// <summary>
/// What the random files of a sample can and cannot detect: for a pool of N files from which n were drawn at random,
/// supposing that 1 file, 5 per cent and 10 per cent of the pool (each rounded up) were faulty before the draw. Two are
/// equal when pool and random files are.
/// </summary>
/// <remarks>
/// The probabilities are hypergeometric and exact: they come from whole numbers alone, are rounded down to four decimals,
/// and are the same on every machine. They speak only of the pool that the random files were drawn from, and suppose that
/// examining a faulty file finds its fault; files selected for any other reason are not counted.
/// </remarks>
public sealed record Assurance
{
    private static readonly SamplingFraction Confidence = SamplingFraction.Percent(95);

    private Assurance(int population, int drawn, ValueList<Detection> lines)
    {
        Population = population;
        Drawn = drawn;
        Lines = lines;
    }

    /// <summary>Gets N, how many files the random files were drawn from.</summary>
    public int Population { get; }

    /// <summary>Gets n, how many files were drawn at random.</summary>
    public int Drawn { get; }

    /// <summary>
    /// Gets one line per supposed number of faulty files, ascending, without repeats; none when the pool is empty.
    /// </summary>
    public ValueList<Detection> Lines { get; }

    /// <summary>Returns the assurance of n files drawn at random from a pool of N.</summary>
    /// <param name="population">The size of the pool, 0 or more.</param>
    /// <param name="drawn">The number of random files, from 0 to the pool.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its limits.</exception>
    /// <example><code>Assurance.Of(55, 3).Lines[1]; // 3 faulty: at least 0.1576; 35 for 95 %</code></example>
    public static Assurance Of(int population, int drawn)
    {
        CheckPopulation(population);
        Check(drawn, 0, population, "the population");
        var lines = new List<Detection>();
        foreach (var percent in (ReadOnlySpan<int>)[0, 5, 10])
        {
            var faulty = percent == 0 ? Math.Min(1, population) : (int)SamplingFraction.Percent(percent).SizeOf(population);
            if (faulty > (lines.Count == 0 ? 0 : lines[^1].Faulty))
            {
                lines.Add(new(faulty, DetectionProbability(population, faulty, drawn), SizeFor(population, faulty, Confidence)));
            }
        }

        return new(population, drawn, lines.ToValueList());
    }

    /// <summary>
    /// Returns the probability that files drawn at random include at least one faulty file, rounded down to four decimals:
    /// 0 only when it is under 0.0001, and 1 only when it is certain.
    /// </summary>
    /// <param name="population">The size of the pool, 0 or more.</param>
    /// <param name="faulty">How many files of the pool are faulty, from 0 to the pool.</param>
    /// <param name="drawn">How many files are drawn, from 0 to the pool.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its limits.</exception>
    /// <example><code>Assurance.DetectionProbability(100, 10, 15); // 0.8192</code></example>
    public static decimal DetectionProbability(int population, int faulty, int drawn)
    {
        CheckPopulation(population);
        Check(faulty, 0, population, "the population");
        Check(drawn, 0, population, "the population");
        return HypergeometricBounds.Detection(population, faulty, drawn);
    }

    /// <summary>
    /// Returns the least number of random files that include a faulty one with at least the confidence asked for.
    /// </summary>
    /// <param name="population">The size of the pool, 1 or more.</param>
    /// <param name="faulty">How many files of the pool are faulty, from 1 to the pool: none is found where there is none.</param>
    /// <param name="confidence">The least probability, itself included; the whole means certainty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="confidence"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its limits.</exception>
    /// <example><code>Assurance.SizeFor(1000, 50, SamplingFraction.Percent(95)); // 57</code></example>
    public static int SizeFor(int population, int faulty, SamplingFraction confidence)
    {
        CheckPopulation(population, least: 1);
        Check(faulty, 1, population, "the population");
        ArgumentNullException.ThrowIfNull(confidence);
        return HypergeometricBounds.Size(population, faulty, confidence);
    }

    /// <summary>
    /// Returns, with 95 per cent confidence, how many files of the pool were faulty, given what examining its random files
    /// found: the exact inversion of the hypergeometric distribution.
    /// </summary>
    /// <remarks>
    /// The upper bound is the largest D for which finding so few faulty files still has a probability over 1/20 (two-sided
    /// 1/40), the lower bound the smallest D for which finding so many has one over 1/40. Random files that were planned and
    /// not examined count as faulty for the upper bound and as sound for the lower. Only the random files as planned may be
    /// counted, never those selected for any other reason. Without random files the estimate is undetermined.
    /// </remarks>
    /// <param name="population">The size of the pool that the random files were drawn from, 0 or more.</param>
    /// <param name="planned">How many random files were planned, from 0 to the pool.</param>
    /// <param name="examined">How many of the planned files were examined, from 0 to the planned.</param>
    /// <param name="faultyFound">How many of the examined files were faulty, from 0 to the examined.</param>
    /// <param name="sides">The upper bound alone, or both bounds.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its limits, or the sides are not known.</exception>
    /// <example><code>Assurance.Estimate(300, planned: 59, examined: 59, faultyFound: 0).AtMost; // 13</code></example>
    public static FaultEstimate Estimate(
        int population, int planned, int examined, int faultyFound, EstimateSides sides = EstimateSides.One)
    {
        CheckPopulation(population);
        Check(planned, 0, population, "the population");
        Check(examined, 0, planned, "the files planned");
        Check(faultyFound, 0, examined, "the files examined");
        if (sides is not (EstimateSides.One or EstimateSides.Two))
        {
            throw new ArgumentOutOfRangeException(nameof(sides), "The sides of an estimate are One or Two.");
        }

        if (planned == 0)
        {
            return new(population, planned, examined, faultyFound, sides, atLeast: null, atMost: null);
        }

        var tail = sides == EstimateSides.One ? 20 : 40;
        return new(
            population,
            planned,
            examined,
            faultyFound,
            sides,
            sides == EstimateSides.One ? null : HypergeometricBounds.Lower(population, planned, faultyFound, tail),
            HypergeometricBounds.Upper(population, planned, faultyFound + (planned - examined), tail));
    }

    /// <summary>Returns the lines in English, or plainly that no statement can be made.</summary>
    public override string ToString() => AssuranceEnglish.Of(this);

    private static void CheckPopulation(int population, int least = 0)
    {
        if (population < least)
        {
            throw Outside(population, string.Create(CultureInfo.InvariantCulture, $"{least} or more"), nameof(population));
        }
    }

    private static void Check(
        int value, int least, int most, string limit, [CallerArgumentExpression(nameof(value))] string name = "")
    {
        if (value < least || value > most)
        {
            throw Outside(value, string.Create(CultureInfo.InvariantCulture, $"from {least} to {limit}, {most}"), name);
        }
    }

    private static ArgumentOutOfRangeException Outside(int value, string limits, string name) =>
        new(name, string.Create(CultureInfo.InvariantCulture, $"{name} is {value}; it must be {limits}."));
}
