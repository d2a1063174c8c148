using NodaTime;
using QaStandards.Policies.IctMark.Principles;

namespace QaStandards.Policies.IctMark.Accreditation;

/// <summary>An assessment that an assessor has completed.</summary>
/// <param name="Day">The day on which it was completed.</param>
/// <param name="Kind">What kind of visit it was.</param>
/// <param name="IsPassed">
/// Whether a moderation that leads to accreditation was satisfactory; it makes no difference to other visits.
/// </param>
public sealed record CompletedAssessment(LocalDate Day, VisitKind Kind, bool IsPassed = true);
