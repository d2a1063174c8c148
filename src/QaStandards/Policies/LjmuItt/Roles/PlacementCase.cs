using NodaTime;
using QaStandards.Policies.LjmuItt.Safety;

namespace QaStandards.Policies.LjmuItt.Roles;

/// <summary>What is known when something happens to a placement. What is null is not known.</summary>
public sealed record PlacementCase
{
    /// <summary>Gets the day of the event.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>Gets everything on which the start turns, the arrangement and the profile among it.</summary>
    public PlacementStart? Start { get; init; }

    /// <summary>Gets the review that is under way.</summary>
    public PhaseReview? Review { get; init; }

    /// <summary>Gets the case of additional support.</summary>
    public SupportCase? Support { get; init; }

    /// <summary>Gets the concern about fitness.</summary>
    public FitnessConcern? Fitness { get; init; }

    /// <summary>Gets what is known of the recommendation, for the triangulation.</summary>
    public QtsCase? Qts { get; init; }
}
