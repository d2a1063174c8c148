using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.AtpCpd.Plans;

/// <summary>What an action of a CPD plan develops.</summary>
public sealed class PlanCategory : SmartEnum<PlanCategory, string>
{
    /// <summary>Skills of the sector.</summary>
    public static readonly PlanCategory SectorSkills = new(nameof(SectorSkills), "sector-skills");

    /// <summary>Teaching and training.</summary>
    public static readonly PlanCategory TeachingAndTraining = new(nameof(TeachingAndTraining), "teaching-and-training");

    /// <summary>Anything else that the policy asks for.</summary>
    public static readonly PlanCategory Other = new(nameof(Other), "other");

    private PlanCategory(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every category, in the order of the policy.</summary>
    public static ValueList<PlanCategory> All { get; } = [SectorSkills, TeachingAndTraining, Other];

    /// <summary>Returns the category with a published code.</summary>
    /// <exception cref="System.ArgumentException">No category has the code.</exception>
    public static PlanCategory Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the category with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out PlanCategory? category) =>
        (category = CodedEnum.Find(code, All)) is not null;
}
