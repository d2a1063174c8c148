namespace QaStandards.Policies.HampshireAchieves.Roles;

/// <summary>What happens to an observer.</summary>
public enum ObserverEvent
{
    /// <summary>They are identified.</summary>
    Identify,

    /// <summary>They are trained.</summary>
    Train,

    /// <summary>They are approved.</summary>
    Approve,

    /// <summary>Their approval is suspended.</summary>
    Suspend,

    /// <summary>It holds again.</summary>
    Reinstate,

    /// <summary>It ends.</summary>
    End,
}
