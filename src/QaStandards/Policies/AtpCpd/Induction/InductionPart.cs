using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.AtpCpd.Induction;

/// <summary>The parts of the five modules of induction; the first two modules have two parts each.</summary>
public sealed class InductionPart : SmartEnum<InductionPart, string>
{
    /// <summary>Safeguarding, of module 1.</summary>
    public static readonly InductionPart Safeguarding = new(nameof(Safeguarding), "safeguarding");

    /// <summary>Female genital mutilation, of module 1.</summary>
    public static readonly InductionPart Fgm = new(nameof(Fgm), "fgm");

    /// <summary>Prevent, of module 2.</summary>
    public static readonly InductionPart Prevent = new(nameof(Prevent), "prevent");

    /// <summary>Awareness of Channel, of module 2.</summary>
    public static readonly InductionPart Channel = new(nameof(Channel), "channel");

    /// <summary>Health and safety, module 3.</summary>
    public static readonly InductionPart HealthAndSafety = new(nameof(HealthAndSafety), "health-and-safety");

    /// <summary>Equality and diversity, module 4.</summary>
    public static readonly InductionPart Equality = new(nameof(Equality), "equality");

    /// <summary>The e-portfolio, module 5; no listed course teaches it.</summary>
    public static readonly InductionPart Portfolio = new(nameof(Portfolio), "portfolio");

    private InductionPart(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every part, in the order of the modules.</summary>
    public static ValueList<InductionPart> All { get; } = [Safeguarding, Fgm, Prevent, Channel, HealthAndSafety, Equality, Portfolio];

    /// <summary>Returns the part with a published code.</summary>
    /// <exception cref="System.ArgumentException">No part has the code.</exception>
    public static InductionPart Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the part with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out InductionPart? part) =>
        (part = CodedEnum.Find(code, All)) is not null;
}
