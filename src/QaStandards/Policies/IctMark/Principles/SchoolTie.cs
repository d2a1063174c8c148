using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.IctMark.Principles;

/// <summary>What makes somebody not external to a school (Principle 9b). The code does not say; these are ours.</summary>
public sealed class SchoolTie : SmartEnum<SchoolTie, string>
{
    /// <summary>Employed by the school.</summary>
    public static readonly SchoolTie EmployedBy = new(nameof(EmployedBy), "employed");

    /// <summary>Seconded to it.</summary>
    public static readonly SchoolTie SecondedTo = new(nameof(SecondedTo), "seconded");

    /// <summary>Contracted to run it, or a part of it.</summary>
    public static readonly SchoolTie ContractedToRun = new(nameof(ContractedToRun), "contracted-to-run");

    /// <summary>A governor or trustee of it.</summary>
    public static readonly SchoolTie Governs = new(nameof(Governs), "governs");

    private SchoolTie(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every tie.</summary>
    public static ValueList<SchoolTie> All { get; } = [EmployedBy, SecondedTo, ContractedToRun, Governs];

    /// <summary>Returns the tie with a published code, such as <c>employed</c>.</summary>
    /// <exception cref="System.ArgumentException">No tie has the code.</exception>
    public static SchoolTie Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the tie with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out SchoolTie? found) =>
        (found = CodedEnum.Find(code, All)) is not null;
}
