using NodaTime;

namespace QaStandards.Policies.IctMark.CodeOfPractice;

/// <summary>A change of what Naace holds about an assessor. What is null is not known.</summary>
/// <param name="Assessor">The assessor's id.</param>
/// <param name="IsContactDetail">Whether it is a contact detail; otherwise it bears on whether the assessor may assess.</param>
/// <param name="Changed">The day of the change.</param>
/// <param name="Notified">When Naace was told.</param>
public sealed record DetailChange(string Assessor, bool IsContactDetail, LocalDate? Changed, Milestone? Notified);
