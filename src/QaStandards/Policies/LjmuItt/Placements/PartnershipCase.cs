using NodaTime;

namespace QaStandards.Policies.LjmuItt.Placements;

/// <summary>What is known when something happens in a partnership. What is null is not known.</summary>
public sealed record PartnershipCase
{
    /// <summary>Gets the day of the event.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>Gets the forms that the partner has returned.</summary>
    public ValueList<AgreementForm>? Forms { get; init; }

    /// <summary>Gets the documents that the partner has returned.</summary>
    public PartnerDocuments? Documents { get; init; }

    /// <summary>Gets who discussed the concern with the school first.</summary>
    public PartnershipPost? DiscussedBy { get; init; }

    /// <summary>Gets whether a plan for improvement is recorded.</summary>
    public bool? IsPlanRecorded { get; init; }

    /// <summary>Gets whether every action of the plan is done.</summary>
    public bool? IsPlanMet { get; init; }

    /// <summary>Gets the grounds for an end and its discussion.</summary>
    public PartnershipEnding? Ending { get; init; }
}
