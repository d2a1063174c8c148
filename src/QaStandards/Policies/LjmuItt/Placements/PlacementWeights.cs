using System;
using System.Globalization;

namespace QaStandards.Policies.LjmuItt.Placements;

/// <summary>
/// How much each of the four factors of section 1.4 counts, in hundredths. The agreement says that they are considered, and not
/// by how much: the numbers are the host's, and by default all count alike.
/// </summary>
public sealed record PlacementWeights
{
    private PlacementWeights(int experience, int travel, int agePhase, int needs)
    {
        Experience = experience;
        Travel = travel;
        AgePhase = agePhase;
        Needs = needs;
    }

    /// <summary>Gets the weights that are all alike.</summary>
    public static PlacementWeights Alike { get; } = new(25, 25, 25, 25);

    /// <summary>Gets the hundredths of earlier experience.</summary>
    public int Experience { get; }

    /// <summary>Gets the hundredths of the distance to travel.</summary>
    public int Travel { get; }

    /// <summary>Gets the hundredths of the age phases taught.</summary>
    public int AgePhase { get; }

    /// <summary>Gets the hundredths of what the trainee needs now.</summary>
    public int Needs { get; }

    /// <summary>Returns weights.</summary>
    /// <exception cref="ArgumentException">A weight is negative, or they are not a hundred together.</exception>
    public static PlacementWeights Of(int experience, int travel, int agePhase, int needs)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(experience);
        ArgumentOutOfRangeException.ThrowIfNegative(travel);
        ArgumentOutOfRangeException.ThrowIfNegative(agePhase);
        ArgumentOutOfRangeException.ThrowIfNegative(needs);
        var sum = (long)experience + travel + agePhase + needs;
        return sum == 100
            ? new(experience, travel, agePhase, needs)
            : throw new ArgumentException(string.Create(
                CultureInfo.InvariantCulture,
                $"The weights {experience}, {travel}, {agePhase} and {needs} are {sum} together; give four that are 100."));
    }

    /// <summary>Returns the four weights.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"experience {Experience}, travel {Travel}, age phase {AgePhase}, needs {Needs}");
}
