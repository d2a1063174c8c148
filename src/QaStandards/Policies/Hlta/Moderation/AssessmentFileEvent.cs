namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>What happens to an assessment file.</summary>
public enum AssessmentFileEvent
{
    /// <summary>The candidate is registered, and the file is opened.</summary>
    Open,

    /// <summary>The assessor submits it.</summary>
    Submit,

    /// <summary>Scrutiny finds records and process good.</summary>
    PassScrutiny,

    /// <summary>Scrutiny, or a moderator, returns records that are lacking.</summary>
    ReturnRecords,

    /// <summary>The assessor completes the records.</summary>
    Revise,

    /// <summary>Scrutiny, or a moderator, finds that the process gave too little evidence.</summary>
    FailProcess,

    /// <summary>The month's sample leaves it out.</summary>
    LeaveOut,

    /// <summary>The month's sample takes it in.</summary>
    Sample,

    /// <summary>It comes in because the sample is widened during the event.</summary>
    WidenIn,

    /// <summary>The moderator agrees with every judgement that was moderated.</summary>
    Agree,

    /// <summary>The moderator disagrees.</summary>
    Disagree,

    /// <summary>The second moderator concurs, and the result is reclassified.</summary>
    Concur,

    /// <summary>The second moderator does not concur.</summary>
    Differ,

    /// <summary>The senior moderator decides for the assessor.</summary>
    UpholdAssessor,

    /// <summary>The senior moderator decides for the overturn.</summary>
    UpholdOverturn,

    /// <summary>Another file of the assessor was reclassified as full reassessment.</summary>
    Flag,

    /// <summary>The separate review leaves the result as it was.</summary>
    Clear,

    /// <summary>The separate review reclassifies the result.</summary>
    Reclassify,

    /// <summary>The moderation event closes and confirms the outcome.</summary>
    CloseEvent,

    /// <summary>An appeal is upheld with a remedy. A new file is opened, and this one stays as it is.</summary>
    RemedyOnAppeal,
}
