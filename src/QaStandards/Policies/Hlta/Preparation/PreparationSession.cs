namespace QaStandards.Policies.Hlta.Preparation;

/// <summary>A session of a programme.</summary>
/// <param name="Kind">What it is called to the candidates.</param>
/// <param name="Days">Its length in day-equivalents, such as 0.5; null when it is not known. The Code does not say how long a day is.</param>
public sealed record PreparationSession(SessionKind Kind, decimal? Days);
