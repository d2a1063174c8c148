using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.HampshireAchieves;

/// <summary>A type of provision in the scope of the framework, section 3.0.</summary>
public sealed class ProvisionType : SmartEnum<ProvisionType, string>
{
    /// <summary>Study programmes and supported internships, delivered directly.</summary>
    public static readonly ProvisionType YoungPeople = new(nameof(YoungPeople), "young-people");

    /// <summary>
    /// Adult Tailored Learning, internal and subcontracted: every learner whom that funding pays for, accredited or not.
    /// </summary>
    public static readonly ProvisionType AdultTailored = new(nameof(AdultTailored), "adult-tailored");

    /// <summary>Functional Skills, delivered directly.</summary>
    public static readonly ProvisionType FunctionalSkills = new(nameof(FunctionalSkills), "functional-skills");

    /// <summary>English for speakers of other languages that the Home Office pays for, delivered directly.</summary>
    public static readonly ProvisionType Esol = new(nameof(Esol), "esol");

    private ProvisionType(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every type, in the order of the framework.</summary>
    public static ValueList<ProvisionType> All { get; } = [YoungPeople, AdultTailored, FunctionalSkills, Esol];

    /// <summary>Gets whether its learners are adults.</summary>
    public bool IsForAdults => this != YoungPeople;

    /// <summary>Gets whether some of it is subcontracted.</summary>
    public bool IsSubcontracted => this == AdultTailored;

    /// <summary>Returns the type with a published code, such as <c>esol</c>.</summary>
    /// <exception cref="System.ArgumentException">No type has the code.</exception>
    public static ProvisionType Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the type with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out ProvisionType? type) =>
        (type = CodedEnum.Find(code, All)) is not null;
}
