namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>What a moderator thinks of a judgement on one standard.</summary>
/// <param name="Standard">The number of the standard, from 1 to 33.</param>
/// <param name="Agrees">Whether the moderator agrees; null when it is not known.</param>
/// <param name="HasBasis">Whether a basis in the summaries of evidence is noted; null when it is not known.</param>
public sealed record ModeratedJudgement(int Standard, bool? Agrees, bool? HasBasis);
