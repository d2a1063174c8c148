namespace QaStandards.Policies.LjmuItt.Safety;

/// <summary>A concern about equality, raised by anybody met on placement. What is null is not known.</summary>
/// <param name="Harm">What it is about.</param>
/// <param name="RaisedWith">To whom it went.</param>
public sealed record EqualityConcern(EqualityHarm? Harm, PartnershipPost? RaisedWith);
