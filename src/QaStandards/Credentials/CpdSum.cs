namespace QaStandards.Credentials;

/// <summary>How much CPD there is in a period.</summary>
/// <param name="Hours">What is known to count, in hours, days converted.</param>
/// <param name="Unsure">What may count in addition, in hours: it is not known whether it was logged or served the sector.</param>
/// <param name="EnteredHours">The part of what counts that was entered in hours.</param>
/// <param name="EnteredDays">The part of what counts that was entered in days, in days.</param>
public sealed record CpdSum(decimal Hours, decimal Unsure, decimal EnteredHours, decimal EnteredDays);
