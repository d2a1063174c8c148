using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace QaStandards.Lifecycles;

/// <content>Where another edition would differ.</content>
public sealed partial class History<TStatus, TEvent, TFacts>
{
    /// <summary>Replays the history in another edition of its lifecycle, and lists where that would differ.</summary>
    /// <param name="other">The other edition. Its usual start is taken where it has not the start of this history.</param>
    /// <param name="asOf">The day up to which events are replayed, and on which the statuses are compared at the end.</param>
    /// <returns>
    /// Each event after which the status differs, or which one of them permits and the other refuses or cannot tell; and at the
    /// end the day itself when only time made a difference. Empty when the editions agree.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public ValueList<Divergence<TStatus>> Replay(Lifecycle<TStatus, TEvent, TFacts> other, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(other);
        var here = UpTo(asOf);
        var there = other.Begin(other.Starts.Contains(Start) ? Start : other.Starts[0]).Append(here.Events);
        var differing = here.Steps().Zip(there.Steps())
            .Where(pair => Differ(pair.First.answer!, pair.Second.answer!))
            .Select(pair => new Divergence<TStatus>(
                $"event {English.Number(pair.First.Count)}, {pair.First.Last}", pair.First.answer!, pair.Second.answer!))
            .ToList();
        if (!Same(here.AsOf(asOf), there.AsOf(asOf)) && Same(here.answer, there.answer))
        {
            differing.Add(new(English.Day(asOf), here.AsOf(asOf), there.AsOf(asOf)));
        }

        return differing.ToValueList();
    }

    private static bool Same(Decision<TStatus>? first, Decision<TStatus>? second) =>
        first is null || second is null
            ? first is null && second is null
            : EqualityComparer<TStatus>.Default.Equals(first.Outcome, second.Outcome);

    private static bool Differ(Decision<TStatus> first, Decision<TStatus> second) =>
        !Same(first, second) || first.IsPermitted() != second.IsPermitted() || first.Stands != second.Stands;
}
