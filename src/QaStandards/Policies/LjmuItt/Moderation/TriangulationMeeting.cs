using NodaTime;

namespace QaStandards.Policies.LjmuItt.Moderation;

/// <summary>A planned triangulation meeting of one programme.</summary>
public sealed record TriangulationMeeting
{
    /// <summary>Gets the meeting's own id.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the trainee's route.</summary>
    public required TrainingRoute Route { get; init; }

    /// <summary>Gets the placement school.</summary>
    public required string School { get; init; }

    /// <summary>
    /// Gets who stands behind the training, such as the lead school; <c>university</c> for the university's own routes.
    /// </summary>
    public required string Stakeholder { get; init; }

    /// <summary>Gets the planned day; null when it is not fixed.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Gets whether it must be moderated, such as that of a borderline trainee or one at risk.</summary>
    public bool IsMandatory { get; init; }

    /// <summary>Gets the Liaison Tutor.</summary>
    public string? LiaisonTutor { get; init; }

    /// <summary>Gets the Professional Mentor.</summary>
    public string? ProfessionalMentor { get; init; }

    /// <summary>Gets the ITT Mentor.</summary>
    public string? Mentor { get; init; }
}
