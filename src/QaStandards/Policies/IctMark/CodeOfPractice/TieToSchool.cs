using QaStandards.Policies.IctMark.Principles;

namespace QaStandards.Policies.IctMark.CodeOfPractice;

/// <summary>A tie of an assessor to a school.</summary>
/// <param name="School">The school's id.</param>
/// <param name="Tie">The tie.</param>
public sealed record TieToSchool(string School, SchoolTie Tie);
