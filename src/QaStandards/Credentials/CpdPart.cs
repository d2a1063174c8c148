namespace QaStandards.Credentials;

/// <summary>Which part of CPD is counted.</summary>
public enum CpdPart
{
    /// <summary>All of it.</summary>
    Whole,

    /// <summary>What serves expertise in the person's sector. It is a part of the whole and counts in both.</summary>
    Sector,
}
