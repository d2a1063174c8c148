using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Credentials;

/// <summary>What a requirement asks of a person. To hold, to work towards and to take are three different things.</summary>
public sealed class RequirementMode : SmartEnum<RequirementMode, string>
{
    /// <summary>A qualification is achieved. To be enrolled is not enough, and is reported.</summary>
    public static readonly RequirementMode Hold = new(nameof(Hold), "hold", "held");

    /// <summary>A qualification is achieved, or the person is enrolled on it.</summary>
    public static readonly RequirementMode HoldOrWorkTowards = new(nameof(HoldOrWorkTowards), "hold-or-work-towards", "held or worked towards");

    /// <summary>A course or qualification is gone through to its end. To be enrolled is not enough, and is reported.</summary>
    public static readonly RequirementMode Take = new(nameof(Take), "take", "taken");

    /// <summary>A training event was attended.</summary>
    public static readonly RequirementMode Attend = new(nameof(Attend), "attend", "attended");

    /// <summary>A test is sat, again and again; whether it was passed makes no difference.</summary>
    public static readonly RequirementMode Sit = new(nameof(Sit), "sit", "sat");

    /// <summary>A membership of one of several bodies is current.</summary>
    public static readonly RequirementMode Belong = new(nameof(Belong), "belong", "current");

    /// <summary>One of several requirements is met.</summary>
    public static readonly RequirementMode AnyOf = new(nameof(AnyOf), "any-of", "met in one way");

    /// <summary>Several requirements are met together.</summary>
    public static readonly RequirementMode AllOf = new(nameof(AllOf), "all-of", "met in every part");

    private RequirementMode(string name, string code, string says)
        : base(name, code) => Says = says;

    /// <summary>Gets every mode.</summary>
    public static ValueList<RequirementMode> All { get; } = [Hold, HoldOrWorkTowards, Take, Attend, Sit, Belong, AnyOf, AllOf];

    /// <summary>Gets how it reads after "must be".</summary>
    public string Says { get; }

    /// <summary>Returns the mode with a published code, such as <c>hold</c>.</summary>
    /// <exception cref="System.ArgumentException">No mode has the code.</exception>
    public static RequirementMode Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the mode with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out RequirementMode? mode) =>
        (mode = CodedEnum.Find(code, All)) is not null;
}
