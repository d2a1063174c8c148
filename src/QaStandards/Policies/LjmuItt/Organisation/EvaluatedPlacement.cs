using NodaTime;

namespace QaStandards.Policies.LjmuItt.Organisation;

/// <summary>A placement that has ended, and the trainee's evaluation of it.</summary>
/// <param name="Id">The placement.</param>
/// <param name="Ended">Its last day.</param>
/// <param name="Evaluated">When the trainee evaluated it; null when that is not known.</param>
public sealed record EvaluatedPlacement(string Id, LocalDate Ended, Milestone? Evaluated);
