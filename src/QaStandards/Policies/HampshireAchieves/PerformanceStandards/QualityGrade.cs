using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.HampshireAchieves.PerformanceStandards;

/// <summary>A grade on one of the two scales of inspection.</summary>
public sealed class QualityGrade : SmartEnum<QualityGrade, string>
{
    /// <summary>Four grades: the first.</summary>
    public static readonly QualityGrade Outstanding = new(nameof(Outstanding), "outstanding");

    /// <summary>Four grades: the second.</summary>
    public static readonly QualityGrade Good = new(nameof(Good), "good");

    /// <summary>Four grades: the third.</summary>
    public static readonly QualityGrade RequiresImprovement = new(nameof(RequiresImprovement), "requires-improvement");

    /// <summary>Four grades: the last.</summary>
    public static readonly QualityGrade Inadequate = new(nameof(Inadequate), "inadequate");

    /// <summary>Five grades: the first.</summary>
    public static readonly QualityGrade Exceptional = new(nameof(Exceptional), "exceptional");

    /// <summary>Five grades: the second.</summary>
    public static readonly QualityGrade StrongStandard = new(nameof(StrongStandard), "strong-standard");

    /// <summary>Five grades: the third.</summary>
    public static readonly QualityGrade ExpectedStandard = new(nameof(ExpectedStandard), "expected-standard");

    /// <summary>Five grades: the fourth.</summary>
    public static readonly QualityGrade NeedsAttention = new(nameof(NeedsAttention), "needs-attention");

    /// <summary>Five grades: the last.</summary>
    public static readonly QualityGrade UrgentImprovement = new(nameof(UrgentImprovement), "urgent-improvement");

    private QualityGrade(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every grade, from the best to the worst, the scale of four before the scale of five.</summary>
    public static ValueList<QualityGrade> All { get; } =
    [
        Outstanding, Good, RequiresImprovement, Inadequate, Exceptional, StrongStandard, ExpectedStandard, NeedsAttention,
        UrgentImprovement,
    ];

    /// <summary>Gets whether it is one of the four that were used when the framework was written.</summary>
    public bool IsOfFour => this == Outstanding || this == Good || this == RequiresImprovement || this == Inadequate;

    /// <summary>Gets whether it counts as good or better on its own scale.</summary>
    public bool IsGoodOrBetter =>
        this == Outstanding || this == Good || this == Exceptional || this == StrongStandard || this == ExpectedStandard;

    /// <summary>Returns the grade with a published code, such as <c>urgent-improvement</c>.</summary>
    /// <exception cref="System.ArgumentException">No grade has the code.</exception>
    public static QualityGrade Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the grade with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out QualityGrade? grade) =>
        (grade = CodedEnum.Find(code, All)) is not null;
}
