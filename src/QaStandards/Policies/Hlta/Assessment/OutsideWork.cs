using NodaTime;

namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>Work that an assessor declares to do for somebody outside the Partnership.</summary>
public sealed record OutsideWork
{
    /// <summary>Gets for whom it is done.</summary>
    public required string Body { get; init; }

    /// <summary>Gets whether it is HLTA assessment; other work does no harm. Null when it is not known.</summary>
    public bool? IsHltaAssessment { get; init; }

    /// <summary>Gets the first day.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Gets the last day, included; null when it goes on.</summary>
    public LocalDate? Until { get; init; }
}
