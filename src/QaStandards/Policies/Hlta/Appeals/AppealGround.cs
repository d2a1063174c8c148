using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.Hlta.Appeals;

/// <summary>What an appeal says was wrong, as the provider sorts it. Only the first two are grounds under paragraph 99.</summary>
public sealed class AppealGround : SmartEnum<AppealGround, string>
{
    /// <summary>The provider's procedures did not follow the Code.</summary>
    public static readonly AppealGround ProcedureNotOfTheCode = new(nameof(ProcedureNotOfTheCode), "procedure-not-of-the-code", true);

    /// <summary>The procedures were not used properly and fairly.</summary>
    public static readonly AppealGround ProcedureNotFair = new(nameof(ProcedureNotFair), "procedure-not-fair", true);

    /// <summary>The candidate disagrees with the judgement itself.</summary>
    public static readonly AppealGround Judgement = new(nameof(Judgement), "judgement", false);

    /// <summary>Anything else.</summary>
    public static readonly AppealGround Other = new(nameof(Other), "other", false);

    private AppealGround(string name, string code, bool isAdmissible)
        : base(name, code) => IsAdmissible = isAdmissible;

    /// <summary>Gets every ground, those of paragraph 99 first.</summary>
    public static ValueList<AppealGround> All { get; } = [ProcedureNotOfTheCode, ProcedureNotFair, Judgement, Other];

    /// <summary>Gets whether paragraph 99 admits it.</summary>
    public bool IsAdmissible { get; }

    /// <summary>Returns the ground with a published code.</summary>
    /// <exception cref="System.ArgumentException">No ground has the code.</exception>
    public static AppealGround Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the ground with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out AppealGround? ground) =>
        (ground = CodedEnum.Find(code, All)) is not null;
}
