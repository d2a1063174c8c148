namespace QaStandards.Policies.LjmuItt.Placements;

/// <summary>Where a trainee has been before.</summary>
/// <param name="School">The id of the school.</param>
/// <param name="Taught">The age phase that was taught there.</param>
/// <param name="Setting">
/// The kind of setting, in the host's own words, such as <c>urban</c>; null when it was not recorded.
/// </param>
public sealed record EarlierPlacement(string School, AgePhase Taught, string? Setting = null);
