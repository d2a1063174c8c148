namespace QaStandards.Benchmarks;

/// <summary>How many working days a deadline counts.</summary>
public enum Distance
{
    /// <summary>An acknowledgement.</summary>
    ThreeDays = 3,

    /// <summary>About a year.</summary>
    AYear = 250,
}
