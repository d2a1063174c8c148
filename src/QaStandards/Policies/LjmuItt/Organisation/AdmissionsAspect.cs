using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.LjmuItt.Organisation;

/// <summary>A procedure of School Direct admissions that a lead school agrees with the university (section 2.4).</summary>
public sealed class AdmissionsAspect : SmartEnum<AdmissionsAspect, string>
{
    /// <summary>Application.</summary>
    public static readonly AdmissionsAspect Application = new(nameof(Application), "application");

    /// <summary>Interview.</summary>
    public static readonly AdmissionsAspect Interview = new(nameof(Interview), "interview");

    /// <summary>Final selection.</summary>
    public static readonly AdmissionsAspect FinalSelection = new(nameof(FinalSelection), "final-selection");

    /// <summary>Quality assurance.</summary>
    public static readonly AdmissionsAspect QualityAssurance = new(nameof(QualityAssurance), "quality-assurance");

    private AdmissionsAspect(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every aspect, in the order of the agreement.</summary>
    public static ValueList<AdmissionsAspect> All { get; } = [Application, Interview, FinalSelection, QualityAssurance];

    /// <summary>Returns the aspect with a published code.</summary>
    /// <exception cref="System.ArgumentException">No aspect has the code.</exception>
    public static AdmissionsAspect Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the aspect with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out AdmissionsAspect? found) =>
        (found = CodedEnum.Find(code, All)) is not null;
}
