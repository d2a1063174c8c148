namespace QaStandards.Policies.HampshireAchieves.PerformanceManagementGroup;

/// <summary>What happens to a meeting of the group.</summary>
public enum MeetingEvent
{
    /// <summary>The data report is added.</summary>
    AddDataReport,

    /// <summary>The reports are added.</summary>
    AddPapers,

    /// <summary>It takes place.</summary>
    Hold,

    /// <summary>Its notes are filed.</summary>
    FileNotes,

    /// <summary>It is cancelled.</summary>
    Cancel,
}
