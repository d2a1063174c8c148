using System;
using NodaTime;

namespace QaStandards.Sampling;

/// <summary>A rule for how many files of a population are drawn at least. Never more than the population.</summary>
public abstract record SampleSize
{
    private SampleSize()
    {
    }

    /// <summary>Gets the square root of the population, rounded up.</summary>
    public static SampleSize SquareRoot { get; } = new Root();

    /// <summary>Returns at least an exact part of the population, rounded up to a whole file.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="fraction"/> is null.</exception>
    public static SampleSize AtLeast(SamplingFraction fraction)
    {
        ArgumentNullException.ThrowIfNull(fraction);
        return new Part(fraction);
    }

    /// <summary>Returns a fixed number of files, or the whole population when it is smaller.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than one.</exception>
    public static SampleSize Files(long number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        return new Number(number);
    }

    /// <summary>Returns the larger of two sizes, such as the larger of 10 per cent and ten files.</summary>
    /// <exception cref="ArgumentNullException">A size is null.</exception>
    public static SampleSize LargerOf(SampleSize first, SampleSize second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return new Larger(first, second);
    }

    /// <summary>Returns the size that a table gives for the population.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    public static SampleSize FromTable(SizeTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new Tabled(table);
    }

    /// <summary>
    /// Returns the size for a population at an event; null when a dated table has no edition for that day, or no day is given.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The population is negative.</exception>
    public long? Of(long population, LocalDate? on)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(population);
        return Least(population, on) is { } least ? Math.Min(least, population) : null;
    }

    private protected abstract long? Least(long population, LocalDate? on);

    internal sealed record Part(SamplingFraction Fraction) : SampleSize
    {
        public override string ToString() => $"at least {Fraction}";

        private protected override long? Least(long population, LocalDate? on) => Fraction.SizeOf(population);
    }

    internal sealed record Number(long Fixed) : SampleSize
    {
        public override string ToString() => $"{English.Number(Fixed)} files";

        private protected override long? Least(long population, LocalDate? on) => Fixed;
    }

    internal sealed record Root : SampleSize
    {
        public override string ToString() => "the square root";

        // The double is only a first guess; whole numbers decide.
        private protected override long? Least(long population, LocalDate? on)
        {
            var root = (long)Math.Sqrt(population);
            while ((Int128)root * root < population)
            {
                root++;
            }

            while (root > 0 && (Int128)(root - 1) * (root - 1) >= population)
            {
                root--;
            }

            return root;
        }
    }

    internal sealed record Larger(SampleSize First, SampleSize Second) : SampleSize
    {
        public override string ToString() => $"the larger of {First} and {Second}";

        private protected override long? Least(long population, LocalDate? on) =>
            First.Least(population, on) is { } first && Second.Least(population, on) is { } second
                ? Math.Max(first, second)
                : null;
    }

    internal sealed record Tabled(SizeTable Table) : SampleSize
    {
        public override string ToString() => $"table {Table.Name}";

        private protected override long? Least(long population, LocalDate? on) =>
            on is { } day ? Table.SizeOf(population, day) : null;
    }
}
