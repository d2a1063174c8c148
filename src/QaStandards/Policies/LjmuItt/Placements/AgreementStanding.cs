using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.LjmuItt.Placements;

/// <summary>Where a partner stands with the agreement form on a day (section 1.1).</summary>
public sealed class AgreementStanding : SmartEnum<AgreementStanding, string>
{
    /// <summary>Signed by both and not older than two years.</summary>
    public static readonly AgreementStanding Current = new(nameof(Current), "current");

    /// <summary>Signed by both, the later signature still to come.</summary>
    public static readonly AgreementStanding NotYetEffective = new(nameof(NotYetEffective), "not-yet-effective");

    /// <summary>Signed by the school; the university's signature is missing.</summary>
    public static readonly AgreementStanding AwaitingUniversity = new(nameof(AwaitingUniversity), "awaiting-university");

    /// <summary>Older than two years.</summary>
    public static readonly AgreementStanding Lapsed = new(nameof(Lapsed), "lapsed");

    /// <summary>Never completed by the school.</summary>
    public static readonly AgreementStanding NeverCompleted = new(nameof(NeverCompleted), "never-completed");

    /// <summary>A fact is missing on which the answer turns.</summary>
    public static readonly AgreementStanding Undetermined = new(nameof(Undetermined), "undetermined");

    private AgreementStanding(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every standing, the best first.</summary>
    public static ValueList<AgreementStanding> All { get; } =
    [
        Current, NotYetEffective, AwaitingUniversity, Lapsed, NeverCompleted, Undetermined,
    ];

    /// <summary>Returns the standing with a published code.</summary>
    /// <exception cref="System.ArgumentException">No standing has the code.</exception>
    public static AgreementStanding Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the standing with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out AgreementStanding? found) =>
        (found = CodedEnum.Find(code, All)) is not null;
}
