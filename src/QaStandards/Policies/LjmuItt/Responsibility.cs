namespace QaStandards.Policies.LjmuItt;

/// <summary>Who has which part in an activity of the partnership.</summary>
/// <param name="Activity">A short name of ours.</param>
/// <param name="By">The clause that it comes from.</param>
/// <param name="Accountable">Who answers for it.</param>
/// <param name="Responsible">Who does it.</param>
/// <param name="Consulted">Who is asked.</param>
/// <param name="Informed">Who is told.</param>
public sealed record Responsibility(
    string Activity,
    Clause By,
    PartnershipPost Accountable,
    ValueList<PartnershipPost> Responsible,
    ValueList<PartnershipPost> Consulted,
    ValueList<PartnershipPost> Informed);
