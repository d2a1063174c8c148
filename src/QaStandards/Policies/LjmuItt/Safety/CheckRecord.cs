namespace QaStandards.Policies.LjmuItt.Safety;

/// <summary>One check of a trainee as it is recorded. What is null is not known.</summary>
/// <param name="Check">Which check it is.</param>
/// <param name="CarriedOutBy">Who carries it out.</param>
/// <param name="IsClear">Whether it is clear; false when it is not clear, or not back yet.</param>
public sealed record CheckRecord(SuitabilityCheck Check, PartnershipPost? CarriedOutBy, bool? IsClear);
