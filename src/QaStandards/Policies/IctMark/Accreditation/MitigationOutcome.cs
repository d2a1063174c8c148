using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.IctMark.Accreditation;

/// <summary>What became of mitigating circumstances.</summary>
public sealed class MitigationOutcome : SmartEnum<MitigationOutcome, string>
{
    /// <summary>Naace considers them.</summary>
    public static readonly MitigationOutcome Pending = new(nameof(Pending), "pending");

    /// <summary>Accepted: the absence is excused.</summary>
    public static readonly MitigationOutcome Accepted = new(nameof(Accepted), "accepted");

    /// <summary>Not accepted.</summary>
    public static readonly MitigationOutcome Rejected = new(nameof(Rejected), "rejected");

    private MitigationOutcome(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every outcome.</summary>
    public static ValueList<MitigationOutcome> All { get; } = [Pending, Accepted, Rejected];

    /// <summary>Returns the outcome with a published code, such as <c>pending</c>.</summary>
    /// <exception cref="System.ArgumentException">No outcome has the code.</exception>
    public static MitigationOutcome Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the outcome with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out MitigationOutcome? found) =>
        (found = CodedEnum.Find(code, All)) is not null;
}
