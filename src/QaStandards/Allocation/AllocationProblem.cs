namespace QaStandards.Allocation;

/// <summary>
/// An allocation as numbers. Items and places are numbered in the order of their tickets. A node is a place, a group (after the
/// places) or the exit (last); seats flow from a place to its parent, and in the end to the exit.
/// </summary>
internal sealed class AllocationProblem
{
    public required int Items { get; init; }

    public required int Places { get; init; }

    public required int Groups { get; init; }

    /// <summary>Gets where each item's pairs start, and where the last one's end.</summary>
    public required int[] Start { get; init; }

    /// <summary>Gets the place of each pair that may be used, ascending within an item.</summary>
    public required int[] Place { get; init; }

    /// <summary>Gets the penalty of each pair.</summary>
    public required long[] Cost { get; init; }

    /// <summary>Gets the cap of each place and group.</summary>
    public required int[] Cap { get; init; }

    /// <summary>Gets the floor of each place and group, as far as its own cap lets it be reached.</summary>
    public required int[] Floor { get; init; }

    /// <summary>Gets the group of each place, or the exit; and the exit of each group.</summary>
    public required int[] Parent { get; init; }

    /// <summary>Gets what an item without a place costs: more than any shortfall and any penalties.</summary>
    public required long Without { get; init; }

    /// <summary>Gets what one item short of a floor costs: more than any penalties.</summary>
    public required long Short { get; init; }

    public int Exit => Places + Groups;
}
