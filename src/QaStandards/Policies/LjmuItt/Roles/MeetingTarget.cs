using QaStandards.Standards;

namespace QaStandards.Policies.LjmuItt.Roles;

/// <summary>A target of a weekly meeting.</summary>
/// <param name="Standards">The standards that it is linked to; at least one is needed.</param>
/// <param name="Actions">How many actions lead to it; at least one is needed.</param>
public sealed record MeetingTarget(StandardSet Standards, int Actions);
