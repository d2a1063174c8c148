namespace QaStandards.Policies.LjmuItt.Roles;

/// <summary>What happens on the way to a recommendation for QTS.</summary>
public enum QtsEvent
{
    /// <summary>The ITT Mentor recommends.</summary>
    Recommend,

    /// <summary>The ITT Mentor does not recommend.</summary>
    NotRecommend,

    /// <summary>The Professional Mentor verifies.</summary>
    Verify,

    /// <summary>The Professional Mentor disputes the recommendation.</summary>
    Dispute,

    /// <summary>The triangulation meeting agrees.</summary>
    TriangulateAgreed,

    /// <summary>The triangulation meeting does not agree.</summary>
    TriangulateNotAgreed,

    /// <summary>The meeting is in the moderators' sample.</summary>
    SelectForModeration,

    /// <summary>The meeting is not in the moderators' sample.</summary>
    LeaveOutOfSample,

    /// <summary>Moderation upholds the outcome.</summary>
    UpholdModeration,

    /// <summary>Moderation queries the outcome.</summary>
    QueryModeration,

    /// <summary>The referred case is resolved for the trainee, and goes on where it was.</summary>
    ResolveFor,

    /// <summary>The referred case is resolved against the trainee.</summary>
    ResolveAgainst,

    /// <summary>The university confirms.</summary>
    Confirm,
}
