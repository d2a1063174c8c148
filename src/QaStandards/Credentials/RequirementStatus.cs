using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Credentials;

/// <summary>How a person stands with a requirement, from the best to the worst.</summary>
public sealed class RequirementStatus : SmartEnum<RequirementStatus, string>
{
    /// <summary>Does not apply, because somebody with the right to do so has set it aside. Neither met nor a gap.</summary>
    public static readonly RequirementStatus Waived = new(nameof(Waived), "waived");

    /// <summary>Met.</summary>
    public static readonly RequirementStatus Met = new(nameof(Met), "met", isMet: true);

    /// <summary>Met, because to work towards it is enough and the person does.</summary>
    public static readonly RequirementStatus WorkingTowards = new(nameof(WorkingTowards), "working-towards", isMet: true);

    /// <summary>Not met yet, and begun: enrolled or booked where that is not enough.</summary>
    public static readonly RequirementStatus InProgress = new(nameof(InProgress), "in-progress");

    /// <summary>Never done, and its first last day is not over or was never set.</summary>
    public static readonly RequirementStatus Outstanding = new(nameof(Outstanding), "outstanding");

    /// <summary>Cannot be told, because a fact is missing.</summary>
    public static readonly RequirementStatus Unknown = new(nameof(Unknown), "unknown");

    /// <summary>Not met.</summary>
    public static readonly RequirementStatus Gap = new(nameof(Gap), "gap");

    /// <summary>Was met, and its last day is over.</summary>
    public static readonly RequirementStatus Overdue = new(nameof(Overdue), "overdue");

    private RequirementStatus(string name, string code, bool isMet = false)
        : base(name, code) => IsMet = isMet;

    /// <summary>Gets every status, from the best to the worst.</summary>
    public static ValueList<RequirementStatus> All { get; } =
        [Waived, Met, WorkingTowards, InProgress, Outstanding, Unknown, Gap, Overdue];

    /// <summary>Gets whether the requirement is met.</summary>
    public bool IsMet { get; }

    /// <summary>Returns the status with a published code, such as <c>in-progress</c>.</summary>
    /// <exception cref="System.ArgumentException">No status has the code.</exception>
    public static RequirementStatus Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the status with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out RequirementStatus? status) =>
        (status = CodedEnum.Find(code, All)) is not null;
}
