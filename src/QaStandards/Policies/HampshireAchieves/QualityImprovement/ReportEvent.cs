namespace QaStandards.Policies.HampshireAchieves.QualityImprovement;

/// <summary>What happens to the self-assessment report of a year.</summary>
public enum ReportEvent
{
    /// <summary>The year's cycle begins.</summary>
    OpenCycle,

    /// <summary>A programme or provider hands in its own.</summary>
    SubmitAssessment,

    /// <summary>All have handed in.</summary>
    CompleteCollection,

    /// <summary>The report is written.</summary>
    Draft,

    /// <summary>The panel passes it.</summary>
    PassModeration,

    /// <summary>The panel returns it.</summary>
    ReturnFromModeration,

    /// <summary>The group recommends it.</summary>
    Recommend,

    /// <summary>The group returns it.</summary>
    ReturnFromGroup,

    /// <summary>It is approved.</summary>
    Approve,

    /// <summary>It is not approved.</summary>
    Refuse,

    /// <summary>The improvement plan is opened.</summary>
    OpenPlan,

    /// <summary>The next year begins.</summary>
    CloseYear,
}
