using System.Globalization;

namespace QaStandards.Allocation;

/// <summary>An item and the place it has.</summary>
/// <param name="Item">The id of the item.</param>
/// <param name="Place">The id of the place.</param>
/// <param name="Group">The id of the group that the place belongs to; null for none.</param>
/// <param name="Penalty">The weighted penalties of the pair, added up.</param>
/// <param name="Lines">What the penalty is made of, in the order of the design.</param>
/// <param name="Checks">What every constraint found, in the order of the design.</param>
public sealed record Placement(
    string Item, string Place, string? Group, long Penalty, ValueList<PenaltyLine> Lines, ValueList<Finding> Checks)
{
    /// <summary>Returns the pair, such as <c>T1 at ARC, penalty 135</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Item} at {Place}, penalty {Penalty:#,0}");
}
