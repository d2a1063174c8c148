using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>Where an assessor's career stands.</summary>
public sealed class AssessorStatus : SmartEnum<AssessorStatus, string>
{
    /// <summary>Somebody who would like to assess.</summary>
    public static readonly AssessorStatus Applicant = new(nameof(Applicant), "applicant");

    /// <summary>Recruited, and in initial training.</summary>
    public static readonly AssessorStatus InTraining = new(nameof(InTraining), "in-training");

    /// <summary>Trained; the regional provider is not assured of the competence yet.</summary>
    public static readonly AssessorStatus AwaitingAssurance = new(nameof(AwaitingAssurance), "awaiting-assurance");

    /// <summary>The regional provider is assured of the competence.</summary>
    public static readonly AssessorStatus Assured = new(nameof(Assured), "assured");

    /// <summary>On the register, and deployed.</summary>
    public static readonly AssessorStatus Active = new(nameof(Active), "active", mayAssess: true);

    /// <summary>Assessments are suspended after a quality concern or a sanction.</summary>
    public static readonly AssessorStatus Suspended = new(nameof(Suspended), "suspended");

    /// <summary>In training or shadowing after a quality concern. Shadowed work is not solo.</summary>
    public static readonly AssessorStatus Remediation = new(nameof(Remediation), "remediation");

    /// <summary>On the first solo assessment after a quality concern.</summary>
    public static readonly AssessorStatus OnFirstSolo = new(nameof(OnFirstSolo), "on-first-solo", mayAssess: true);

    /// <summary>Removed from the register.</summary>
    public static readonly AssessorStatus Removed = new(nameof(Removed), "removed", isFinal: true);

    /// <summary>Resigned; files assessed before still count towards coverage.</summary>
    public static readonly AssessorStatus Left = new(nameof(Left), "left", isFinal: true);

    private AssessorStatus(string name, string code, bool mayAssess = false, bool isFinal = false)
        : base(name, code)
    {
        MayAssess = mayAssess;
        IsFinal = isFinal;
    }

    /// <summary>Gets every status, in the order of a career.</summary>
    public static ValueList<AssessorStatus> All { get; } =
    [
        Applicant, InTraining, AwaitingAssurance, Assured, Active, Suspended, Remediation, OnFirstSolo, Removed, Left,
    ];

    /// <summary>Gets whether an assessor may assess alone.</summary>
    public bool MayAssess { get; }

    /// <summary>Gets whether nothing follows it.</summary>
    public bool IsFinal { get; }

    /// <summary>Returns the status with a published code.</summary>
    /// <exception cref="System.ArgumentException">No status has the code.</exception>
    public static AssessorStatus Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the status with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out AssessorStatus? status) =>
        (status = CodedEnum.Find(code, All)) is not null;
}
