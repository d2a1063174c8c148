using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.LjmuItt.Roles;

/// <summary>How far a case of additional support has come.</summary>
public sealed class SupportStatus : SmartEnum<SupportStatus, string>
{
    /// <summary>The need is identified.</summary>
    public static readonly SupportStatus Identified = new(nameof(Identified), "identified");

    /// <summary>Liaison Tutor and Professional Mentor know.</summary>
    public static readonly SupportStatus Notified = new(nameof(Notified), "notified");

    /// <summary>The plan and the support are in place.</summary>
    public static readonly SupportStatus PlanAgreed = new(nameof(PlanAgreed), "plan-agreed");

    /// <summary>The plan is reviewed at meetings and review points.</summary>
    public static readonly SupportStatus UnderReview = new(nameof(UnderReview), "under-review");

    /// <summary>The trainee may fail.</summary>
    public static readonly SupportStatus Escalated = new(nameof(Escalated), "escalated");

    /// <summary>Closed: the trainee is on track.</summary>
    public static readonly SupportStatus ClosedOnTrack = new(nameof(ClosedOnTrack), "closed-on-track");

    /// <summary>Closed: the plan was not met.</summary>
    public static readonly SupportStatus ClosedNotMet = new(nameof(ClosedNotMet), "closed-not-met");

    private SupportStatus(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every status, in the order of a case's life.</summary>
    public static ValueList<SupportStatus> All { get; } =
    [
        Identified, Notified, PlanAgreed, UnderReview, Escalated, ClosedOnTrack, ClosedNotMet,
    ];

    /// <summary>Returns the status with a published code.</summary>
    /// <exception cref="System.ArgumentException">No status has the code.</exception>
    public static SupportStatus Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the status with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out SupportStatus? found) =>
        (found = CodedEnum.Find(code, All)) is not null;
}
