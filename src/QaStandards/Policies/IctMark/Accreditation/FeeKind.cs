using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;
using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Policies.IctMark.Accreditation;

/// <summary>What a fee is for.</summary>
public sealed class FeeKind : SmartEnum<FeeKind, string>
{
    /// <summary>The initial fee, towards the first moderation.</summary>
    public static readonly FeeKind Initial = new(nameof(Initial), "initial", InitialRegistration2b);

    /// <summary>A fee for staying registered.</summary>
    public static readonly FeeKind ContinuingRegistration =
        new(nameof(ContinuingRegistration), "continuing-registration", ContinuingRegistration1b);

    /// <summary>A part of the costs of a development event.</summary>
    public static readonly FeeKind DevelopmentContribution =
        new(nameof(DevelopmentContribution), "development-contribution", ProfessionalDevelopment2a);

    /// <summary>The fee for a quality review.</summary>
    public static readonly FeeKind QualityReview = new(nameof(QualityReview), "quality-review", SchoolAssessments1d);

    private FeeKind(string name, string code, Clause by)
        : base(name, code)
    {
        By = by;
    }

    /// <summary>Gets every kind.</summary>
    public static ValueList<FeeKind> All { get; } = [Initial, ContinuingRegistration, DevelopmentContribution, QualityReview];

    /// <summary>Gets the clause that asks for it.</summary>
    public Clause By { get; }

    /// <summary>Returns the kind with a published code, such as <c>initial</c>.</summary>
    /// <exception cref="System.ArgumentException">No kind has the code.</exception>
    public static FeeKind Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the kind with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out FeeKind? found) =>
        (found = CodedEnum.Find(code, All)) is not null;
}
