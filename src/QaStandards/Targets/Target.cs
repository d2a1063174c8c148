using System;
using System.Collections.Generic;

namespace QaStandards.Targets;

/// <summary>
/// A share that a clause, or somebody whom it charges with that, sets as a target. The share itself is good enough, and shares
/// are compared before any rounding. A target that nobody has set is a target too: nothing can be told by it.
/// </summary>
/// <example><code>
/// var attendance = Target.AtLeast(clause, "attendance", Percentage.Parse("91%"));
/// attendance.Check(Measurement.Of("session marks present", 1_819, 2_000));
/// // breached: 1,819 of 2,000 session marks present; at least 91%, 1 missing   (90.95 %, which a page prints as 91.0)
/// </code></example>
public sealed record Target
{
    private Target(Clause by, string what, TargetDirection direction, Percentage? threshold)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentException.ThrowIfNullOrWhiteSpace(what);
        By = by;
        What = what;
        Direction = direction;
        Threshold = threshold;
    }

    /// <summary>Gets the clause that asks for the target.</summary>
    public Clause By { get; }

    /// <summary>Gets what the target is for, such as <c>attendance</c>.</summary>
    public string What { get; }

    /// <summary>Gets which side of the target is wanted.</summary>
    public TargetDirection Direction { get; }

    /// <summary>Gets the share; null when nobody has set one.</summary>
    public Percentage? Threshold { get; }

    /// <summary>Returns a target that a share must reach.</summary>
    /// <exception cref="ArgumentException">An argument is null, or the text is empty.</exception>
    public static Target AtLeast(Clause by, string what, Percentage threshold)
    {
        ArgumentNullException.ThrowIfNull(threshold);
        return new(by, what, TargetDirection.AtLeast, threshold);
    }

    /// <summary>Returns a target that a share must not pass.</summary>
    /// <exception cref="ArgumentException">An argument is null, or the text is empty.</exception>
    public static Target AtMost(Clause by, string what, Percentage threshold)
    {
        ArgumentNullException.ThrowIfNull(threshold);
        return new(by, what, TargetDirection.AtMost, threshold);
    }

    /// <summary>Returns a target that the clause asks for and nobody has set.</summary>
    /// <exception cref="ArgumentException">The clause is null, or the text is empty.</exception>
    public static Target NotSet(Clause by, string what) => new(by, what, TargetDirection.AtLeast, null);

    /// <summary>Compares a measurement with the target.</summary>
    /// <returns>
    /// Satisfied when the share is on the wanted side, the target included, else Breached. Undetermined when the target is not
    /// set, a number is not known, or there is nothing to count: 0 of 0 is neither 0 nor 100 per cent.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="measurement"/> is null.</exception>
    public Finding Check(Measurement measurement)
    {
        ArgumentNullException.ThrowIfNull(measurement);
        if (Threshold is not { } limit || measurement.Part is not { } part || measurement.Whole is not (> 0 and var whole))
        {
            return new(By, Verdict.Undetermined, new Measure.Missing(Missing(measurement).ToValueList()));
        }

        var left = measurement.LeftOut;
        return Direction == TargetDirection.AtLeast
            ? new(
                By,
                part >= limit.LeastOf(whole) ? Verdict.Satisfied : Verdict.Breached,
                new Measure.PartAtLeast(measurement.What, part, whole, left, limit.Numerator, limit.Denominator))
            : new(
                By,
                part <= limit.MostOf(whole) ? Verdict.Satisfied : Verdict.Breached,
                new Measure.PartAtMost(measurement.What, part, whole, left, limit.Numerator, limit.Denominator));
    }

    /// <summary>Returns the clause, what the target is for and the target.</summary>
    public override string ToString() => $"[{By.Citation}] {What}: " + (Threshold is null ? "no target set"
        : Direction == TargetDirection.AtLeast ? $"at least {Threshold}"
        : $"at most {Threshold}");

    private IEnumerable<string> Missing(Measurement measurement)
    {
        if (Threshold is null)
        {
            yield return $"a target for {What}";
        }

        if (measurement.Part is null)
        {
            yield return $"the number of {measurement.What}";
        }

        if (measurement.Whole is null)
        {
            yield return $"the number of all out of which {measurement.What} are counted";
        }
        else if (measurement.Whole == 0)
        {
            yield return $"anything to count: {measurement}";
        }
    }
}
