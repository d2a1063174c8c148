using NodaTime;

namespace QaStandards.Policies.HampshireAchieves.QualityImprovement;

/// <summary>One update of an action.</summary>
public sealed record ActionUpdate
{
    /// <summary>Gets the day.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Gets who wrote it.</summary>
    public required string Author { get; init; }
}
