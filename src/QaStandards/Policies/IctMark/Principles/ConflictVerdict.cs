using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.IctMark.Principles;

/// <summary>Whether an assessor may assess a school as far as conflicts of interest go.</summary>
public sealed class ConflictVerdict : SmartEnum<ConflictVerdict, string>
{
    /// <summary>Nothing stands against it.</summary>
    public static readonly ConflictVerdict Allowed = new(nameof(Allowed), "allowed");

    /// <summary>Allowed, with something that the school is to be told.</summary>
    public static readonly ConflictVerdict AllowedWithAdvisory = new(nameof(AllowedWithAdvisory), "allowed-with-advisory");

    /// <summary>A fact or the declaration is missing; nothing bars the assessor so far.</summary>
    public static readonly ConflictVerdict Pending = new(nameof(Pending), "pending");

    /// <summary>The assessor is barred from this school.</summary>
    public static readonly ConflictVerdict Blocked = new(nameof(Blocked), "blocked");

    private ConflictVerdict(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every verdict.</summary>
    public static ValueList<ConflictVerdict> All { get; } = [Allowed, AllowedWithAdvisory, Pending, Blocked];

    /// <summary>Returns the verdict with a published code, such as <c>allowed</c>.</summary>
    /// <exception cref="System.ArgumentException">No verdict has the code.</exception>
    public static ConflictVerdict Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the verdict with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out ConflictVerdict? found) =>
        (found = CodedEnum.Find(code, All)) is not null;
}
