using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>How far somebody has come as a moderator.</summary>
public sealed class ModeratorStatus : SmartEnum<ModeratorStatus, string>
{
    /// <summary>An assessor who does not moderate.</summary>
    public static readonly ModeratorStatus NotNominated = new(nameof(NotNominated), "not-nominated");

    /// <summary>Nominated by the regional provider, and in training to moderate.</summary>
    public static readonly ModeratorStatus Nominated = new(nameof(Nominated), "nominated");

    /// <summary>Trained; moderates on trial and under supervision.</summary>
    public static readonly ModeratorStatus Trialling = new(nameof(Trialling), "trialling");

    /// <summary>A senior moderator has confirmed the competence: moderates with full responsibility.</summary>
    public static readonly ModeratorStatus Confirmed = new(nameof(Confirmed), "confirmed", mayModerate: true);

    /// <summary>Supervises moderation, confirms others and decides where two moderators differ.</summary>
    public static readonly ModeratorStatus Senior = new(nameof(Senior), "senior", mayModerate: true);

    /// <summary>Moderates no more.</summary>
    public static readonly ModeratorStatus StoodDown = new(nameof(StoodDown), "stood-down", isFinal: true);

    private ModeratorStatus(string name, string code, bool mayModerate = false, bool isFinal = false)
        : base(name, code)
    {
        MayModerate = mayModerate;
        IsFinal = isFinal;
    }

    /// <summary>Gets every status, in the order of a moderator's way.</summary>
    public static ValueList<ModeratorStatus> All { get; } =
    [
        NotNominated, Nominated, Trialling, Confirmed, Senior, StoodDown,
    ];

    /// <summary>Gets whether a moderator works with full responsibility.</summary>
    public bool MayModerate { get; }

    /// <summary>Gets whether nothing follows it.</summary>
    public bool IsFinal { get; }

    /// <summary>Returns the status with a published code.</summary>
    /// <exception cref="System.ArgumentException">No status has the code.</exception>
    public static ModeratorStatus Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the status with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out ModeratorStatus? status) =>
        (status = CodedEnum.Find(code, All)) is not null;
}
