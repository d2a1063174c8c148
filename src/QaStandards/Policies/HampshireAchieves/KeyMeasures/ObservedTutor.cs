namespace QaStandards.Policies.HampshireAchieves.KeyMeasures;

/// <summary>One tutor with the observations of a year. What is null is not known.</summary>
public sealed record ObservedTutor
{
    /// <summary>Gets the tutor's id.</summary>
    public required string Id { get; init; }

    /// <summary>Gets whether a subcontractor employs them.</summary>
    public bool? IsSubcontracted { get; init; }

    /// <summary>
    /// Gets whether observing this subcontracted tutor was agreed with the provider; does not matter for others.
    /// </summary>
    public bool? IsAgreed { get; init; }

    /// <summary>Gets whether they taught in the year.</summary>
    public bool? HasTaught { get; init; }

    /// <summary>Gets the observations, of every kind and in any order.</summary>
    public ValueList<TutorObservation>? Observations { get; init; }

    /// <summary>Gets whether there is an action plan; needed after an outcome below expectations.</summary>
    public bool? HasActionPlan { get; init; }
}
