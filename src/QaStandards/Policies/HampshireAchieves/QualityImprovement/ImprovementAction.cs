using NodaTime;

namespace QaStandards.Policies.HampshireAchieves.QualityImprovement;

/// <summary>One action of the improvement plan. What is null is not known; an empty text says that there is none.</summary>
public sealed record ImprovementAction
{
    /// <summary>Gets the id under which it is filed.</summary>
    public required string Id { get; init; }

    /// <summary>Gets what it came from.</summary>
    public ActionOrigin? Origin { get; init; }

    /// <summary>Gets who owns it.</summary>
    public string? Owner { get; init; }

    /// <summary>Gets what it is to achieve.</summary>
    public string? DesiredImpact { get; init; }

    /// <summary>Gets who monitors it.</summary>
    public string? Monitor { get; init; }

    /// <summary>Gets the day on which it entered the plan.</summary>
    public LocalDate? Created { get; init; }

    /// <summary>Gets the day by which it is to be done.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>Gets its updates, in any order.</summary>
    public ValueList<ActionUpdate>? Updates { get; init; }

    /// <summary>Gets when it was closed.</summary>
    public Milestone? Closed { get; init; }

    /// <summary>Gets what it has achieved.</summary>
    public string? ImpactStatement { get; init; }
}
