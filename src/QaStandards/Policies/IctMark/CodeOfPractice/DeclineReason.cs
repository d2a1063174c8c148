using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;
using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Policies.IctMark.CodeOfPractice;

/// <summary>Why an assessor declines. The code gives examples, so that other reasons are as good.</summary>
public sealed class DeclineReason : SmartEnum<DeclineReason, string>
{
    /// <summary>The distance.</summary>
    public static readonly DeclineReason Distance = new(nameof(Distance), "distance", ContactWithSchools1d);

    /// <summary>The phase or the type of the school.</summary>
    public static readonly DeclineReason PhaseOrType = new(nameof(PhaseOrType), "phase-or-type", ContactWithSchools1e);

    /// <summary>Other commitments.</summary>
    public static readonly DeclineReason OtherCommitments =
        new(nameof(OtherCommitments), "other-commitments", ContactWithSchools1f);

    /// <summary>Personal reasons, of which nothing need be held.</summary>
    public static readonly DeclineReason Personal = new(nameof(Personal), "personal", ContactWithSchools1g);

    /// <summary>Any other reason.</summary>
    public static readonly DeclineReason Other = new(nameof(Other), "other", ContactWithSchools1g);

    private DeclineReason(string name, string code, Clause by)
        : base(name, code)
    {
        By = by;
    }

    /// <summary>Gets every reason.</summary>
    public static ValueList<DeclineReason> All { get; } = [Distance, PhaseOrType, OtherCommitments, Personal, Other];

    /// <summary>Gets the clause that allows it.</summary>
    public Clause By { get; }

    /// <summary>Returns the reason with a published code, such as <c>distance</c>.</summary>
    /// <exception cref="System.ArgumentException">No reason has the code.</exception>
    public static DeclineReason Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the reason with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out DeclineReason? found) =>
        (found = CodedEnum.Find(code, All)) is not null;
}
