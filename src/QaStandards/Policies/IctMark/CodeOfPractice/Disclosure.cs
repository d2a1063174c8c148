namespace QaStandards.Policies.IctMark.CodeOfPractice;

/// <summary>Something about a school that somebody would be told. What is null is not known.</summary>
public sealed record Disclosure
{
    /// <summary>Gets the school's id.</summary>
    public required string School { get; init; }

    /// <summary>Gets who would be told.</summary>
    public Recipient? To { get; init; }

    /// <summary>Gets whether it is a commercial confidence of the school.</summary>
    public bool? IsCommercial { get; init; }

    /// <summary>Gets whether it is no more than that the Mark was awarded, which is public.</summary>
    public bool IsAwardAlone { get; init; }
}
