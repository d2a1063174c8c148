using System;
using System.Collections.Generic;
using System.Linq;

namespace QaStandards.Benchmarks.Allocation;

/// <summary>
/// The same answer as a textbook has it: for each trainee a shortest path through everything, by Bellman and Ford.
/// </summary>
internal static class NaiveFlow
{
    private const long Without = 1_000_000_000;

    public static (int Placed, long Total) Of(Town town)
    {
        var (trainees, schools) = (town.Trainees, town.Schools);
        var exit = schools.Length;
        var at = Enumerable.Repeat(-1, trainees.Length).ToArray();
        for (var start = 0; start < trainees.Length; start++)
        {
            var distance = Enumerable.Repeat(long.MaxValue, exit + 1).ToArray();
            var by = new int[exit + 1];
            foreach (var (node, cost) in From(start))
            {
                (distance[node], by[node]) = (cost, start);
            }

            for (var changed = true; changed;)
            {
                changed = false;
                for (var mover = 0; mover < start; mover++)
                {
                    if (at[mover] == exit || distance[at[mover]] == long.MaxValue)
                    {
                        continue;
                    }

                    var here = distance[at[mover]] - town.PenaltyOf(trainees[mover], schools[at[mover]]);
                    foreach (var (node, cost) in From(mover).Where(to => here + to.Cost < distance[to.Node]))
                    {
                        (distance[node], by[node], changed) = (here + cost, mover, true);
                    }
                }
            }

            // The cheapest end: a school with a free seat, or to go without.
            var end = Enumerable.Range(0, exit).Where(school => at.Count(own => own == school) < schools[school].Seats)
                .Append(exit).MinBy(node => distance[node]);
            for (var node = end; ;)
            {
                var (mover, left) = (by[node], at[by[node]]);
                at[mover] = node;
                if (mover == start)
                {
                    break;
                }

                node = left;
            }
        }

        var placed = Enumerable.Range(0, trainees.Length).Where(trainee => at[trainee] < exit).ToList();
        return (placed.Count, placed.Sum(trainee => town.PenaltyOf(trainees[trainee], schools[at[trainee]])));

        IEnumerable<(int Node, long Cost)> From(int trainee) => Enumerable.Range(0, exit)
            .Where(school => schools[school].Seats > 0 && town.Allows(trainees[trainee], schools[school]))
            .Select(school => (school, town.PenaltyOf(trainees[trainee], schools[school])))
            .Append((exit, Without));
    }
}
