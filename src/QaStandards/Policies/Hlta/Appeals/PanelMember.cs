namespace QaStandards.Policies.Hlta.Appeals;

/// <summary>A member of a review panel.</summary>
/// <param name="Name">The member's id.</param>
/// <param name="Provider">The regional provider that nominated the member.</param>
public sealed record PanelMember(string Name, string Provider);
