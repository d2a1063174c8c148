namespace QaStandards.Policies.AtpCpd.Cycles;

/// <summary>What happens to somebody between the interviews and the last day of employment.</summary>
public enum StaffCpdEvent
{
    /// <summary>The training needs are analysed during the interviews.</summary>
    AnalyseNeeds,

    /// <summary>The CPD plan that goes with the offer is formed.</summary>
    FormPlan,

    /// <summary>The candidate accepts the offer; employment and induction begin.</summary>
    AcceptOffer,

    /// <summary>The candidate refuses, or is not offered the job.</summary>
    RefuseOffer,

    /// <summary>A part of the mandatory training is completed.</summary>
    CompleteModule,

    /// <summary>Induction is completed.</summary>
    CompleteInduction,

    /// <summary>The month's caseload review falls due.</summary>
    CallCaseloadReview,

    /// <summary>The caseload review is held.</summary>
    HoldCaseloadReview,

    /// <summary>The performance review of the twelve weeks falls due.</summary>
    CallPerformanceReview,

    /// <summary>The person has done the self-assessment that comes before the review.</summary>
    AssessSelf,

    /// <summary>The person goes to the review without a self-assessment, as who does not deliver may.</summary>
    SkipSelfAssessment,

    /// <summary>The performance review is held.</summary>
    HoldPerformanceReview,

    /// <summary>A failure to do what the policy requires is referred under the staff handbook.</summary>
    Refer,

    /// <summary>The disciplinary procedure has come to an outcome, and the person goes on where they were.</summary>
    Resolve,

    /// <summary>The employment ends.</summary>
    Leave,
}
