using System;
using System.Collections.Generic;
using System.Linq;
using QaStandards.Sampling;

namespace QaStandards.Tests.Allocation;

/// <summary>Tries every allocation of a small case and picks by the rules, word for word.</summary>
internal static class AllocationOracle
{
    /// <summary>Returns the allocation as text, with the number placed, the shortfall and the penalty.</summary>
    public static (string Pairs, int Placed, long Shortfall, long Penalty) Best(TownCase town)
    {
        var readers = InOrder(town.Readers, reader => reader.Id, town.Seed);
        var desks = InOrder(town.Desks, desk => desk.Id, town.Seed);
        var best = Every(readers, desks, 0, [])
            .Where(choice => Fits(town, desks, choice))
            .Select(choice => (Choice: choice, Score: Score(town, readers, desks, choice)))
            .OrderByDescending(one => one.Score.Placed)
            .ThenBy(one => one.Score.Shortfall)
            .ThenBy(one => one.Score.Penalty)
            .ThenBy(one => string.Concat(one.Choice.Select(desk => (char)('a' + desk))), StringComparer.Ordinal)
            .First();
        var pairs = best.Choice.Select((desk, i) => (Reader: readers[i].Id, Desk: desk))
            .Where(pair => pair.Desk < desks.Length).OrderBy(pair => pair.Reader, StringComparer.Ordinal)
            .Select(pair => $"{pair.Reader}-{desks[pair.Desk].Id}");
        return (string.Join(' ', pairs), best.Score.Placed, best.Score.Shortfall, best.Score.Penalty);
    }

    private static T[] InOrder<T>(IEnumerable<T> things, Func<T, string> id, Seed seed) =>
        [.. things.OrderBy(thing => Ticket.Of(seed, id(thing)).ToString(), StringComparer.Ordinal)];

    // A desk number of deskCount is no desk: it comes last.
    private static IEnumerable<int[]> Every(Reader[] readers, Desk[] desks, int reader, int[] chosen)
    {
        if (reader == readers.Length)
        {
            return [chosen];
        }

        var own = Enumerable.Range(0, desks.Length).Where(desk => readers[reader].Desks.Any(one => one.Desk == desks[desk].Id));
        return own.Append(desks.Length).SelectMany(desk => Every(readers, desks, reader + 1, [.. chosen, desk]));
    }

    private static bool Fits(TownCase town, Desk[] desks, int[] choice) =>
        Enumerable.Range(0, desks.Length).All(desk => choice.Count(own => own == desk) <= desks[desk].Cap)
        && (town.Rooms is null || town.Rooms.All(room => InRoom(desks, choice, room.Key) <= room.Value.Cap));

    private static int InRoom(Desk[] desks, int[] choice, string room) =>
        choice.Count(desk => desk < desks.Length && desks[desk].Room == room);

    private static (int Placed, long Shortfall, long Penalty) Score(TownCase town, Reader[] readers, Desk[] desks, int[] choice)
    {
        var shortfall = Enumerable.Range(0, desks.Length).Sum(desk => Math.Max(0, desks[desk].Floor - choice.Count(own => own == desk)));
        foreach (var (room, (_, floor)) in town.Rooms ?? [])
        {
            shortfall += desks.Any(desk => desk.Room == room) ? Math.Max(0, floor - InRoom(desks, choice, room)) : 0;
        }

        var penalty = choice.Select((desk, i) => (Desk: desk, Reader: readers[i])).Where(pair => pair.Desk < desks.Length)
            .Sum(pair => pair.Reader.Desks.First(own => own.Desk == desks[pair.Desk].Id).Points);
        return (choice.Count(desk => desk < desks.Length), shortfall, penalty);
    }
}
