namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>What happens in a month of peer review.</summary>
public enum PeerReviewMonthEvent
{
    /// <summary>The month opens with the pair that covers the day of its event.</summary>
    OpenMonth,

    /// <summary>The month has no files.</summary>
    FindCohortEmpty,

    /// <summary>The standards that are agreed nationally for the month are published.</summary>
    PublishNationalStandards,

    /// <summary>The provider presents the list of files judged met.</summary>
    PresentList,

    /// <summary>The random files are drawn.</summary>
    DrawSample,

    /// <summary>The sample is complete.</summary>
    CompletePlan,

    /// <summary>The event is held; dated on its last day.</summary>
    HoldEvent,

    /// <summary>Peer reviewer and senior assessor exchange the joint report.</summary>
    ExchangeReport,

    /// <summary>The last day of the joint report passes; this happens by itself.</summary>
    MissDeadline,

    /// <summary>The month is settled.</summary>
    CloseMonth,
}
