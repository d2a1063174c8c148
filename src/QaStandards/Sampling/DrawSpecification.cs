namespace QaStandards.Sampling;

/// <summary>
/// The specification of the draw as clauses, so that findings about a draw cite it like any policy. The full text is
/// <c>docs/draw-specification.md</c>.
/// </summary>
public static class DrawSpecification
{
    /// <summary>The version of the draw.</summary>
    public const string DrawVersion = "qs-draw-1";

    /// <summary>The version of the choice among the smallest coverages.</summary>
    public const string CoverageVersion = "qs-cover-1";

    /// <summary>Gets the specification as a policy.</summary>
    public static Policy Policy { get; } = Policy.Of("QS", "Draw specification", DrawVersion, "QaStandards");

    /// <summary>Gets the clause on the frozen list.</summary>
    public static Clause List { get; } = Must("list", "The list that was frozen, with every fact, is the one the draw was made from.");

    /// <summary>Gets the clause on seeds.</summary>
    public static Clause Seed { get; } = Must("seed", "The seed is not known while the list is built; a live seed carries the digest of its list.");

    /// <summary>Gets the clause on one seed for one event and round.</summary>
    public static Clause OneSeed { get; } = Must("one seed", "An event and round has one seed, and a seed is used once.");

    /// <summary>Gets the clause on tickets.</summary>
    public static Clause Tickets { get; } = Must("ticket", "A file's ticket is SHA-256 of the seed, a colon and its id.");

    /// <summary>Gets the clause on drawing.</summary>
    public static Clause Draw { get; } = Must("draw", "A draw takes the smallest tickets of its pool.");

    /// <summary>Gets the clause on the declared size.</summary>
    public static Clause DeclaredSize { get; } = Must("declared size", "The size declared before the draw is at least what the policy asks for.");

    /// <summary>Gets the clause on strata and reasons.</summary>
    public static Clause Strata { get; } =
        Must("strata", "A file belongs to the first stratum that selects it, keeps every reason, and states the chance it had.");

    /// <summary>Gets the clause on covering keys.</summary>
    public static Clause Coverage { get; } =
        Must("coverage", "Uncovered keys are covered with the fewest further files, in the order of tickets.");

    /// <summary>Gets the clause on the standards to examine.</summary>
    public static Clause Standards { get; } =
        Must("standards", "Each selected file names the standards to examine: its own, the agreed ones and those of its widenings.");

    /// <summary>Gets the clause on receipts.</summary>
    public static Clause Receipt { get; } = Must("receipt", "A receipt states what the draw rests on, and everything in it can be derived again.");

    private static Clause Must(string locator, string says) => Clause.Of(Policy, locator, Force.Must, says);
}
