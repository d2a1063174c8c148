using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Lifecycles;
using static QaStandards.Tests.Lifecycles.LibraryCard;
using Event = QaStandards.Lifecycles.Happening<QaStandards.Tests.Lifecycles.CardEvent, QaStandards.Tests.Lifecycles.Card>;
using Past = QaStandards.Lifecycles.History<
    QaStandards.Tests.Lifecycles.CardStatus, QaStandards.Tests.Lifecycles.CardEvent, QaStandards.Tests.Lifecycles.Card>;

namespace QaStandards.Tests.Lifecycles;

[Properties(Arbitrary = [typeof(HistoryPropertyTests)])]
public sealed class HistoryPropertyTests
{
    private static readonly LocalDate Sun_2017_01_01_NewYear = new(2017, 1, 1);

    public static Arbitrary<Event[]> Histories() => Arb.From(
        from gaps in Gen.Choose(0, 900).ListOf()
        from events in Gen.Frequency((3, Gen.Constant(CardEvent.Approve)),
            (9, Gen.Elements(Enum.GetValues<CardEvent>()))).ListOf(gaps.Count)
        select Dated([.. gaps], [.. events]));

    public static Arbitrary<LocalDate> Days() => Arb.From(Gen.Choose(0, 9_000).Select(Sun_2017_01_01_NewYear.PlusDays));

    [Property]
    public bool The_status_of_a_day_agrees_with_a_walk_through_every_day(Event[] events, LocalDate asOf) =>
        Begin(events).AsOf(asOf).Outcome.Name == Walk(events, asOf);

    [Property]
    public bool The_status_of_a_day_does_not_depend_on_what_happened_later(Event[] events, LocalDate asOf)
    {
        var all = Begin(events);
        var some = Begin([.. events.Where(e => e.Happened <= asOf)]);
        return all.UpTo(asOf).Equals(some) && all.AsOf(asOf).Equals(some.AsOf(asOf));
    }

    [Property]
    public bool A_replayed_prefix_gives_what_the_whole_gave(Event[] events)
    {
        var history = Lifecycle.Begin();
        foreach (var happening in events)
        {
            var longer = history.Append(happening);
            if (!longer.UpTo(happening.Happened).Equals(longer) || !longer.Events.SkipLast(1).SequenceEqual(history.Events))
            {
                return false;
            }

            history = longer;
        }

        return history.Equals(Begin(events)) && history.Count == events.Length;
    }

    [Property]
    public bool Next_appends_exactly_what_is_permitted(Event[] events)
    {
        var history = Lifecycle.Begin();
        foreach (var happening in events)
        {
            var status = history.AsOf(happening.Happened).Outcome;
            var next = history.Next(happening.Happened, happening.Event, happening.Facts);
            var recorded = history.Append(happening);
            if (next.IsPermitted() != (next.Outcome.Count > history.Count)
                || next.Stands != next.IsPermitted()
                || (!next.IsPermitted() && recorded.AsOf(happening.Happened).Outcome != status)
                || recorded.AsOf(happening.Happened).Stands != (next.Stands && history.AsOf(happening.Happened).Stands))
            {
                return false;
            }

            history = next.Outcome;
        }

        return history.AsOf(new(2099, 1, 1)).Stands;
    }

    [Property]
    public bool A_final_status_stays(Event[] events, LocalDate first, LocalDate second)
    {
        var history = Begin(events);
        var (early, late) = first <= second ? (first, second) : (second, first);
        return !Lifecycle.Finals.Contains(history.AsOf(early).Outcome)
            || history.AsOf(late).Outcome == history.AsOf(early).Outcome;
    }

    [Property]
    public bool A_history_replayed_in_its_own_lifecycle_does_not_differ(Event[] events, LocalDate asOf) =>
        Begin(events).Replay(Lifecycle, asOf).Count == 0;

    private static Past Begin(Event[] events) => Lifecycle.Begin().Append(events);

    private static Event[] Dated(int[] gaps, CardEvent[] events)
    {
        var day = Sun_2017_01_01_NewYear;
        return [.. gaps.Zip(events, (gap, on) => new Event(day = day.PlusDays(gap), on, Good))];
    }

    /// <summary>The oracle: one day after the other, with the rules written out.</summary>
    private static string Walk(Event[] events, LocalDate asOf)
    {
        var (status, beneath, end) = ("Applied", "", LocalDate.MaxIsoValue);
        for (var day = Sun_2017_01_01_NewYear; day <= asOf; day = day.PlusDays(1))
        {
            status = status == "Active" && day > end ? "Expired" : status;
            foreach (var on in events.Where(e => e.Happened == day).Select(e => e.Event))
            {
                (status, beneath, end) = (status, on) switch
                {
                    ("Applied", CardEvent.Approve) => ("Active", "", day.PlusYears(3)),
                    ("Applied", CardEvent.Refuse) => ("Refused", "", end),
                    ("Active" or "Expired", CardEvent.Suspend) => ("Suspended", status, end),
                    ("Suspended", CardEvent.Reinstate) => (beneath == "Active" && day > end ? "Expired" : beneath, "", end),
                    ("Suspended", CardEvent.Renew) => ("Suspended", "Active", day.PlusYears(3)),
                    ("Active" or "Expired", CardEvent.Renew) => ("Active", "", day.PlusYears(3)),
                    ("Active", CardEvent.Expire) => ("Expired", "", LocalDate.MaxIsoValue),
                    ("Active", CardEvent.Leave) => ("Closed", "", end),
                    ("Applied" or "Active" or "Suspended" or "Expired", CardEvent.Ban) => ("Closed", "", end),
                    _ => (status, beneath, end),
                };
            }
        }

        return status;
    }
}
