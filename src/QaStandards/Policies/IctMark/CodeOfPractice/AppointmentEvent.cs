namespace QaStandards.Policies.IctMark.CodeOfPractice;

/// <summary>What happens to the appointment of an assessor for a school.</summary>
public enum AppointmentEvent
{
    /// <summary>The school asks for an assessor by name.</summary>
    RequestAssessor,

    /// <summary>The school has no preference.</summary>
    StateNoPreference,

    /// <summary>The school approaches an assessor directly.</summary>
    ApproachDirectly,

    /// <summary>The assessor tells Naace of the approach.</summary>
    InformNaace,

    /// <summary>Naace allocates an assessor.</summary>
    AllocateAssessor,

    /// <summary>Conflicts of interest are looked into.</summary>
    StartConflictCheck,

    /// <summary>Something bars the assessor.</summary>
    FindBar,

    /// <summary>Nothing does.</summary>
    FindNoBar,

    /// <summary>The assessor accepts.</summary>
    Accept,

    /// <summary>The assessor declines, for whatever reason.</summary>
    Decline,

    /// <summary>A conflict comes to light after the acceptance.</summary>
    DiscoverConflict,

    /// <summary>The assessor cannot assess after all.</summary>
    ReportCannotAssess,

    /// <summary>Another assessor is looked for.</summary>
    Reassign,

    /// <summary>The visit is made.</summary>
    CompleteVisit,
}
