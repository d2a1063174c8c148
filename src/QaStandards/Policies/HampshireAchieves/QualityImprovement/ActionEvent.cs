namespace QaStandards.Policies.HampshireAchieves.QualityImprovement;

/// <summary>What happens to an action of the improvement plan.</summary>
public enum ActionEvent
{
    /// <summary>It is agreed with owner, date and impact.</summary>
    Agree,

    /// <summary>The group rejects it.</summary>
    Reject,

    /// <summary>Its owner begins.</summary>
    StartWork,

    /// <summary>Its owner updates it.</summary>
    Update,

    /// <summary>A month has ended without an update.</summary>
    MissUpdate,

    /// <summary>Its due date has passed.</summary>
    PassDueDate,

    /// <summary>Somebody sees to it that it is done.</summary>
    OpenCorrectiveAction,

    /// <summary>Its owner does their part again.</summary>
    GetBackOnTrack,

    /// <summary>Somebody else owns it from now on.</summary>
    ReplaceOwner,

    /// <summary>Its owner says what it has achieved.</summary>
    RequestClosure,

    /// <summary>The group approves that.</summary>
    ApproveClosure,

    /// <summary>The group does not.</summary>
    ReturnClosure,

    /// <summary>The year ends before it is done.</summary>
    EndYear,

    /// <summary>It is given up.</summary>
    Withdraw,
}
