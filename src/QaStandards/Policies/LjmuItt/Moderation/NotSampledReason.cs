using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.LjmuItt.Moderation;

/// <summary>Why no trainee of an attainment band is in an examiner's sample (section 4.6).</summary>
public sealed class NotSampledReason : SmartEnum<NotSampledReason, string>
{
    /// <summary>No trainee of the band was available.</summary>
    public static readonly NotSampledReason Unavailable = new(nameof(Unavailable), "unavailable");

    /// <summary>No itinerary could be made.</summary>
    public static readonly NotSampledReason Itinerary = new(nameof(Itinerary), "itinerary");

    private NotSampledReason(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every reason, in the order of the agreement.</summary>
    public static ValueList<NotSampledReason> All { get; } = [Unavailable, Itinerary];

    /// <summary>Returns the reason with a published code.</summary>
    /// <exception cref="System.ArgumentException">No reason has the code.</exception>
    public static NotSampledReason Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the reason with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out NotSampledReason? found) =>
        (found = CodedEnum.Find(code, All)) is not null;
}
