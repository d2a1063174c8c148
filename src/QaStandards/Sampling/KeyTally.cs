namespace QaStandards.Sampling;

/// <summary>What the year has seen of one key, such as one assessor. The default is a key that was never seen.</summary>
public readonly record struct KeyTally
{
    internal KeyTally(int files, int moderated, int pool, int poolModerated)
    {
        Files = files;
        Moderated = moderated;
        Pool = pool;
        PoolModerated = poolModerated;
    }

    /// <summary>Gets how many of its files were in the lists.</summary>
    public int Files { get; }

    /// <summary>Gets how many of its files were moderated, whatever selected them.</summary>
    public int Moderated { get; }

    /// <summary>Gets how many of its files were in the pools that random files are drawn from.</summary>
    public int Pool { get; }

    /// <summary>Gets how many of those were moderated.</summary>
    public int PoolModerated { get; }

    internal KeyTally Plus(KeyTally other) =>
        new(Files + other.Files, Moderated + other.Moderated, Pool + other.Pool, PoolModerated + other.PoolModerated);
}
