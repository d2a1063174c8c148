namespace QaStandards.Policies.IctMark.Principles;

/// <summary>What happens to a school on its way to the Mark.</summary>
public enum SchoolEvent
{
    /// <summary>The school begins its self-review.</summary>
    StartSelfReview,

    /// <summary>Its own ratings reach the threshold.</summary>
    ReachThreshold,

    /// <summary>They fall below it again.</summary>
    FallBelowThreshold,

    /// <summary>It asks to be assessed.</summary>
    RequestAssessment,

    /// <summary>An assessor accepts.</summary>
    AcceptAssessor,

    /// <summary>The assessor cannot assess after all.</summary>
    LoseAssessor,

    /// <summary>The assessment is made.</summary>
    CarryOutAssessment,

    /// <summary>The assessor recommends the school.</summary>
    Recommend,

    /// <summary>The assessor does not recommend it.</summary>
    NotRecommend,

    /// <summary>The school goes back to its self-review.</summary>
    ResumeSelfReview,

    /// <summary>Naace awards the Mark.</summary>
    Award,

    /// <summary>Naace does not award it.</summary>
    DeclineAward,

    /// <summary>The school asks for a renewal.</summary>
    RequestRenewal,

    /// <summary>Three years have passed since the award; this happens by itself.</summary>
    Expire,
}
