using NodaTime;

namespace QaStandards.Policies.HampshireAchieves.Roles;

/// <summary>What is known when something happens to an observation. What is null is not known.</summary>
public sealed record ObservationCase
{
    /// <summary>Gets the day of the observation.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>Gets the observer.</summary>
    public ObserverRecord? Observer { get; init; }

    /// <summary>Gets how it went.</summary>
    public KeyMeasures.ObservationOutcome? Outcome { get; init; }

    /// <summary>Gets whether the report was given to the tutor.</summary>
    public bool? IsReportIssued { get; init; }
}
