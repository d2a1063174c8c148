using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.LjmuItt.Safety;

/// <summary>What a concern about equality is about (section 3.1).</summary>
public sealed class EqualityHarm : SmartEnum<EqualityHarm, string>
{
    /// <summary>Discrimination.</summary>
    public static readonly EqualityHarm Discrimination = new(nameof(Discrimination), "discrimination");

    /// <summary>Victimisation.</summary>
    public static readonly EqualityHarm Victimisation = new(nameof(Victimisation), "victimisation");

    /// <summary>Bullying.</summary>
    public static readonly EqualityHarm Bullying = new(nameof(Bullying), "bullying");

    /// <summary>Harassment.</summary>
    public static readonly EqualityHarm Harassment = new(nameof(Harassment), "harassment");

    private EqualityHarm(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every harm, in the order of the agreement.</summary>
    public static ValueList<EqualityHarm> All { get; } = [Discrimination, Victimisation, Bullying, Harassment];

    /// <summary>Returns the harm with a published code.</summary>
    /// <exception cref="System.ArgumentException">No harm has the code.</exception>
    public static EqualityHarm Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the harm with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out EqualityHarm? found) =>
        (found = CodedEnum.Find(code, All)) is not null;
}
