using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>Why a candidate is reassessed.</summary>
public sealed class ReassessmentCause : SmartEnum<ReassessmentCause, string>
{
    /// <summary>The assessor recommended it, and it was confirmed.</summary>
    public static readonly ReassessmentCause Recommendation = new(nameof(Recommendation), "recommendation");

    /// <summary>Moderators reclassified the result.</summary>
    public static readonly ReassessmentCause Reclassification = new(nameof(Reclassification), "reclassification");

    /// <summary>Scrutiny found that the process had not produced enough evidence.</summary>
    public static readonly ReassessmentCause ProcessAtScrutiny =
        new(nameof(ProcessAtScrutiny), "process-at-scrutiny", isProcess: true);

    /// <summary>Moderators found the process lacking.</summary>
    public static readonly ReassessmentCause ProcessAtModeration =
        new(nameof(ProcessAtModeration), "process-at-moderation", isProcess: true);

    private ReassessmentCause(string name, string code, bool isProcess = false)
        : base(name, code)
    {
        IsProcess = isProcess;
    }

    /// <summary>Gets every cause.</summary>
    public static ValueList<ReassessmentCause> All { get; } =
    [
        Recommendation, Reclassification, ProcessAtScrutiny,
        ProcessAtModeration,
    ];

    /// <summary>
    /// Gets whether it is the assessor's process that was lacking; then the file is superseded and its outcome never confirmed.
    /// </summary>
    public bool IsProcess { get; }

    /// <summary>Returns the cause with a published code.</summary>
    /// <exception cref="System.ArgumentException">No cause has the code.</exception>
    public static ReassessmentCause Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the cause with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out ReassessmentCause? cause) =>
        (cause = CodedEnum.Find(code, All)) is not null;
}
