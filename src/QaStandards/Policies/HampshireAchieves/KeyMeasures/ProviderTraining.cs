namespace QaStandards.Policies.HampshireAchieves.KeyMeasures;

/// <summary>The mandatory training of a provider's staff. What is null is not known.</summary>
public sealed record ProviderTraining
{
    /// <summary>Gets the provider.</summary>
    public required string Provider { get; init; }

    /// <summary>Gets the mandatory events.</summary>
    public ValueList<string>? Required { get; init; }

    /// <summary>Gets the events that were attended.</summary>
    public ValueList<string>? Attended { get; init; }

    /// <summary>Gets whether the provider's own calendar of development was agreed with the service.</summary>
    public bool? IsOwnCalendarAgreed { get; init; }

    /// <summary>Gets whether attendance at that was confirmed.</summary>
    public bool? IsAttendanceConfirmed { get; init; }
}
