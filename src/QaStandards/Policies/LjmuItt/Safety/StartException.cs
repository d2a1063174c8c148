namespace QaStandards.Policies.LjmuItt.Safety;

/// <summary>That a trainee starts one placement without medical clearance. What is null is not known.</summary>
public sealed record StartException
{
    /// <summary>Gets the placement that it was agreed for.</summary>
    public required string Placement { get; init; }

    /// <summary>Gets when the university agreed.</summary>
    public Milestone? UniversityAgreed { get; init; }

    /// <summary>Gets when the placement school agreed.</summary>
    public Milestone? SchoolAgreed { get; init; }
}
