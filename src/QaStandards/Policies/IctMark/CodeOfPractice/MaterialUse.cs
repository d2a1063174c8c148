using NodaTime;

namespace QaStandards.Policies.IctMark.CodeOfPractice;

/// <summary>What somebody would do with material of the scheme. What is null is not known.</summary>
public sealed record MaterialUse
{
    /// <summary>Gets what material it is.</summary>
    public required string Material { get; init; }

    /// <summary>Gets whether it is altered, revised or re-presented. Copying it as it is lies outside the rule.</summary>
    public bool? IsAltered { get; init; }

    /// <summary>Gets whether Naace has permitted it in writing.</summary>
    public bool? IsPermittedInWriting { get; init; }

    /// <summary>Gets the first day of the permission; null when none is set.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Gets the last day of the permission; null when none is set.</summary>
    public LocalDate? To { get; init; }
}
