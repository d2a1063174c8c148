using NodaTime;

namespace QaStandards;

/// <summary>
/// Something that happens once: reached on a day, or known not to be reached. Where nothing is known, a fact is null instead.
/// </summary>
/// <example><code>
/// new Payment { Candidate = "R1-001", Received = Milestone.On(new(2017, 11, 1)) };
/// new Payment { Candidate = "R1-002", Received = Milestone.NotReached };
/// new Payment { Candidate = "R1-003" };   // not known: Undetermined
/// </code></example>
public sealed record Milestone
{
    private Milestone(LocalDate? day) => Day = day;

    /// <summary>Gets the milestone that is known not to be reached.</summary>
    public static Milestone NotReached { get; } = new((LocalDate?)null);

    /// <summary>Gets the day on which it was reached; null when it was not.</summary>
    public LocalDate? Day { get; }

    /// <summary>Returns a milestone that was reached on a day.</summary>
    /// <exception cref="System.ArgumentException">The day is not in the ISO calendar.</exception>
    public static Milestone On(LocalDate day)
    {
        IsoDays.Require(day, nameof(day));
        return new(day);
    }

    /// <summary>Returns the day with its weekday, or <c>not reached</c>.</summary>
    public override string ToString() => Day is { } day ? English.Day(day) : "not reached";
}
