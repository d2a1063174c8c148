namespace QaStandards.Policies.HampshireAchieves.Roles;

/// <summary>What happens to an observation.</summary>
public enum ObservationEvent
{
    /// <summary>It takes place.</summary>
    CarryOut,

    /// <summary>Its report is completed.</summary>
    Report,

    /// <summary>The report is moderated.</summary>
    Moderate,

    /// <summary>Nothing is left to do.</summary>
    Close,

    /// <summary>The tutor gets an action plan.</summary>
    OpenActionPlan,

    /// <summary>The plan is reviewed.</summary>
    ReviewPlan,
}
