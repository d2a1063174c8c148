using NodaTime;

namespace QaStandards.Policies.LjmuItt.Roles;

/// <summary>One review point of a trainee's placement, with its form. What is null is not known.</summary>
/// <remarks>How many review points there are, and when, is the host's plan: the agreement leaves it to a website.</remarks>
public sealed record PhaseReview
{
    /// <summary>Gets the trainee.</summary>
    public required string Trainee { get; init; }

    /// <summary>Gets the phase, from 1 to 3.</summary>
    public required int Phase { get; init; }

    /// <summary>Gets which review of the phase it is, from 1.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Gets whether it is the last of the phase.</summary>
    public bool IsFinal { get; init; }

    /// <summary>Gets the last day for the form.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>Gets the ITT Mentor that the trainee was given.</summary>
    public string? Mentor { get; init; }

    /// <summary>Gets who wrote the form.</summary>
    public string? WrittenBy { get; init; }

    /// <summary>Gets whether the ITT Mentor agrees it.</summary>
    public bool? IsAgreedByMentor { get; init; }

    /// <summary>Gets whether the Professional Mentor agrees it.</summary>
    public bool? IsAgreedByProfessionalMentor { get; init; }

    /// <summary>Gets when the trainee's needs were reviewed.</summary>
    public Milestone? NeedsReviewed { get; init; }

    /// <summary>Gets when the form went to the university.</summary>
    public Milestone? Submitted { get; init; }

    /// <summary>Gets whether the trainee moves on, which a final review says.</summary>
    public bool? MovesOn { get; init; }
}
