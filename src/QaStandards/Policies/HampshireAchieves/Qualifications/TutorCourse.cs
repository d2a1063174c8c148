using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.HampshireAchieves.Qualifications;

/// <summary>What somebody teaches, as far as the minimum qualification depends on it.</summary>
public sealed class TutorCourse : SmartEnum<TutorCourse, string>
{
    /// <summary>A course that leads to no qualification.</summary>
    public static readonly TutorCourse General = new(nameof(General), "general");

    /// <summary>A course of an awarding body other than the next.</summary>
    public static readonly TutorCourse Accredited = new(nameof(Accredited), "accredited");

    /// <summary>A functional skills or ESOL qualification. ESOL without a qualification is general.</summary>
    public static readonly TutorCourse SkillsQualification = new(nameof(SkillsQualification), "skills-qualification");

    private TutorCourse(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every kind of course.</summary>
    public static ValueList<TutorCourse> All { get; } = [General, Accredited, SkillsQualification];

    /// <summary>Returns the course with a published code, such as <c>skills-qualification</c>.</summary>
    /// <exception cref="System.ArgumentException">No course has the code.</exception>
    public static TutorCourse Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the course with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out TutorCourse? course) =>
        (course = CodedEnum.Find(code, All)) is not null;
}
