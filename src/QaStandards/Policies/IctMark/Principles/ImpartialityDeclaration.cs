using NodaTime;

namespace QaStandards.Policies.IctMark.Principles;

/// <summary>What an assessor declares about one school before assessing it.</summary>
/// <param name="On">The day of the declaration.</param>
/// <param name="HasConflict">Whether it declares a conflict, of whatever kind: a tie of family or money, say.</param>
public sealed record ImpartialityDeclaration(LocalDate On, bool HasConflict);
