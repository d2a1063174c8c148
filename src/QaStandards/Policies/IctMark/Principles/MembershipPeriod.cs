using NodaTime;

namespace QaStandards.Policies.IctMark.Principles;

/// <summary>A period of membership of Naace, both ends included.</summary>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day; null when none is set.</param>
/// <param name="IsFull">Whether the membership is full.</param>
public sealed record MembershipPeriod(LocalDate Start, LocalDate? End, bool IsFull = true);
