namespace QaStandards.Allocation;

/// <summary>One reason for which an item has none of some places.</summary>
/// <param name="By">The clause.</param>
/// <param name="Name">What is not so at these places: the name of a constraint, or a free seat.</param>
/// <param name="Verdict">Breached when it is not so, Undetermined when it is not known.</param>
/// <param name="Missing">The facts that are missing, when it is not known.</param>
/// <param name="Places">The ids of the places, in ordinal order.</param>
/// <param name="Alone">
/// The ids of those places at which nothing else stands in the way, in ordinal order: what is nearest to a place.
/// </param>
public sealed record Obstacle(
    Clause By, string Name, Verdict Verdict, ValueList<string> Missing, ValueList<string> Places, ValueList<string> Alone)
{
    /// <summary>Returns the reason, such as <c>[VC 2] the school has the phase: no at ARC, BRK</c>.</summary>
    public override string ToString() => Verdict == Verdict.Undetermined
        ? $"[{By?.Citation}] {Name}: not known at {English.Few(Places)}, without: {string.Join(", ", Missing)}"
        : $"[{By?.Citation}] {Name}: no at {English.Few(Places)}";
}
