using System;
using System.Collections.Generic;

namespace QaStandards.Targets;

/// <summary>A number that is set as a target, such as learners on roll. The number itself is good enough.</summary>
public sealed record CountTarget
{
    private CountTarget(Clause by, string what, TargetDirection direction, long? limit)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentException.ThrowIfNullOrWhiteSpace(what);
        By = by;
        What = what;
        Direction = direction;
        Limit = limit;
    }

    /// <summary>Gets the clause that asks for the target.</summary>
    public Clause By { get; }

    /// <summary>Gets what is counted, as it reads after a number: <c>learners on roll</c>.</summary>
    public string What { get; }

    /// <summary>Gets which side of the target is wanted.</summary>
    public TargetDirection Direction { get; }

    /// <summary>Gets the number; null when nobody has set one.</summary>
    public long? Limit { get; }

    /// <summary>Returns a target that a number must reach.</summary>
    /// <exception cref="ArgumentException">
    /// The clause is null, the text is empty, or the number is not from 1 to <see cref="Measurement.GreatestCount"/>: at least
    /// none asks for nothing.
    /// </exception>
    public static CountTarget AtLeast(Clause by, string what, long limit)
    {
        var target = new CountTarget(by, what, TargetDirection.AtLeast, limit);
        return limit is >= 1 and <= Measurement.GreatestCount
            ? target
            : throw new ArgumentOutOfRangeException(
                nameof(limit),
                limit,
                $"A target of at least {English.Number(limit)} {what} asks for nothing that can be missed or met: "
                + $"give 1 to {English.Number(Measurement.GreatestCount)}, or say that none is set.");
    }

    /// <summary>Returns a target that a number must not pass.</summary>
    /// <exception cref="ArgumentException">
    /// The clause is null, the text is empty, or the number is not from 0 to <see cref="Measurement.GreatestCount"/>.
    /// </exception>
    public static CountTarget AtMost(Clause by, string what, long limit)
    {
        var target = new CountTarget(by, what, TargetDirection.AtMost, limit);
        Measurement.RequireCount(what, limit, nameof(limit));
        return target;
    }

    /// <summary>Returns a target that the clause asks for and nobody has set.</summary>
    /// <exception cref="ArgumentException">The clause is null, or the text is empty.</exception>
    public static CountTarget NotSet(Clause by, string what) => new(by, what, TargetDirection.AtLeast, null);

    /// <summary>Compares a number with the target.</summary>
    /// <param name="actual">The number; null when it is not known.</param>
    /// <returns>
    /// Satisfied when the number is on the wanted side, the target included, else Breached; Undetermined when the target is not
    /// set or the number is not known.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The number is not from 0 to <see cref="Measurement.GreatestCount"/>.
    /// </exception>
    public Finding Check(long? actual)
    {
        Measurement.RequireCount(What, actual ?? 0, nameof(actual));
        if (Limit is not { } limit || actual is not { } number)
        {
            return new(By, Verdict.Undetermined, new Measure.Missing(Missing(actual).ToValueList()));
        }

        return Direction == TargetDirection.AtLeast
            ? new(By, number >= limit ? Verdict.Satisfied : Verdict.Breached, new Measure.AtLeast(What, number, limit))
            : new(By, number <= limit ? Verdict.Satisfied : Verdict.Breached, new Measure.AtMost(What, number, limit));
    }

    /// <summary>Returns the number less the target: negative below it; null when one of them is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The number is not from 0 to <see cref="Measurement.GreatestCount"/>.
    /// </exception>
    public long? Variance(long? actual)
    {
        Measurement.RequireCount(What, actual ?? 0, nameof(actual));
        return actual - Limit;
    }

    /// <summary>Returns the clause and the target.</summary>
    public override string ToString() => $"[{By.Citation}] " + (Limit is not { } limit ? $"{What}: no target set"
        : $"{(Direction == TargetDirection.AtLeast ? "at least" : "at most")} {English.Number(limit)} {What}");

    private IEnumerable<string> Missing(long? actual)
    {
        if (Limit is null)
        {
            yield return $"a target for {What}";
        }

        if (actual is null)
        {
            yield return $"the number of {What}";
        }
    }
}
