using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.IctMark.Principles;

/// <summary>Whom an assessor talks to at a school (Principle 7b).</summary>
public sealed class ConsultedGroup : SmartEnum<ConsultedGroup, string>
{
    /// <summary>The leaders of the school.</summary>
    public static readonly ConsultedGroup Leaders = new(nameof(Leaders), "leaders");

    /// <summary>Its staff.</summary>
    public static readonly ConsultedGroup Staff = new(nameof(Staff), "staff");

    /// <summary>Its learners.</summary>
    public static readonly ConsultedGroup Learners = new(nameof(Learners), "learners");

    private ConsultedGroup(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every group.</summary>
    public static ValueList<ConsultedGroup> All { get; } = [Leaders, Staff, Learners];

    /// <summary>Returns the group with a published code, such as <c>leaders</c>.</summary>
    /// <exception cref="System.ArgumentException">No group has the code.</exception>
    public static ConsultedGroup Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the group with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out ConsultedGroup? found) =>
        (found = CodedEnum.Find(code, All)) is not null;
}
