namespace QaStandards.Policies.LjmuItt.Roles;

/// <summary>What happens to a trainee's placement.</summary>
public enum PlacementEvent
{
    /// <summary>The trainee completes the Trainee Profile.</summary>
    SubmitProfile,

    /// <summary>A placement is found.</summary>
    Allocate,

    /// <summary>It is confirmed with the school.</summary>
    Confirm,

    /// <summary>The placement that was found falls away before it starts.</summary>
    WithdrawAllocation,

    /// <summary>The placement starts.</summary>
    Start,

    /// <summary>A review point is there.</summary>
    DueReview,

    /// <summary>The review is completed.</summary>
    CompleteReview,

    /// <summary>Additional support is needed.</summary>
    TriggerSupport,

    /// <summary>Plan and support are in place.</summary>
    PutPlanInPlace,

    /// <summary>The trainee is back on track.</summary>
    ReturnToTrack,

    /// <summary>The trainee is not back on track.</summary>
    StayOffTrack,

    /// <summary>The placement is failed.</summary>
    Fail,

    /// <summary>A concern about fitness is raised.</summary>
    RaiseFitnessConcern,

    /// <summary>The investigation ends without a panel.</summary>
    CloseInvestigation,

    /// <summary>A panel lets the trainee go on.</summary>
    PanelContinues,

    /// <summary>A panel withdraws the trainee.</summary>
    PanelWithdraws,

    /// <summary>The school withdraws the placement.</summary>
    SchoolWithdraws,

    /// <summary>The university withdraws the trainee, out of its duty of care.</summary>
    UniversityWithdraws,

    /// <summary>Another placement is to be found.</summary>
    Reallocate,

    /// <summary>The triangulation meeting is held.</summary>
    HoldTriangulation,

    /// <summary>The trainee evaluates the placement.</summary>
    SubmitEvaluation,
}
