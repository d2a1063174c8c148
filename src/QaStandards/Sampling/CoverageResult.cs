namespace QaStandards.Sampling;

/// <summary>What covering the keys of the year took.</summary>
/// <param name="Files">How many files were added for coverage alone.</param>
/// <param name="LowerBound">The least number that any choice needs, given the draw, the list and the year.</param>
/// <param name="IsSmallest">Whether the number of files is proved to be the least.</param>
public sealed record CoverageResult(int Files, int LowerBound, bool IsSmallest);
