using NodaTime;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>The moderation event of a month's cohort and who moderates there. What is null is not known.</summary>
public sealed record MonthlyEvent
{
    /// <summary>Gets the month's cohort, which has one event.</summary>
    public required string Cohort { get; init; }

    /// <summary>Gets the first day of the event.</summary>
    public LocalDate? On { get; init; }

    /// <summary>Gets the moderators, senior ones included.</summary>
    public ValueList<Moderator>? Moderators { get; init; }
}
