namespace QaStandards.Policies.LjmuItt.Safety;

/// <summary>
/// What decides whether something about a trainee is shared with a placement school. What is null is not known.
/// </summary>
public sealed record SharingFacts
{
    /// <summary>Gets whether the trainee permits the number and date of the DBS certificate to be shared.</summary>
    public bool? PermitsDbs { get; init; }

    /// <summary>Gets whether the trainee permits the school to be told of adjustments.</summary>
    public bool? PermitsAdjustments { get; init; }

    /// <summary>Gets whether the university finds it appropriate to tell the school of adjustments.</summary>
    public bool? AreAdjustmentsAppropriate { get; init; }
}
