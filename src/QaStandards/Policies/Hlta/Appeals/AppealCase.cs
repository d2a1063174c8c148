using NodaTime;
using QaStandards.Calendars;

namespace QaStandards.Policies.Hlta.Appeals;

/// <summary>What is known when something happens to an appeal. What is null is not known.</summary>
public sealed record AppealCase
{
    /// <summary>Gets the day of the event, with which days of other facts are compared.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>Gets the appeal at the regional provider.</summary>
    public Appeal? Appeal { get; init; }

    /// <summary>Gets the working days, which count only where a reading gives the acknowledgement a last day.</summary>
    public WorkingCalendar? Calendar { get; init; }

    /// <summary>Gets whether whoever considers the appeal was involved in the case.</summary>
    public bool? IsDeciderInvolved { get; init; }

    /// <summary>Gets whether the outcome says how an unresolved appeal goes on to the Partnership.</summary>
    public bool? IsReferralExplained { get; init; }

    /// <summary>Gets who refers the case to the Partnership.</summary>
    public string? ReferredBy { get; init; }

    /// <summary>Gets the providers that have named somebody for panels.</summary>
    public ValueList<string>? WithNominee { get; init; }

    /// <summary>Gets the members of the review panel.</summary>
    public ValueList<PanelMember>? Panel { get; init; }

    /// <summary>Gets the provider whose event confirmed the outcome.</summary>
    public string? Responsible { get; init; }

    /// <summary>Gets whether the Partnership has recorded that it agrees on another panel than the Code's.</summary>
    public bool? IsVariationRecorded { get; init; }

    /// <summary>Gets whether the panel gave its outcome in writing.</summary>
    public bool? IsPanelOutcomeWritten { get; init; }

    /// <summary>Gets who withdraws the appeal.</summary>
    public string? WithdrawnBy { get; init; }
}
