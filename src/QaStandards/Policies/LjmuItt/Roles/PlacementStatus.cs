using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.LjmuItt.Roles;

/// <summary>How far a trainee's placement in a phase has come.</summary>
public sealed class PlacementStatus : SmartEnum<PlacementStatus, string>
{
    /// <summary>The trainee has no profile yet.</summary>
    public static readonly PlacementStatus NotProfiled = new(nameof(NotProfiled), "not-profiled");

    /// <summary>The profile is there, and no placement.</summary>
    public static readonly PlacementStatus Profiled = new(nameof(Profiled), "profiled");

    /// <summary>A placement is found.</summary>
    public static readonly PlacementStatus Allocated = new(nameof(Allocated), "allocated");

    /// <summary>It is confirmed with the school.</summary>
    public static readonly PlacementStatus Confirmed = new(nameof(Confirmed), "confirmed");

    /// <summary>The trainee is on placement.</summary>
    public static readonly PlacementStatus InPhase = new(nameof(InPhase), "in-phase");

    /// <summary>A phase review is under way.</summary>
    public static readonly PlacementStatus InReview = new(nameof(InReview), "in-review");

    /// <summary>The trainee needs additional support.</summary>
    public static readonly PlacementStatus InSupport = new(nameof(InSupport), "in-support");

    /// <summary>The trainee may fail the placement.</summary>
    public static readonly PlacementStatus AtRisk = new(nameof(AtRisk), "at-risk");

    /// <summary>A concern about fitness is investigated.</summary>
    public static readonly PlacementStatus FitnessReview = new(nameof(FitnessReview), "fitness-review");

    /// <summary>The placement has ended early, and another is looked for.</summary>
    public static readonly PlacementStatus Interrupted = new(nameof(Interrupted), "interrupted");

    /// <summary>The placement is complete.</summary>
    public static readonly PlacementStatus Completed = new(nameof(Completed), "completed");

    /// <summary>The placement is failed.</summary>
    public static readonly PlacementStatus Failed = new(nameof(Failed), "failed");

    /// <summary>A panel has withdrawn the trainee.</summary>
    public static readonly PlacementStatus WithdrawnFromPlacement = new(
        nameof(WithdrawnFromPlacement), "withdrawn-from-placement");

    private PlacementStatus(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every status, in the order of a placement's life.</summary>
    public static ValueList<PlacementStatus> All { get; } =
    [
        NotProfiled, Profiled, Allocated, Confirmed, InPhase, InReview, InSupport, AtRisk, FitnessReview, Interrupted,
        Completed, Failed, WithdrawnFromPlacement,
    ];

    /// <summary>Returns the status with a published code.</summary>
    /// <exception cref="System.ArgumentException">No status has the code.</exception>
    public static PlacementStatus Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the status with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out PlacementStatus? found) =>
        (found = CodedEnum.Find(code, All)) is not null;
}
