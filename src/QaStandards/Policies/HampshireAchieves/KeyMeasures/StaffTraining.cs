namespace QaStandards.Policies.HampshireAchieves.KeyMeasures;

/// <summary>The mandatory training and events of one person. What is null is not known.</summary>
public sealed record StaffTraining
{
    /// <summary>Gets the person's id.</summary>
    public required string Person { get; init; }

    /// <summary>Gets what is mandatory for this person; what the person was exempted from beforehand is left out.</summary>
    public ValueList<string>? Required { get; init; }

    /// <summary>Gets what the person did and attended.</summary>
    public ValueList<string>? Done { get; init; }
}
