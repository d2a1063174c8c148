namespace QaStandards.Policies.IctMark.Accreditation;

/// <summary>An accredited assessor with how many assessments count.</summary>
/// <param name="Id">The assessor's id.</param>
/// <param name="Completed">How many assessments count.</param>
public sealed record ExperiencedAssessor(string Id, int Completed);
