namespace QaStandards.Policies.LjmuItt.Safety;

/// <summary>What happens to the clearance of a trainee.</summary>
public enum ClearanceEvent
{
    /// <summary>The checks are asked for.</summary>
    OpenChecks,

    /// <summary>A check, or the fitness to teach, comes back clear.</summary>
    ClearCheck,

    /// <summary>University and placement school agree to a start without medical clearance.</summary>
    AgreeException,

    /// <summary>A vetting check comes back not clear.</summary>
    FailCheck,

    /// <summary>Something new re-opens the clearance.</summary>
    LoseClearance,
}
