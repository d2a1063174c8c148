using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.IctMark.CodeOfPractice;

/// <summary>Where the appointment of an assessor for a school stands.</summary>
public sealed class AppointmentStatus : SmartEnum<AppointmentStatus, string>
{
    /// <summary>Nobody has been asked for.</summary>
    public static readonly AppointmentStatus Unassigned = new(nameof(Unassigned), "unassigned");

    /// <summary>The school has approached an assessor directly.</summary>
    public static readonly AppointmentStatus DirectApproach = new(nameof(DirectApproach), "direct-approach");

    /// <summary>Naace is to allocate an assessor.</summary>
    public static readonly AppointmentStatus AwaitingAllocation = new(nameof(AwaitingAllocation), "awaiting-allocation");

    /// <summary>An assessor was named.</summary>
    public static readonly AppointmentStatus Proposed = new(nameof(Proposed), "proposed");

    /// <summary>Conflicts of interest are looked into.</summary>
    public static readonly AppointmentStatus ConflictCheck = new(nameof(ConflictCheck), "conflict-check");

    /// <summary>Nothing bars the assessor.</summary>
    public static readonly AppointmentStatus ReadyToDecide = new(nameof(ReadyToDecide), "ready-to-decide");

    /// <summary>The assessor has accepted.</summary>
    public static readonly AppointmentStatus Accepted = new(nameof(Accepted), "accepted");

    /// <summary>The assessor has declined.</summary>
    public static readonly AppointmentStatus Declined = new(nameof(Declined), "declined");

    /// <summary>The assessor is barred.</summary>
    public static readonly AppointmentStatus Barred = new(nameof(Barred), "barred");

    /// <summary>The visit was made.</summary>
    public static readonly AppointmentStatus Completed = new(nameof(Completed), "completed");

    private AppointmentStatus(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every status.</summary>
    public static ValueList<AppointmentStatus> All { get; } =
    [
        Unassigned, DirectApproach, AwaitingAllocation, Proposed, ConflictCheck, ReadyToDecide, Accepted, Declined, Barred,
        Completed,
    ];

    /// <summary>Returns the status with a published code, such as <c>unassigned</c>.</summary>
    /// <exception cref="System.ArgumentException">No status has the code.</exception>
    public static AppointmentStatus Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the status with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out AppointmentStatus? found) =>
        (found = CodedEnum.Find(code, All)) is not null;
}
