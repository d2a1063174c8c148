using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.HampshireAchieves.QualityImprovement;

/// <summary>How far an action of the improvement plan has come.</summary>
public sealed class ActionStatus : SmartEnum<ActionStatus, string>
{
    /// <summary>It has been identified.</summary>
    public static readonly ActionStatus Draft = new(nameof(Draft), "draft");

    /// <summary>Owner, date, impact and monitor are agreed.</summary>
    public static readonly ActionStatus Planned = new(nameof(Planned), "planned");

    /// <summary>Work has begun.</summary>
    public static readonly ActionStatus InProgress = new(nameof(InProgress), "in-progress");

    /// <summary>Its due date has passed.</summary>
    public static readonly ActionStatus Overdue = new(nameof(Overdue), "overdue");

    /// <summary>Its owner has not done their part.</summary>
    public static readonly ActionStatus CorrectiveAction = new(nameof(CorrectiveAction), "corrective-action");

    /// <summary>It is said to be done, and the group looks at it.</summary>
    public static readonly ActionStatus AwaitingApproval = new(nameof(AwaitingApproval), "awaiting-approval");

    /// <summary>The group has approved what it achieved.</summary>
    public static readonly ActionStatus ClosedWithImpact = new(nameof(ClosedWithImpact), "closed-with-impact", isFinal: true);

    /// <summary>It goes on in the next plan.</summary>
    public static readonly ActionStatus CarriedForward = new(nameof(CarriedForward), "carried-forward", isFinal: true);

    /// <summary>It was rejected or withdrawn.</summary>
    public static readonly ActionStatus Dropped = new(nameof(Dropped), "dropped", isFinal: true);

    private ActionStatus(string name, string code, bool isFinal = false)
        : base(name, code) => IsFinal = isFinal;

    /// <summary>Gets every status, in the order of an action's life.</summary>
    public static ValueList<ActionStatus> All { get; } =
    [
        Draft, Planned, InProgress, Overdue, CorrectiveAction, AwaitingApproval, ClosedWithImpact, CarriedForward, Dropped,
    ];

    /// <summary>Gets whether nothing follows it.</summary>
    public bool IsFinal { get; }

    /// <summary>Returns the status with a published code, such as <c>dropped</c>.</summary>
    /// <exception cref="System.ArgumentException">No status has the code.</exception>
    public static ActionStatus Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the status with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out ActionStatus? status) =>
        (status = CodedEnum.Find(code, All)) is not null;
}
