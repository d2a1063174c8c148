using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace QaStandards.Tests.Caps;

/// <summary>Slow and obvious answers.</summary>
internal static class Oracle
{
    /// <summary>
    /// Tries every seven days in turn, keeps those with more than a limit, and of their sets of visits those that are no part of
    /// another; each is named by the day of its first visit.
    /// </summary>
    public static IEnumerable<(LocalDate Start, long Count)> LargestWindows(IReadOnlyCollection<LocalDate> days, int limit)
    {
        if (days.Count == 0)
        {
            return [];
        }

        var sets = new List<HashSet<int>>();
        var indexed = days.Select((day, index) => (day, index)).ToList();
        for (var start = days.Min().PlusDays(-6); start <= days.Max(); start = start.PlusDays(1))
        {
            var end = start.PlusDays(6);
            sets.Add([.. indexed.Where(visit => visit.day >= start && visit.day <= end).Select(visit => visit.index)]);
        }

        return sets.Where(set => set.Count > limit && !sets.Exists(other => set.IsProperSubsetOf(other)))
            .Select(set => (set.Min(index => indexed[index].day), (long)set.Count))
            .Distinct()
            .Order();
    }
}
