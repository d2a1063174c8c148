using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.LjmuItt.Safety;

/// <summary>A check of a trainee's suitability (section 3.5.1).</summary>
public sealed class SuitabilityCheck : SmartEnum<SuitabilityCheck, string>
{
    /// <summary>The enhanced disclosure of the Disclosure and Barring Service.</summary>
    public static readonly SuitabilityCheck EnhancedDbs = new(nameof(EnhancedDbs), "enhanced-dbs");

    /// <summary>The children's barred list.</summary>
    public static readonly SuitabilityCheck ChildrensBarredList = new(nameof(ChildrensBarredList), "childrens-barred-list");

    /// <summary>Every other check of suitability.</summary>
    public static readonly SuitabilityCheck OtherSuitability = new(nameof(OtherSuitability), "other-suitability");

    /// <summary>For trainees from overseas: no ban from teaching in another state of the EEA.</summary>
    public static readonly SuitabilityCheck OverseasProhibition = new(nameof(OverseasProhibition), "overseas-prohibition");

    private SuitabilityCheck(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every check, in the order of the agreement.</summary>
    public static ValueList<SuitabilityCheck> All { get; } =
    [
        EnhancedDbs, ChildrensBarredList, OtherSuitability, OverseasProhibition,
    ];

    /// <summary>Returns the check with a published code.</summary>
    /// <exception cref="System.ArgumentException">No check has the code.</exception>
    public static SuitabilityCheck Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the check with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out SuitabilityCheck? found) =>
        (found = CodedEnum.Find(code, All)) is not null;
}
