using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.HampshireAchieves.RelatedPolicies;

/// <summary>Where a policy is kept (3.1).</summary>
public sealed class PolicyLocation : SmartEnum<PolicyLocation, string>
{
    /// <summary>On SharePoint.</summary>
    public static readonly PolicyLocation SharePoint = new(nameof(SharePoint), "sharepoint");

    /// <summary>In the virtual learning environment.</summary>
    public static readonly PolicyLocation LearningEnvironment = new(nameof(LearningEnvironment), "vle");

    private PolicyLocation(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets both places.</summary>
    public static ValueList<PolicyLocation> All { get; } = [SharePoint, LearningEnvironment];

    /// <summary>Returns the place with a published code, such as <c>vle</c>.</summary>
    /// <exception cref="System.ArgumentException">No place has the code.</exception>
    public static PolicyLocation Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the place with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out PolicyLocation? location) =>
        (location = CodedEnum.Find(code, All)) is not null;
}
