using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.HampshireAchieves.PerformanceStandards;

/// <summary>A body whose external quality measures the framework takes into account.</summary>
public sealed class ExternalBody : SmartEnum<ExternalBody, string>
{
    /// <summary>Inspection.</summary>
    public static readonly ExternalBody Ofsted = new(nameof(Ofsted), "ofsted");

    /// <summary>NCFE and CACHE.</summary>
    public static readonly ExternalBody NcfeCache = new(nameof(NcfeCache), "ncfe-cache");

    /// <summary>Pearson.</summary>
    public static readonly ExternalBody Pearson = new(nameof(Pearson), "pearson");

    private ExternalBody(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every body, in the order of the framework.</summary>
    public static ValueList<ExternalBody> All { get; } = [Ofsted, NcfeCache, Pearson];

    /// <summary>Returns the body with a published code, such as <c>pearson</c>.</summary>
    /// <exception cref="System.ArgumentException">No body has the code.</exception>
    public static ExternalBody Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the body with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out ExternalBody? body) =>
        (body = CodedEnum.Find(code, All)) is not null;
}
