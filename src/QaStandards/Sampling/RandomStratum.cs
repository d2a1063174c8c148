namespace QaStandards.Sampling;

/// <summary>What one drawing row of a design did.</summary>
/// <param name="By">The clause.</param>
/// <param name="Population">How many files the clause speaks about.</param>
/// <param name="Pool">How many of them are not mandatory: the files that were drawn from.</param>
/// <param name="AtLeast">How many the clause asks for, at most the pool.</param>
/// <param name="Drawn">How many were drawn.</param>
/// <param name="Threshold">The largest ticket drawn: a pool file is in the draw when its ticket is not larger. Null when none was.</param>
/// <param name="Assurance">What the drawn files can detect in the pool.</param>
public sealed record RandomStratum(
    Clause By, int Population, int Pool, int AtLeast, int Drawn, Ticket? Threshold, Assurance Assurance);
