namespace QaStandards.Policies.LjmuItt.Moderation;

/// <summary>An internal moderator (IQAM).</summary>
/// <param name="Id">The moderator.</param>
/// <param name="From">The kind of stakeholder that the moderator comes from.</param>
/// <param name="School">The moderator's school; null when there is none.</param>
public sealed record Moderator(string Id, PartnershipPost From, string? School = null);
