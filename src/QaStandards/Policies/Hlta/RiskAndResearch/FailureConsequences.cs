using QaStandards.Policies.Hlta.Introduction;

namespace QaStandards.Policies.Hlta.RiskAndResearch;

/// <summary>What the failure of a provider leaves behind. Nothing is reassigned: that is for the Partnership to decide.</summary>
/// <param name="Regions">The agreement without the provider.</param>
/// <param name="Freed">The regions that nobody holds any more because of it.</param>
/// <param name="Candidates">The candidates whose assessment was under way, in ordinal order; empty when they are not known.</param>
/// <param name="Remaining">The providers that are left.</param>
public sealed record FailureConsequences(
    Regions Regions, ValueList<Region> Freed, ValueList<string> Candidates, ValueList<string> Remaining);
