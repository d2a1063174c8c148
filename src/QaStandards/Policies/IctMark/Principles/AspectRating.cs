namespace QaStandards.Policies.IctMark.Principles;

/// <summary>At which level an aspect was found.</summary>
/// <param name="Aspect">The aspect's id.</param>
/// <param name="Level">The level.</param>
/// <param name="Evidence">What was seen or heard of it in this assessment; null when nothing was recorded.</param>
public sealed record AspectRating(string Aspect, int Level, string? Evidence = null);
