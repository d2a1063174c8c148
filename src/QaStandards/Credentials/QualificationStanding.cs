using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Credentials;

/// <summary>How far a person is with a qualification on a day.</summary>
public sealed class QualificationStanding : SmartEnum<QualificationStanding, string>
{
    /// <summary>The enrolment is still to come.</summary>
    public static readonly QualificationStanding NotBegun = new(nameof(NotBegun), "not-begun");

    /// <summary>Enrolled, and neither achieved nor withdrawn.</summary>
    public static readonly QualificationStanding WorkingTowards = new(nameof(WorkingTowards), "working-towards");

    /// <summary>Given up without being achieved.</summary>
    public static readonly QualificationStanding Withdrawn = new(nameof(Withdrawn), "withdrawn");

    /// <summary>Achieved.</summary>
    public static readonly QualificationStanding Achieved = new(nameof(Achieved), "achieved");

    private QualificationStanding(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every standing, in the order of a course.</summary>
    public static ValueList<QualificationStanding> All { get; } = [NotBegun, WorkingTowards, Withdrawn, Achieved];

    /// <summary>Returns the standing with a published code, such as <c>working-towards</c>.</summary>
    /// <exception cref="System.ArgumentException">No standing has the code.</exception>
    public static QualificationStanding Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the standing with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out QualificationStanding? standing) =>
        (standing = CodedEnum.Find(code, All)) is not null;
}
