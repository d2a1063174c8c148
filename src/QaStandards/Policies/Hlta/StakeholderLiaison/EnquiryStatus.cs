using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.Hlta.StakeholderLiaison;

/// <summary>How far an enquiry has come.</summary>
public sealed class EnquiryStatus : SmartEnum<EnquiryStatus, string>
{
    /// <summary>It has come in.</summary>
    public static readonly EnquiryStatus Received = new(nameof(Received), "received");

    /// <summary>It has been acknowledged and waits for an answer in substance.</summary>
    public static readonly EnquiryStatus Acknowledged = new(nameof(Acknowledged), "acknowledged");

    /// <summary>It has been answered in substance.</summary>
    public static readonly EnquiryStatus Answered = new(nameof(Answered), "answered");

    private EnquiryStatus(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every status, in the order of an enquiry's life.</summary>
    public static ValueList<EnquiryStatus> All { get; } = [Received, Acknowledged, Answered];

    /// <summary>Returns the status with a published code, such as <c>answered</c>.</summary>
    /// <exception cref="System.ArgumentException">No status has the code.</exception>
    public static EnquiryStatus Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the status with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out EnquiryStatus? status) =>
        (status = CodedEnum.Find(code, All)) is not null;
}
