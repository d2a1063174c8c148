using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;
using static QaStandards.Policies.LjmuItt.LjmuClauses;

namespace QaStandards.Policies.LjmuItt.Roles;

/// <summary>A piece of evidence that a trainee must complete (section 4.4).</summary>
public sealed class EvidenceItem : SmartEnum<EvidenceItem, string>
{
    /// <summary>The documents of the placement briefing.</summary>
    public static readonly EvidenceItem BriefingDocuments = new(nameof(BriefingDocuments), "briefing-documents", C4_4_6a);

    /// <summary>Planning and evaluation of teaching in the placement file.</summary>
    public static readonly EvidenceItem PlanningAndEvaluation = new(
        nameof(PlanningAndEvaluation), "planning-and-evaluation", C4_4_6b);

    /// <summary>Every required part of the QTS file.</summary>
    public static readonly EvidenceItem QtsFile = new(nameof(QtsFile), "qts-file", C4_4_6c);

    /// <summary>Preparation for the weekly meeting, once a week.</summary>
    public static readonly EvidenceItem MeetingPreparation = new(nameof(MeetingPreparation), "meeting-preparation", C4_4_6d);

    /// <summary>The record of the weekly meeting, once a week.</summary>
    public static readonly EvidenceItem MeetingRecord = new(nameof(MeetingRecord), "meeting-record", C4_4_6e);

    /// <summary>Professional development activities, where the programme has them.</summary>
    public static readonly EvidenceItem DevelopmentActivities = new(
        nameof(DevelopmentActivities), "development-activities", C4_4_6f);

    /// <summary>Progress discussed with Liaison Tutor and Professional Mentor.</summary>
    public static readonly EvidenceItem ProgressDiscussions = new(nameof(ProgressDiscussions), "progress-discussions", C4_4_6g);

    /// <summary>Preparation for the university's debriefing sessions.</summary>
    public static readonly EvidenceItem DebriefPreparation = new(nameof(DebriefPreparation), "debrief-preparation", C4_4_6h);

    /// <summary>Draft entries for the confirmation of QTS, in phase 3.</summary>
    public static readonly EvidenceItem QtsConfirmationDraft = new(
        nameof(QtsConfirmationDraft), "qts-confirmation-draft", C4_4_6i);

    private EvidenceItem(string name, string code, Clause by)
        : base(name, code)
    {
        By = by;
    }

    /// <summary>Gets every item, in the order of the agreement.</summary>
    public static ValueList<EvidenceItem> All { get; } =
    [
        BriefingDocuments, PlanningAndEvaluation, QtsFile, MeetingPreparation, MeetingRecord, DevelopmentActivities,
        ProgressDiscussions, DebriefPreparation, QtsConfirmationDraft,
    ];

    /// <summary>Gets the clause that asks for it.</summary>
    public Clause By { get; }

    /// <summary>Gets whether one is needed for every week of the placement.</summary>
    public bool IsWeekly => this == MeetingPreparation || this == MeetingRecord;

    /// <summary>Returns the item with a published code.</summary>
    /// <exception cref="System.ArgumentException">No item has the code.</exception>
    public static EvidenceItem Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the item with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out EvidenceItem? found) =>
        (found = CodedEnum.Find(code, All)) is not null;
}
