namespace QaStandards.Policies.LjmuItt.Safety;

/// <summary>Something that a trainee reports. What is null is not known.</summary>
/// <param name="HasPlacements">
/// Whether the student's programme has professional placements; every route into teaching has.
/// </param>
/// <param name="WasOnPlacement">Whether it happened on placement.</param>
/// <param name="BreachesCode">Whether it breaches a professional code, linked to education or not.</param>
public sealed record PlacementIncident(bool? HasPlacements, bool? WasOnPlacement, bool? BreachesCode);
