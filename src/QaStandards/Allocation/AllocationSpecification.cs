namespace QaStandards.Allocation;

/// <summary>
/// The rules by which an allocation is chosen, as clauses, so that findings about it cite them like any policy.
/// </summary>
/// <remarks>
/// The rules are applied in this order, and the last leaves exactly one allocation: two programs that keep them give the same
/// answer. A ticket is SHA-256 of the seed, a colon and an id, as in a draw; equal tickets go by the bytes of the ids.
/// </remarks>
public static class AllocationSpecification
{
    /// <summary>The version of the rules.</summary>
    public const string Version = "qs-allocate-1";

    /// <summary>Gets the specification as a policy.</summary>
    public static Policy Policy { get; } = Policy.Of("QS", "Allocation specification", Version, "QaStandards");

    /// <summary>Gets the clause on one place for one item.</summary>
    public static Clause OnePlace { get; } =
        Must("one place", "An item has one place at most; both are on the lists, and the pair comes into question.");

    /// <summary>Gets the clause on the number of placed items.</summary>
    public static Clause Most { get; } = Must("most", "As many items are placed as the constraints and the caps allow.");

    /// <summary>Gets the clause on floors.</summary>
    public static Clause Floors { get; } =
        Must("floors", "Among those, the allocation falls short of the floors by as little as can be, all shortfalls added up.");

    /// <summary>Gets the clause on penalties.</summary>
    public static Clause LeastPenalty { get; } = Must("least penalty", "Among those, the sum of the penalties is the least.");

    /// <summary>Gets the clause on ties.</summary>
    public static Clause Ties { get; } = Must(
        "ties",
        "Among those, each item in the order of tickets gets the place with the smallest ticket that the items before it leave; "
        + "no place comes last.");

    /// <summary>Gets the clause on what an allocation says of itself.</summary>
    public static Clause Account { get; } =
        Must("account", "The penalties, the shortfall and the items without a place are as stated.");

    private static Clause Must(string locator, string says) => Clause.Of(Policy, locator, Force.Must, says);
}
