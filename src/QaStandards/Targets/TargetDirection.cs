namespace QaStandards.Targets;

/// <summary>Which side of a target is wanted. The target itself is always good enough.</summary>
public enum TargetDirection
{
    /// <summary>The target or more, such as attendance.</summary>
    AtLeast,

    /// <summary>The target or less, such as withdrawals.</summary>
    AtMost,
}
