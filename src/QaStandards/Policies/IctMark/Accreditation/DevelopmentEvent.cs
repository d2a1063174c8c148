using NodaTime;

namespace QaStandards.Policies.IctMark.Accreditation;

/// <summary>A development event, and whether an assessor took part. What is null is not known.</summary>
public sealed record DevelopmentEvent
{
    /// <summary>Gets the event's id.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the assessor's id.</summary>
    public required string Assessor { get; init; }

    /// <summary>Gets what kind of event it is.</summary>
    public required EventKind Kind { get; init; }

    /// <summary>Gets whether Naace advertised it as required.</summary>
    public bool? IsRequired { get; init; }

    /// <summary>Gets the day of the event.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>Gets when the cost was made known.</summary>
    public Milestone? CostAdvised { get; init; }

    /// <summary>Gets whether the assessor attended.</summary>
    public bool? IsAttended { get; init; }

    /// <summary>Gets the mitigating circumstances; null when none were given.</summary>
    public Mitigation? Mitigation { get; init; }
}
