namespace QaStandards.Sampling;

/// <summary>
/// What an examined random sample says about the pool it was drawn from. Two estimates are equal when all their numbers
/// are. Made by <see cref="Assurance.Estimate"/>.
/// </summary>
public sealed record FaultEstimate
{
    internal FaultEstimate(
        int population, int planned, int examined, int faultyFound, EstimateSides sides, int? atLeast, int? atMost)
    {
        Population = population;
        Planned = planned;
        Examined = examined;
        FaultyFound = faultyFound;
        Sides = sides;
        AtLeast = atLeast;
        AtMost = atMost;
    }

    /// <summary>Gets how many files the random sample was drawn from.</summary>
    public int Population { get; }

    /// <summary>Gets how many random files were planned.</summary>
    public int Planned { get; }

    /// <summary>Gets how many of the planned files were examined.</summary>
    public int Examined { get; }

    /// <summary>Gets how many of the examined files were faulty.</summary>
    public int FaultyFound { get; }

    /// <summary>Gets which statement is made.</summary>
    public EstimateSides Sides { get; }

    /// <summary>Gets the lower bound, included; null when only the upper bound was asked for, and when undetermined.</summary>
    public int? AtLeast { get; }

    /// <summary>Gets the upper bound, included; null when undetermined.</summary>
    public int? AtMost { get; }

    /// <summary>Gets whether no statement can be made, because no random file was planned.</summary>
    public bool IsUndetermined => AtMost is null;

    /// <summary>Gets what is missing, for a finding that is undetermined; null when there is an estimate.</summary>
    public Measure.Missing? Missing => IsUndetermined ? new(AssuranceEnglish.RandomFile) : null;

    /// <summary>Returns the estimate and what it rests on, in English.</summary>
    public override string ToString() => AssuranceEnglish.Of(this);
}
