namespace QaStandards.Policies.LjmuItt.Roles;

/// <summary>What happens to a case of additional support.</summary>
public enum SupportEvent
{
    /// <summary>The ITT Mentor tells Liaison Tutor and Professional Mentor.</summary>
    Notify,

    /// <summary>Plan and support are put in place.</summary>
    AgreePlan,

    /// <summary>The plan is reviewed, at a weekly meeting or a review point.</summary>
    Review,

    /// <summary>The trainee may fail.</summary>
    Escalate,

    /// <summary>The case is closed: the trainee is on track.</summary>
    CloseOnTrack,

    /// <summary>The case is closed: the plan was not met.</summary>
    CloseNotMet,
}
