using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.IctMark.Accreditation;

/// <summary>What follows from a breach. Removal itself is an act of Naace.</summary>
public sealed class RemovalConsequence : SmartEnum<RemovalConsequence, string>
{
    /// <summary>Nothing: the breach is excused.</summary>
    public static readonly RemovalConsequence None = new(nameof(None), "none");

    /// <summary>Nothing yet: mitigating circumstances are under consideration.</summary>
    public static readonly RemovalConsequence Pending = new(nameof(Pending), "pending");

    /// <summary>Naace may remove the assessor.</summary>
    public static readonly RemovalConsequence Discretionary = new(nameof(Discretionary), "discretionary");

    /// <summary>Naace removes the assessor.</summary>
    public static readonly RemovalConsequence Mandatory = new(nameof(Mandatory), "mandatory");

    private RemovalConsequence(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every consequence.</summary>
    public static ValueList<RemovalConsequence> All { get; } = [None, Pending, Discretionary, Mandatory];

    /// <summary>Returns the consequence with a published code, such as <c>none</c>.</summary>
    /// <exception cref="System.ArgumentException">No consequence has the code.</exception>
    public static RemovalConsequence Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the consequence with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out RemovalConsequence? found) =>
        (found = CodedEnum.Find(code, All)) is not null;
}
