using System;
using System.Collections.Generic;

namespace QaStandards.Caps;

/// <summary>Seven days and how many of a sorted list of days lie in them.</summary>
/// <param name="Start">The number of the first day.</param>
/// <param name="First">The index of the first item that lies in them.</param>
/// <param name="Count">How many items lie in them.</param>
internal readonly record struct Window(int Start, int First, int Count)
{
    /// <summary>
    /// Returns the busiest window (the earliest of several) and all windows that hold more than a limit. Of any seven days,
    /// only those that begin with an item and hold something that the window before did not: every other one is part of these.
    /// </summary>
    public static (Window Busiest, List<Window> Over) Of(ReadOnlySpan<int> sorted, Week week, int limit)
    {
        var busiest = default(Window);
        var over = new List<Window>();
        var past = 0;
        for (var first = 0; first < sorted.Length; first++)
        {
            var start = week.StartOf(sorted[first]);
            var reached = past;
            while (past < sorted.Length && sorted[past] - start < 7)
            {
                past++;
            }

            if (past > reached)
            {
                var window = new Window(start, first, past - first);
                busiest = window.Count > busiest.Count ? window : busiest;
                if (window.Count > limit)
                {
                    over.Add(window);
                }
            }

            first = week.IsCalendarWeek ? past - 1 : first;
        }

        return (busiest, over);
    }
}
