namespace QaStandards.Policies.HampshireAchieves.Provision;

/// <summary>What one learner's Pathways plan holds. What is null is not known.</summary>
public sealed record PathwaysPlan
{
    /// <summary>Gets the learner's id.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the weeks of delivery.</summary>
    public int? Weeks { get; init; }

    /// <summary>Gets whether it is Pathways 2; else it is Pathways 1.</summary>
    public bool? IsSecondCourse { get; init; }

    /// <summary>Gets whether it holds English.</summary>
    public bool? HasEnglish { get; init; }

    /// <summary>Gets whether it holds maths.</summary>
    public bool? HasMaths { get; init; }

    /// <summary>Gets the levels of the Duke of Edinburgh's Award, such as bronze.</summary>
    public ValueList<string>? Awards { get; init; }

    /// <summary>Gets the qualifications that it works towards, as named in the programme's list.</summary>
    public ValueList<string>? Qualifications { get; init; }
}
