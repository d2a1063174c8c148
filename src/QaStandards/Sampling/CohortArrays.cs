using System;

namespace QaStandards.Sampling;

/// <summary>The columns of a list while its parts are read, each part into its own places.</summary>
/// <param name="files">The caller's files.</param>
/// <param name="kinds">How many kinds of keys there are.</param>
internal sealed class CohortArrays<T>(T[] files, int kinds)
    where T : class
{
    public T[] Files { get; } = files;

    /// <summary>Gets for each file where its id ends, after a nought; from the beginning of its part until the parts are joined.</summary>
    public int[] Offsets { get; } = new int[files.Length + 1];

    /// <summary>Gets for each file a bit per row of the design.</summary>
    public uint[] Holds { get; } = new uint[files.Length];

    /// <summary>Gets for each kind of key the number of each file's key, in its part until the parts are joined.</summary>
    public int[][] KeyOf { get; } = Array.ConvertAll(new int[kinds], _ => new int[files.Length]);
}
