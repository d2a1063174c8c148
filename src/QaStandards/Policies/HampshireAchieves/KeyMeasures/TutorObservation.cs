using NodaTime;

namespace QaStandards.Policies.HampshireAchieves.KeyMeasures;

/// <summary>One observation of a tutor. What is null is not known.</summary>
public sealed record TutorObservation
{
    /// <summary>Gets the day.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Gets the kind.</summary>
    public required ObservationKind Kind { get; init; }

    /// <summary>Gets how it went.</summary>
    public ObservationOutcome? Outcome { get; init; }

    /// <summary>Gets when its report was completed.</summary>
    public Milestone? Reported { get; init; }

    /// <summary>Gets the day by which the report is to be completed; the framework gives none.</summary>
    public LocalDate? ReportDue { get; init; }
}
