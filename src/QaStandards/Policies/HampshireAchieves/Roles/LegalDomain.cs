using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.HampshireAchieves.Roles;

/// <summary>A field of law that every type of provision keeps.</summary>
public sealed class LegalDomain : SmartEnum<LegalDomain, string>
{
    /// <summary>Health and safety.</summary>
    public static readonly LegalDomain HealthAndSafety = new(nameof(HealthAndSafety), "health-and-safety");

    /// <summary>Equality, diversity and inclusion.</summary>
    public static readonly LegalDomain Equality = new(nameof(Equality), "equality");

    /// <summary>Safeguarding and Prevent.</summary>
    public static readonly LegalDomain Safeguarding = new(nameof(Safeguarding), "safeguarding");

    /// <summary>Data protection.</summary>
    public static readonly LegalDomain DataProtection = new(nameof(DataProtection), "data-protection");

    private LegalDomain(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every field, in the order of the framework.</summary>
    public static ValueList<LegalDomain> All { get; } = [HealthAndSafety, Equality, Safeguarding, DataProtection];

    /// <summary>Returns the domain with a published code, such as <c>data-protection</c>.</summary>
    /// <exception cref="System.ArgumentException">No domain has the code.</exception>
    public static LegalDomain Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the domain with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out LegalDomain? domain) =>
        (domain = CodedEnum.Find(code, All)) is not null;
}
