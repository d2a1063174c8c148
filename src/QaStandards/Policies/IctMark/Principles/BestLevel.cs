namespace QaStandards.Policies.IctMark.Principles;

/// <summary>Which end of a scale is the best. The framework of the Mark has counted from 1, the best, upwards.</summary>
public enum BestLevel
{
    /// <summary>The lowest number is the best.</summary>
    Lowest,

    /// <summary>The highest number is the best.</summary>
    Highest,
}
