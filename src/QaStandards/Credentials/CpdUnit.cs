namespace QaStandards.Credentials;

/// <summary>The unit in which CPD was recorded.</summary>
public enum CpdUnit
{
    /// <summary>Hours.</summary>
    Hours,

    /// <summary>Days; how many hours a day has is the policy's to say.</summary>
    Days,
}
