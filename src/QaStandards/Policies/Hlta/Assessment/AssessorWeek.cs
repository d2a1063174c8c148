using NodaTime;

namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>A week of an assessor, to which visits are allocated.</summary>
/// <param name="Id">The id of the place in an allocation, such as <c>A1 2018-03-05</c>.</param>
/// <param name="Assessor">The assessor.</param>
/// <param name="FirstDay">The first day of the week; null for what no weekly limit counts.</param>
/// <param name="Provider">The provider for whom the week is counted; null when it is counted for all together.</param>
/// <param name="Free">How many visits the week still takes.</param>
public sealed record AssessorWeek(string Id, DeployableAssessor Assessor, LocalDate? FirstDay, string? Provider, int Free);
