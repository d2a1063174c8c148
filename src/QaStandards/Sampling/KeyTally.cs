namespace QaStandards.Sampling;

/// <summary>What the year has seen of one key, such as one assessor.</summary>
/// <param name="Files">How many of its files were in the lists.</param>
/// <param name="Moderated">How many of its files were moderated, whatever selected them.</param>
/// <param name="Pool">How many of its files were in the pools that random files are drawn from.</param>
/// <param name="PoolModerated">How many of those were moderated.</param>
public readonly record struct KeyTally(int Files, int Moderated, int Pool, int PoolModerated)
{
    internal KeyTally Plus(KeyTally other) =>
        new(Files + other.Files, Moderated + other.Moderated, Pool + other.Pool, PoolModerated + other.PoolModerated);
}
