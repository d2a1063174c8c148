namespace QaStandards.Sampling;

/// <summary>The files that a top-up adds, and how few could have done.</summary>
/// <param name="files">The files' indices, in ticket order.</param>
/// <param name="lowerBound">A number of files below which no choice covers what can be covered.</param>
internal sealed class TopUp(int[] files, int lowerBound)
{
    /// <summary>Gets the indices of the files, in ticket order.</summary>
    internal int[] Files { get; } = files;

    /// <summary>Gets the proven bound: fewer files than this cover less.</summary>
    internal int LowerBound { get; } = lowerBound;

    /// <summary>Gets whether no smaller choice exists.</summary>
    internal bool IsSmallest => Files.Length == LowerBound;
}
