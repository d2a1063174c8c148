namespace QaStandards.Policies.IctMark.Accreditation;

/// <summary>What happens to an assessor.</summary>
public enum AssessorEvent
{
    /// <summary>The assessment against competences is passed.</summary>
    PassSelection,

    /// <summary>It is not passed.</summary>
    FailSelection,

    /// <summary>Naace registers the assessor.</summary>
    Register,

    /// <summary>The first, moderated visit is arranged.</summary>
    ScheduleFirstModeration,

    /// <summary>The Lead Assessor is satisfied.</summary>
    FindSatisfied,

    /// <summary>The Lead Assessor is not satisfied, and notifies the assessor on this day.</summary>
    FindNotSatisfied,

    /// <summary>The initial fee is paid.</summary>
    PayInitialFee,

    /// <summary>The second moderation is arranged.</summary>
    ScheduleSecondModeration,

    /// <summary>The assessor appeals, on the day that counts for it.</summary>
    LodgeAppeal,

    /// <summary>The time for an appeal has run out; this happens by itself.</summary>
    CloseAppealWindow,

    /// <summary>The appeal is dismissed.</summary>
    DismissAppeal,

    /// <summary>The appeal is upheld, and the remedy is a fresh moderation.</summary>
    UpholdForModeration,

    /// <summary>The appeal is upheld, and the remedy is accreditation.</summary>
    UpholdForAccreditation,

    /// <summary>An assessment is completed.</summary>
    CompleteAssessment,

    /// <summary>A quality review is held.</summary>
    HoldQualityReview,

    /// <summary>A visit is made by which the assessor is sampled.</summary>
    HoldSampledVisit,

    /// <summary>A condition of continuing registration is no longer kept.</summary>
    LoseStanding,

    /// <summary>It is kept again.</summary>
    RestoreStanding,

    /// <summary>Naace removes the assessor from the register.</summary>
    Remove,

    /// <summary>The assessor leaves the register.</summary>
    Resign,
}
