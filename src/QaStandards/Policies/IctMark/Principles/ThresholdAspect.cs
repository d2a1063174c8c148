namespace QaStandards.Policies.IctMark.Principles;

/// <summary>An aspect of the Self-review Framework with the level that the Mark asks of it.</summary>
/// <param name="Id">The aspect's id in the edition of the framework.</param>
/// <param name="Level">The threshold, which is itself enough.</param>
/// <param name="IsRequired">Whether the Mark asks for it; so unless said otherwise.</param>
public sealed record ThresholdAspect(string Id, int Level, bool IsRequired = true);
