using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;
using static QaStandards.Policies.LjmuItt.LjmuClauses;

namespace QaStandards.Policies.LjmuItt.Placements;

/// <summary>What a concern about a partner is about (section 1.3): the three examples, or something else.</summary>
public sealed class ConcernGround : SmartEnum<ConcernGround, string>
{
    /// <summary>What the agreement expects is missed.</summary>
    public static readonly ConcernGround AgreementExpectations = new(
        nameof(AgreementExpectations), "agreement-expectations", C1_3_1);

    /// <summary>What the programme requires is missed: teaching, observation, feedback.</summary>
    public static readonly ConcernGround ProgrammeRequirements = new(
        nameof(ProgrammeRequirements), "programme-requirements", C1_3_2);

    /// <summary>Feedback raises concerns that suitable action has not settled.</summary>
    public static readonly ConcernGround UnresolvedFeedback = new(nameof(UnresolvedFeedback), "unresolved-feedback", C1_3_3);

    /// <summary>Something that the examples do not name.</summary>
    public static readonly ConcernGround Other = new(nameof(Other), "other", C1_3b);

    private ConcernGround(string name, string code, Clause by)
        : base(name, code)
    {
        By = by;
    }

    /// <summary>Gets every ground, in order.</summary>
    public static ValueList<ConcernGround> All { get; } =
    [
        AgreementExpectations, ProgrammeRequirements, UnresolvedFeedback, Other,
    ];

    /// <summary>Gets the clause that names it.</summary>
    public Clause By { get; }

    /// <summary>Gets whether the agreement names it as an example, which must be persistent.</summary>
    public bool IsExample => this != Other;

    /// <summary>Returns the ground with a published code.</summary>
    /// <exception cref="System.ArgumentException">No ground has the code.</exception>
    public static ConcernGround Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the ground with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out ConcernGround? found) =>
        (found = CodedEnum.Find(code, All)) is not null;
}
