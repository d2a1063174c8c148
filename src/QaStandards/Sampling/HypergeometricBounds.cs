namespace QaStandards.Sampling;

/// <summary>
/// Inverts the hypergeometric distribution, every comparison exactly. Its members trust their arguments; the meanings are
/// those of <see cref="Assurance"/>.
/// </summary>
internal static class HypergeometricBounds
{
    private const int TenThousand = 10_000;

    /// <summary>Returns the chance of at least one faulty file, rounded down to four decimals.</summary>
    public static decimal Detection(int population, int faulty, int drawn)
    {
        // The chance of none is rounded up, so that its complement is rounded down.
        var none = new HypergeometricTail(population, faulty, drawn, atMost: 0);
        var missed = Monotone.First(0, TenThousand, t => none.CompareTo(t, TenThousand) <= 0);
        return new decimal(TenThousand - missed, 0, 0, isNegative: false, scale: 4);
    }

    /// <summary>Returns the least n with P(X >= 1) >= confidence, which is P(X = 0) &lt;= 1 - confidence.</summary>
    public static int Size(int population, int faulty, SamplingFraction confidence)
    {
        var (risk, whole) = (confidence.Denominator - confidence.Numerator, confidence.Denominator);
        return Monotone.First(1, population, drawn =>
            new HypergeometricTail(population, faulty, drawn, atMost: 0).CompareTo(risk, whole) <= 0);
    }

    /// <summary>Returns the largest D with P(X &lt;= found | D) > 1/tail.</summary>
    /// <remarks>The search ends where D leaves no room for the sound files that were drawn, or exceeds the population.</remarks>
    public static int Upper(int population, int drawn, int found, int tail) =>
        Monotone.First(found + 1, population - drawn + found + 1, faulty =>
            new HypergeometricTail(population, faulty, drawn, found).CompareTo(1, tail) <= 0) - 1;

    /// <summary>Returns the smallest D with P(X >= found | D) > 1/tail, or P(X &lt; found | D) &lt; 1 - 1/tail.</summary>
    public static int Lower(int population, int drawn, int found, int tail) =>
        found == 0
            ? 0
            : Monotone.First(found, population - drawn + found, faulty =>
                new HypergeometricTail(population, faulty, drawn, found - 1).CompareTo(tail - 1, tail) < 0);
}
