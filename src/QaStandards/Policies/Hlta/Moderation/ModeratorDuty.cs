using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>How far somebody may moderate.</summary>
public sealed class ModeratorDuty : SmartEnum<ModeratorDuty, string>
{
    /// <summary>Experienced, trained and confirmed: moderates alone.</summary>
    public static readonly ModeratorDuty FullResponsibility = new(nameof(FullResponsibility), "full-responsibility");

    /// <summary>Experienced and trained, and not confirmed yet: moderates under a senior moderator.</summary>
    public static readonly ModeratorDuty Supervised = new(nameof(Supervised), "supervised");

    /// <summary>Not experienced or not trained: does not moderate.</summary>
    public static readonly ModeratorDuty NotReady = new(nameof(NotReady), "not-ready");

    /// <summary>A fact is missing.</summary>
    public static readonly ModeratorDuty Undetermined = new(nameof(Undetermined), "undetermined");

    private ModeratorDuty(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every duty.</summary>
    public static ValueList<ModeratorDuty> All { get; } = [FullResponsibility, Supervised, NotReady, Undetermined];

    /// <summary>Returns the duty with a published code.</summary>
    /// <exception cref="System.ArgumentException">No duty has the code.</exception>
    public static ModeratorDuty Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the duty with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out ModeratorDuty? duty) =>
        (duty = CodedEnum.Find(code, All)) is not null;
}
