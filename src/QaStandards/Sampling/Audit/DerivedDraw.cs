namespace QaStandards.Sampling.Audit;

/// <summary>What a drawing row has to come to.</summary>
/// <param name="Number">The number of the row.</param>
/// <param name="Row">The row.</param>
/// <param name="Population">How many files the row speaks about.</param>
/// <param name="Pool">How many files it draws from.</param>
/// <param name="IsSized">Whether its size could be told.</param>
/// <param name="AtLeast">How many it asks for, at most the pool.</param>
/// <param name="Files">The files with the smallest tickets, in ascending order, as many as were asked for or declared.</param>
internal sealed record DerivedDraw<T>(
    int Number, DesignRow<T>.Random Row, int Population, int Pool, bool IsSized, long AtLeast, int[] Files)
    where T : class;
