using NodaTime;

namespace QaStandards.Policies.IctMark.Accreditation;

/// <summary>A breach of the criteria, as somebody has found it.</summary>
/// <param name="Assessor">The assessor's id.</param>
/// <param name="Kind">What was done.</param>
/// <param name="On">The day; null when it is not known.</param>
/// <param name="Mitigation">What became of mitigating circumstances. Only an absence can be excused by them.</param>
public sealed record Breach(string Assessor, BreachKind Kind, LocalDate? On = null, MitigationOutcome? Mitigation = null);
