namespace QaStandards.Policies.LjmuItt.Placements;

/// <summary>How long a trainee travels to a school.</summary>
/// <param name="School">The id of the school.</param>
/// <param name="Minutes">The minutes of one way, nought or more.</param>
public sealed record TravelTime(string School, int Minutes);
