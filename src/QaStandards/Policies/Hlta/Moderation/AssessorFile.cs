namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>A file that could have to wait because of another one.</summary>
/// <param name="File">The file's id.</param>
/// <param name="Assessor">Who assessed.</param>
/// <param name="IsConfirmed">Whether its outcome is confirmed; null when that is not known.</param>
/// <param name="Cohort">The cohort; it counts only where a reading keeps to the same cohort.</param>
public sealed record AssessorFile(string File, string Assessor, bool? IsConfirmed, string? Cohort = null);
