using NodaTime;

namespace QaStandards.Policies.LjmuItt.Safety;

/// <summary>A trainee's individual needs and what was done about them. What is null is not known.</summary>
public sealed record IndividualNeeds
{
    /// <summary>Gets whether an Individual Learning Plan was made; false when it was recorded that none is needed.</summary>
    public bool? HasLearningPlan { get; init; }

    /// <summary>Gets why no plan is needed; null when none was recorded.</summary>
    public string? WhyNoPlan { get; init; }

    /// <summary>Gets whether the trainee needs adjustments on placement.</summary>
    public bool? NeedsAdjustments { get; init; }

    /// <summary>Gets what decides whether the school may be told.</summary>
    public SharingFacts Sharing { get; init; } = new();

    /// <summary>Gets when the school was told of the adjustments.</summary>
    public Milestone? SchoolTold { get; init; }

    /// <summary>Gets the first day of the placement.</summary>
    public LocalDate? Starts { get; init; }
}
