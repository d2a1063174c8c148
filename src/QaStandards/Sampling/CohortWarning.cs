namespace QaStandards.Sampling;

/// <summary>Something in a frozen list that looks like a slip.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="First">The id of one file.</param>
/// <param name="Second">The id of the other file.</param>
/// <param name="Message">What looks wrong.</param>
public sealed record CohortWarning(string Code, string First, string Second, string Message);
