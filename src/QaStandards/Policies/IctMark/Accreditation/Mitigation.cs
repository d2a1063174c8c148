namespace QaStandards.Policies.IctMark.Accreditation;

/// <summary>Mitigating circumstances for not attending. What is null is not known.</summary>
public sealed record Mitigation
{
    /// <summary>Gets whether they were given in full.</summary>
    public bool? IsInFull { get; init; }

    /// <summary>Gets whether they were given in writing.</summary>
    public bool? IsWritten { get; init; }

    /// <summary>Gets whether they were put to Naace.</summary>
    public bool? IsToNaace { get; init; }

    /// <summary>Gets what became of them.</summary>
    public MitigationOutcome? Outcome { get; init; }
}
