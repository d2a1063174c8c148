using System.Collections.Generic;

namespace QaStandards.Sampling.Audit;

/// <summary>What a row of closer attention has to come to.</summary>
/// <param name="Number">The number of the row.</param>
/// <param name="Row">The row.</param>
/// <param name="Units">The keys in a risk band, each with its files that the row speaks about and how many are asked for.</param>
/// <param name="Files">The files that the row adds.</param>
internal sealed record DerivedIntensity<T>(
    int Number, DesignRow<T>.Intensity Row, IReadOnlyList<(string Key, List<int> Files, long Asked)> Units, List<int> Files)
    where T : class;
