using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.HampshireAchieves.Qualifications;

/// <summary>The contract of a member of the delivery staff.</summary>
public sealed class ContractType : SmartEnum<ContractType, string>
{
    /// <summary>Full-time.</summary>
    public static readonly ContractType FullTime = new(nameof(FullTime), "full-time");

    /// <summary>Part-time.</summary>
    public static readonly ContractType PartTime = new(nameof(PartTime), "part-time");

    /// <summary>Fractional.</summary>
    public static readonly ContractType Fractional = new(nameof(Fractional), "fractional");

    /// <summary>Sessional.</summary>
    public static readonly ContractType Sessional = new(nameof(Sessional), "sessional");

    /// <summary>Casual, or annualised hours.</summary>
    public static readonly ContractType CasualOrAnnualised = new(nameof(CasualOrAnnualised), "casual-or-annualised");

    private ContractType(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every type, the full one first.</summary>
    public static ValueList<ContractType> All { get; } = [FullTime, PartTime, Fractional, Sessional, CasualOrAnnualised];

    /// <summary>Returns the contract with a published code, such as <c>casual-or-annualised</c>.</summary>
    /// <exception cref="System.ArgumentException">No contract has the code.</exception>
    public static ContractType Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the contract with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out ContractType? contract) =>
        (contract = CodedEnum.Find(code, All)) is not null;
}
