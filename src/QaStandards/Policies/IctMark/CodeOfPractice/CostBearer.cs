using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.IctMark.CodeOfPractice;

/// <summary>Who pays.</summary>
public sealed class CostBearer : SmartEnum<CostBearer, string>
{
    /// <summary>Nothing is paid.</summary>
    public static readonly CostBearer Nobody = new(nameof(Nobody), "nobody");

    /// <summary>Naace.</summary>
    public static readonly CostBearer Naace = new(nameof(Naace), "naace");

    /// <summary>The intermediary.</summary>
    public static readonly CostBearer Intermediary = new(nameof(Intermediary), "intermediary");

    /// <summary>The school.</summary>
    public static readonly CostBearer School = new(nameof(School), "school");

    private CostBearer(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every bearer.</summary>
    public static ValueList<CostBearer> All { get; } = [Nobody, Naace, Intermediary, School];

    /// <summary>Returns the bearer with a published code, such as <c>nobody</c>.</summary>
    /// <exception cref="System.ArgumentException">No bearer has the code.</exception>
    public static CostBearer Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the bearer with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out CostBearer? found) =>
        (found = CodedEnum.Find(code, All)) is not null;
}
