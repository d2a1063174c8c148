using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>
/// By what scrutiny judges whether the process produced enough evidence (70); the list is open, and these are always in it.
/// </summary>
public sealed class ProcessCriterion : SmartEnum<ProcessCriterion, string>
{
    /// <summary>How the assessor dealt with queries.</summary>
    public static readonly ProcessCriterion Queries = new(nameof(Queries), "queries");

    /// <summary>Which questions the assessor asked.</summary>
    public static readonly ProcessCriterion Questions = new(nameof(Questions), "questions");

    /// <summary>How the assessor recorded the responses.</summary>
    public static readonly ProcessCriterion Responses = new(nameof(Responses), "responses");

    private ProcessCriterion(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every criterion.</summary>
    public static ValueList<ProcessCriterion> All { get; } = [Queries, Questions, Responses];

    /// <summary>Returns the criterion with a published code.</summary>
    /// <exception cref="System.ArgumentException">No criterion has the code.</exception>
    public static ProcessCriterion Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the criterion with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out ProcessCriterion? criterion) =>
        (criterion = CodedEnum.Find(code, All)) is not null;
}
