namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>What happens on a candidate's journey.</summary>
public enum CandidateEvent
{
    /// <summary>Day one of preparation.</summary>
    StartPreparation,

    /// <summary>The check of standard 11 finds that level 2 is not evidenced.</summary>
    FindStandard11NotMet,

    /// <summary>The evidence of level 2 is supplied.</summary>
    SupplyStandard11,

    /// <summary>The candidate applies.</summary>
    Apply,

    /// <summary>The regional provider finds the candidate eligible, and registers.</summary>
    Accept,

    /// <summary>The regional provider finds the candidate not eligible.</summary>
    Refuse,

    /// <summary>An incomplete F17 goes back to the preparation provider.</summary>
    ReturnF17,

    /// <summary>The preparation provider sends the forms again.</summary>
    ResendPack,

    /// <summary>The regional provider verifies the F17.</summary>
    VerifyF17,

    /// <summary>The school visit is arranged.</summary>
    ArrangeVisit,

    /// <summary>The school visit is cancelled.</summary>
    CancelVisit,

    /// <summary>The school visit takes place.</summary>
    ConductVisit,

    /// <summary>The assessor recommends an outcome and submits the file.</summary>
    Recommend,

    /// <summary>The file is scrutinised.</summary>
    StartScrutiny,

    /// <summary>Scrutiny, or a moderator, returns records that are lacking.</summary>
    ReturnRecords,

    /// <summary>The assessor completes the records.</summary>
    Revise,

    /// <summary>Scrutiny, or a moderator, finds that the process gave too little evidence.</summary>
    FailProcess,

    /// <summary>Scrutiny finds records and process good.</summary>
    PassScrutiny,

    /// <summary>The file is neither sampled nor scrutinised.</summary>
    LeaveOut,

    /// <summary>The file is in the month's sample.</summary>
    Sample,

    /// <summary>The moderation event closes; a file outside the sample is confirmed as recommended.</summary>
    CloseEvent,

    /// <summary>The event confirms the recommended outcome: met.</summary>
    EndorseMet,

    /// <summary>The event confirms the recommended outcome: partial reassessment.</summary>
    EndorsePartial,

    /// <summary>The event confirms the recommended outcome: full reassessment.</summary>
    EndorseFull,

    /// <summary>The event overturns the recommended outcome: met.</summary>
    OverturnToMet,

    /// <summary>The event overturns the recommended outcome: partial reassessment.</summary>
    OverturnToPartial,

    /// <summary>The event overturns the recommended outcome: full reassessment.</summary>
    OverturnToFull,

    /// <summary>Another file of the assessor was reclassified as full reassessment.</summary>
    Flag,

    /// <summary>The separate review leaves the result as it was.</summary>
    Clear,

    /// <summary>The separate review reclassifies the result: met.</summary>
    ReclassifyMet,

    /// <summary>The separate review reclassifies the result: partial reassessment.</summary>
    ReclassifyPartial,

    /// <summary>The separate review reclassifies the result: full reassessment.</summary>
    ReclassifyFull,

    /// <summary>A partial reassessment is submitted.</summary>
    Resubmit,

    /// <summary>A full reassessment by another assessor begins.</summary>
    StartReassessment,

    /// <summary>The candidate appeals.</summary>
    LodgeAppeal,

    /// <summary>The appeal ends and the outcome is unchanged.</summary>
    DismissAppeal,

    /// <summary>The appeal is upheld: the outcome is recommended anew from the visit.</summary>
    RemedyByVisit,

    /// <summary>The appeal is upheld: another visit is arranged.</summary>
    RemedyByReassessment,

    /// <summary>The appeal is upheld: the journey ends as the decision says.</summary>
    RemedyByClosing,

    /// <summary>The status is awarded.</summary>
    Award,

    /// <summary>The candidate withdraws.</summary>
    Withdraw,

    /// <summary>Day two passes without an application.</summary>
    MissDeadline,
}
