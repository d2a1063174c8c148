using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>From what an assessor completes records that were returned.</summary>
public sealed class RevisionSource : SmartEnum<RevisionSource, string>
{
    /// <summary>The task sheets.</summary>
    public static readonly RevisionSource TaskSheets = new(nameof(TaskSheets), "task-sheets", isAllowed: true);

    /// <summary>The notes that the assessor made at the time.</summary>
    public static readonly RevisionSource OriginalNotes = new(nameof(OriginalNotes), "original-notes", isAllowed: true);

    /// <summary>More evidence, asked of the candidate.</summary>
    public static readonly RevisionSource Candidate = new(nameof(Candidate), "candidate");

    /// <summary>More evidence, asked of the school.</summary>
    public static readonly RevisionSource School = new(nameof(School), "school");

    private RevisionSource(string name, string code, bool isAllowed = false)
        : base(name, code)
    {
        IsAllowed = isAllowed;
    }

    /// <summary>Gets every source.</summary>
    public static ValueList<RevisionSource> All { get; } = [TaskSheets, OriginalNotes, Candidate, School];

    /// <summary>Gets whether records are completed from it (78(1)); everything else is more evidence.</summary>
    public bool IsAllowed { get; }

    /// <summary>Returns the source with a published code.</summary>
    /// <exception cref="System.ArgumentException">No source has the code.</exception>
    public static RevisionSource Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the source with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out RevisionSource? source) =>
        (source = CodedEnum.Find(code, All)) is not null;
}
