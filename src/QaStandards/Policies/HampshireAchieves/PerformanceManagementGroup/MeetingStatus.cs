using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.HampshireAchieves.PerformanceManagementGroup;

/// <summary>How far a meeting of the group has come.</summary>
public sealed class MeetingStatus : SmartEnum<MeetingStatus, string>
{
    /// <summary>It has a day.</summary>
    public static readonly MeetingStatus Scheduled = new(nameof(Scheduled), "scheduled");

    /// <summary>The data report is in the folder.</summary>
    public static readonly MeetingStatus DataReportIn = new(nameof(DataReportIn), "data-report-in");

    /// <summary>All reports are in the folder.</summary>
    public static readonly MeetingStatus PapersIn = new(nameof(PapersIn), "papers-in");

    /// <summary>It took place.</summary>
    public static readonly MeetingStatus Held = new(nameof(Held), "held");

    /// <summary>Its notes are filed.</summary>
    public static readonly MeetingStatus NotesFiled = new(nameof(NotesFiled), "notes-filed", isFinal: true);

    /// <summary>It did not take place.</summary>
    public static readonly MeetingStatus Cancelled = new(nameof(Cancelled), "cancelled", isFinal: true);

    private MeetingStatus(string name, string code, bool isFinal = false)
        : base(name, code) => IsFinal = isFinal;

    /// <summary>Gets every status, in order.</summary>
    public static ValueList<MeetingStatus> All { get; } = [Scheduled, DataReportIn, PapersIn, Held, NotesFiled, Cancelled];

    /// <summary>Gets whether nothing follows it.</summary>
    public bool IsFinal { get; }

    /// <summary>Returns the status with a published code, such as <c>cancelled</c>.</summary>
    /// <exception cref="System.ArgumentException">No status has the code.</exception>
    public static MeetingStatus Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the status with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out MeetingStatus? status) =>
        (status = CodedEnum.Find(code, All)) is not null;
}
