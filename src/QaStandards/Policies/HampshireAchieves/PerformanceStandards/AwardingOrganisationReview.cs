namespace QaStandards.Policies.HampshireAchieves.PerformanceStandards;

/// <summary>What an awarding organisation found of one qualification or area. What is null is not known.</summary>
public sealed record AwardingOrganisationReview
{
    /// <summary>Gets the organisation, or the area when nothing there is regulated.</summary>
    public required string Organisation { get; init; }

    /// <summary>Gets whether the provision is regulated.</summary>
    public bool? IsRegulated { get; init; }

    /// <summary>Gets whether there is a record of internal verification or work scrutiny.</summary>
    public bool? HasScrutiny { get; init; }

    /// <summary>Gets whether the external validation is met; does not matter where nothing is regulated.</summary>
    public bool? IsValidationMet { get; init; }
}
