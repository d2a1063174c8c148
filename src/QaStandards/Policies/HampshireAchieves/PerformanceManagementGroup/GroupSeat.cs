using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.HampshireAchieves.PerformanceManagementGroup;

/// <summary>The seat of somebody in the group.</summary>
public sealed class GroupSeat : SmartEnum<GroupSeat, string>
{
    /// <summary>The chair.</summary>
    public static readonly GroupSeat Chair = new(nameof(Chair), "chair");

    /// <summary>The deputy chair.</summary>
    public static readonly GroupSeat Deputy = new(nameof(Deputy), "deputy");

    /// <summary>A core member.</summary>
    public static readonly GroupSeat Core = new(nameof(Core), "core");

    /// <summary>Whoever takes the minutes.</summary>
    public static readonly GroupSeat Minutes = new(nameof(Minutes), "minutes");

    /// <summary>An external partner.</summary>
    public static readonly GroupSeat External = new(nameof(External), "external");

    /// <summary>A co-opted member.</summary>
    public static readonly GroupSeat CoOpted = new(nameof(CoOpted), "co-opted");

    private GroupSeat(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Gets every seat, the chair first.</summary>
    public static ValueList<GroupSeat> All { get; } = [Chair, Deputy, Core, Minutes, External, CoOpted];

    /// <summary>Returns the seat with a published code, such as <c>co-opted</c>.</summary>
    /// <exception cref="System.ArgumentException">No seat has the code.</exception>
    public static GroupSeat Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the seat with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out GroupSeat? seat) =>
        (seat = CodedEnum.Find(code, All)) is not null;
}
