using NodaTime;

namespace QaStandards.Policies.LjmuItt.Placements;

/// <summary>
/// What a school offers on its Offers Form, with what is known of the school as a partner. What is null is not known.
/// </summary>
public sealed record PlacementOffer
{
    /// <summary>Gets the offer's own id; a school may make several offers.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the school.</summary>
    public required string School { get; init; }

    /// <summary>Gets the first and the last day of the placement.</summary>
    public required DateInterval Dates { get; init; }

    /// <summary>Gets how many trainees it is for; nought when the offer was taken back.</summary>
    public required int Seats { get; init; }

    /// <summary>Gets the phase of training that it is for, from 1 to 3.</summary>
    public int? TrainingPhase { get; init; }

    /// <summary>Gets the age phase that is taught.</summary>
    public AgePhase? Taught { get; init; }

    /// <summary>Gets the subject, which counts in secondary only.</summary>
    public string? Subject { get; init; }

    /// <summary>Gets the kind of setting, in the host's own words, such as <c>urban</c>.</summary>
    public string? Setting { get; init; }

    /// <summary>Gets the adjustments that the school can make and what else it offers, as short names.</summary>
    public ValueList<string>? Capabilities { get; init; }

    /// <summary>
    /// Gets how many ITT Mentors are free who are experienced, suitably trained and teach the subject or phase.
    /// </summary>
    public int? EligibleMentors { get; init; }

    /// <summary>Gets who arranges the placement.</summary>
    public PartnershipPost? ArrangedBy { get; init; }

    /// <summary>Gets how far the partnership with the school has come.</summary>
    public PartnershipStatus? Status { get; init; }

    /// <summary>Gets the school's agreement forms; empty when it never completed one.</summary>
    public ValueList<AgreementForm>? Forms { get; init; }

    /// <summary>Gets the documents that the school has returned.</summary>
    public ValueList<RequiredDocument>? Documents { get; init; }

    /// <summary>Gets whether the school can comply with the health and safety declaration.</summary>
    public bool? CanComply { get; init; }
}
