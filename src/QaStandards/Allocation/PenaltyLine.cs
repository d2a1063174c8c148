using System.Globalization;

namespace QaStandards.Allocation;

/// <summary>What one thing that is considered adds to the penalty of a pair.</summary>
/// <param name="By">The clause that asks for it to be considered.</param>
/// <param name="Name">What is considered.</param>
/// <param name="Points">The number, nought or more.</param>
/// <param name="Weight">By how much it counts.</param>
/// <param name="Why">The reason for the number; null when none was given.</param>
public sealed record PenaltyLine(Clause By, string Name, long Points, int Weight, string? Why)
{
    /// <summary>Returns the line, such as <c>[VC 3] travel: 35 x 2 (35 minutes)</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"[{By?.Citation}] {Name}: {Points:#,0} x {Weight:#,0}{(Why is null ? "" : $" ({Why})")}");
}
