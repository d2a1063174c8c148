namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>A file whose outcome is to be confirmed. What is null is not known.</summary>
public sealed record FileForConfirmation
{
    /// <summary>Gets the file's id.</summary>
    public required string File { get; init; }

    /// <summary>Gets when the event of its cohort closed.</summary>
    public Milestone? EventClosed { get; init; }

    /// <summary>Gets when the outcome was confirmed before; it is confirmed once.</summary>
    public Milestone? Confirmed { get; init; }

    /// <summary>Gets whether another assessment takes its place because the process was lacking.</summary>
    public bool? IsSuperseded { get; init; }

    /// <summary>Gets whether it was in the sample.</summary>
    public bool? IsSampled { get; init; }

    /// <summary>Gets the outcome that the assessor recommends, which counts when it was not sampled.</summary>
    public RecommendedOutcome? Recommended { get; init; }

    /// <summary>Gets what the moderators made of it, when it was sampled.</summary>
    public ModerationResult? Result { get; init; }

    /// <summary>Gets for which other files it waits, each once; empty when it waits for none.</summary>
    public ValueList<ReviewFlag>? Flags { get; init; }
}
