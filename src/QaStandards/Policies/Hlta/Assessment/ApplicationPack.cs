using NodaTime;

namespace QaStandards.Policies.Hlta.Assessment;

/// <summary>The forms, evidence and application that a preparation provider sends for a candidate.</summary>
public sealed record ApplicationPack
{
    /// <summary>Gets the candidate.</summary>
    public required string Candidate { get; init; }

    /// <summary>Gets day two of preparation, or the equivalent day; null when it is not known.</summary>
    public LocalDate? DayTwo { get; init; }

    /// <summary>Gets what was sent, in any order; empty when it is known that nothing was, null when it is not known.</summary>
    public ValueList<SentPack>? Sent { get; init; }
}
