using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace QaStandards.Policies.HampshireAchieves.Roles;

/// <summary>How far an observation has come.</summary>
public sealed class ObservationStatus : SmartEnum<ObservationStatus, string>
{
    /// <summary>It is planned.</summary>
    public static readonly ObservationStatus Planned = new(nameof(Planned), "planned");

    /// <summary>It took place.</summary>
    public static readonly ObservationStatus CarriedOut = new(nameof(CarriedOut), "carried-out");

    /// <summary>Its report is completed.</summary>
    public static readonly ObservationStatus Reported = new(nameof(Reported), "reported");

    /// <summary>The report is moderated.</summary>
    public static readonly ObservationStatus Moderated = new(nameof(Moderated), "moderated");

    /// <summary>The tutor has an action plan.</summary>
    public static readonly ObservationStatus ActionPlan = new(nameof(ActionPlan), "action-plan");

    /// <summary>The plan was reviewed.</summary>
    public static readonly ObservationStatus Reviewed = new(nameof(Reviewed), "reviewed");

    /// <summary>Nothing is left to do.</summary>
    public static readonly ObservationStatus Closed = new(nameof(Closed), "closed", isFinal: true);

    private ObservationStatus(string name, string code, bool isFinal = false)
        : base(name, code) => IsFinal = isFinal;

    /// <summary>Gets every status, in order.</summary>
    public static ValueList<ObservationStatus> All { get; } =
    [
        Planned, CarriedOut, Reported, Moderated, ActionPlan, Reviewed, Closed,
    ];

    /// <summary>Gets whether nothing follows it.</summary>
    public bool IsFinal { get; }

    /// <summary>Returns the status with a published code, such as <c>closed</c>.</summary>
    /// <exception cref="System.ArgumentException">No status has the code.</exception>
    public static ObservationStatus Parse(string code) => CodedEnum.Parse(code, All);

    /// <summary>Finds the status with a published code; returns whether there is one.</summary>
    public static bool TryParse(string? code, [NotNullWhen(true)] out ObservationStatus? status) =>
        (status = CodedEnum.Find(code, All)) is not null;
}
