namespace QaStandards.Sampling;

/// <summary>What a random sample can detect if so many files were faulty. Made by <see cref="Assurance.Of"/>.</summary>
public sealed record Detection
{
    internal Detection(int faulty, decimal probability, int size)
    {
        Faulty = faulty;
        Probability = probability;
        Size = size;
    }

    /// <summary>Gets how many files of the pool are supposed to be faulty, from 1 to the pool.</summary>
    public int Faulty { get; }

    /// <summary>
    /// Gets the probability that the random files include at least one faulty file, rounded down to four decimals, so that
    /// 1.0000 means certain.
    /// </summary>
    public decimal Probability { get; }

    /// <summary>Gets the least number of random files that include a faulty one with probability 95 per cent or more.</summary>
    public int Size { get; }

    /// <summary>Returns the numbers, such as <c>3 faulty: at least 0.1576; 35 for 95 %</c>.</summary>
    public override string ToString() => AssuranceEnglish.Of(this);
}
