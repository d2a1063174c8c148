using NodaTime;

namespace QaStandards.Policies.HampshireAchieves.KeyMeasures;

/// <summary>What a provider returned in one year. What is null is not known.</summary>
public sealed record ProviderReturn
{
    /// <summary>Gets the provider.</summary>
    public required string Provider { get; init; }

    /// <summary>Gets the updates of the year, each with its day.</summary>
    public ValueList<ReturnedUpdate>? Updates { get; init; }

    /// <summary>Gets the day by which the annual report is due; the contract gives it.</summary>
    public LocalDate? AnnualDue { get; init; }

    /// <summary>Gets when the annual report was returned.</summary>
    public Milestone? Annual { get; init; }

    /// <summary>Gets whether the self-assessment report is complete.</summary>
    public bool? IsReportComplete { get; init; }

    /// <summary>Gets whether the improvement plan is complete.</summary>
    public bool? IsPlanComplete { get; init; }

    /// <summary>Gets whether the service recorded that this provider need not return an annual report.</summary>
    public bool? IsAnnualWaived { get; init; }
}
