using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.Hlta.Appeals;

/// <summary>How far an appeal has come.</summary>
public sealed class AppealStatus : SmartEnum<AppealStatus, string>
{
    /// <summary>There is an outcome and no appeal yet.</summary>
    public static readonly AppealStatus NotLodged = new(nameof(NotLodged), "not-lodged");

    /// <summary>The regional provider has it.</summary>
    public static readonly AppealStatus Received = new(nameof(Received), "received");

    /// <summary>It is not considered.</summary>
    public static readonly AppealStatus Inadmissible = new(nameof(Inadmissible), "inadmissible", isFinal: true);

    /// <summary>It is acknowledged and its period stated.</summary>
    public static readonly AppealStatus Acknowledged = new(nameof(Acknowledged), "acknowledged");

    /// <summary>The regional provider considers it.</summary>
    public static readonly AppealStatus Considering = new(nameof(Considering), "considering");

    /// <summary>The candidate has the outcome of the appeal.</summary>
    public static readonly AppealStatus OutcomeIssued = new(nameof(OutcomeIssued), "outcome-issued");

    /// <summary>The Partnership looks for the members of a review panel.</summary>
    public static readonly AppealStatus PanelConvening = new(nameof(PanelConvening), "panel-convening");

    /// <summary>No panel can be formed as the Code wants it.</summary>
    public static readonly AppealStatus PanelBlocked = new(nameof(PanelBlocked), "panel-blocked");

    /// <summary>A review panel is at work.</summary>
    public static readonly AppealStatus PanelReviewing = new(nameof(PanelReviewing), "panel-reviewing");

    /// <summary>It has ended.</summary>
    public static readonly AppealStatus Closed = new(nameof(Closed), "closed", isFinal: true);

    private AppealStatus(string name, string code, bool isFinal = false)
        : base(name, code)
    {
        IsFinal = isFinal;
    }

    /// <summary>Gets every status, in the order of an appeal's life.</summary>
    public static ValueList<AppealStatus> All { get; } =
    [
        NotLodged, Received, Inadmissible, Acknowledged, Considering, OutcomeIssued, PanelConvening, PanelBlocked,
        PanelReviewing, Closed,
    ];

    /// <summary>Gets whether nothing follows it.</summary>
    public bool IsFinal { get; }

    /// <summary>Returns the status with a published code.</summary>
    /// <exception cref="System.ArgumentException">No status has the code.</exception>
    public static AppealStatus Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the status with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out AppealStatus? status) =>
        (status = CodedEnum.Find(code, All)) is not null;
}
