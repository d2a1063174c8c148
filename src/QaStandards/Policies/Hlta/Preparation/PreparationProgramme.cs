using NodaTime;

namespace QaStandards.Policies.Hlta.Preparation;

/// <summary>A programme that a preparation provider delivers. What is null is not known.</summary>
public sealed record PreparationProgramme
{
    /// <summary>Gets the programme's id.</summary>
    public required string Id { get; init; }

    /// <summary>Gets whether it is part of a training programme; false when it stands alone.</summary>
    public bool? IsPartOfTraining { get; init; }

    /// <summary>Gets whether it includes the check of standard 11.</summary>
    public bool? IncludesStandard11Check { get; init; }

    /// <summary>Gets whether it includes local registration for assessment.</summary>
    public bool? IncludesRegistration { get; init; }

    /// <summary>Gets day two of preparation, or the equivalent day of a programme that is part of training.</summary>
    public LocalDate? DayTwo { get; init; }

    /// <summary>Gets the sessions.</summary>
    public ValueList<PreparationSession>? Sessions { get; init; }
}
