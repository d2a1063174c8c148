using QaStandards.Calendars;

namespace QaStandards.Policies.HampshireAchieves;

/// <summary>
/// What a host recorded about one time of a duty of the quality calendar, and whether the evidence of it is kept.
/// </summary>
/// <param name="Duty">The code of the duty, the occurrence and what was recorded.</param>
/// <param name="IsEvidenceKept">Whether what shows that it was done is kept; null when that is not known.</param>
public sealed record QualityRecord(DutyRecord Duty, bool? IsEvidenceKept);
