namespace QaStandards.Policies.IctMark.Principles;

/// <summary>The levels of a school, as it rated itself or as an assessor found them.</summary>
public sealed record SchoolRatings
{
    /// <summary>Gets the school's id.</summary>
    public required string School { get; init; }

    /// <summary>Gets the ratings, one for each aspect; null when they are not known.</summary>
    public ValueList<AspectRating>? Ratings { get; init; }
}
