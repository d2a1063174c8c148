using NodaTime;
using QaStandards.Policies.Hlta.Assessment;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>What is known when something happens to a moderator. What is null is not known.</summary>
public sealed record ModeratorCase
{
    /// <summary>Gets the day of the event, with which days of other facts are compared.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>Gets the facts about the moderator.</summary>
    public Moderator? Moderator { get; init; }

    /// <summary>Gets where the moderator's own career as an assessor stands.</summary>
    public AssessorStatus? Assessor { get; init; }

    /// <summary>Gets whether the regional provider decided that the moderator stops.</summary>
    public bool? IsStoodDownByProvider { get; init; }
}
