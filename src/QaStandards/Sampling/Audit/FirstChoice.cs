using System;
using System.Collections.Generic;
using System.Linq;

namespace QaStandards.Sampling.Audit;

/// <summary>Checks that a smallest choice of files is the one with the first tickets, without making the choice.</summary>
/// <remarks>
/// <para>
/// A smallest choice is a smallest flow from a source over the left keys, the files and the right keys to a sink, with at
/// least as much through a key as it asks for. Look at one file that was not chosen, once the files before it are settled. It
/// could be in a smallest choice exactly when the residual network of the later files has a cycle through it: along a file
/// that is not chosen from left to right, against a chosen one from right to left, and between a key and its end of the
/// network in the free direction always, in the other one only while the key has a file to spare. So its two ends must not
/// be in one strong component.
/// </para>
/// <para>
/// Backwards, from the last file to the first, that network only grows, so its components only join. Halving the time finds
/// for all files when their ends join, in a logarithmic number of passes over the files (the usual way to strong components
/// that grow, when all arcs are known beforehand). The time is counted in chosen files: only one of them may close a cycle.
/// </para>
/// </remarks>
internal sealed class FirstChoice
{
    private const int Source = 0;
    private const int Sink = 1;
    private const int Named = 2;

    private readonly int[] from;
    private readonly int[] to;
    private readonly int[] since;
    private readonly int[] candidate;
    private readonly int[] joined;
    private readonly StrongComponents components;
    private int earlier = int.MaxValue;

    private FirstChoice(List<(int From, int To, int Since, int Candidate)> arcs, int points)
    {
        from = [.. arcs.Select(arc => arc.From)];
        to = [.. arcs.Select(arc => arc.To)];
        since = [.. arcs.Select(arc => arc.Since)];
        candidate = [.. arcs.Select(arc => arc.Candidate)];
        joined = [.. Enumerable.Range(0, points)];
        components = new(points, arcs.Count);
    }

    /// <summary>Returns the first candidate that a smallest choice could have had instead of later ones; -1 for none.</summary>
    /// <param name="left">The left key of each candidate, by ticket; -1 when none of its left keys asks for a file.</param>
    /// <param name="right">The right key of each candidate, numbered on from the left keys; -1 likewise.</param>
    /// <param name="isChosen">Which candidates are chosen: a smallest choice.</param>
    /// <param name="asked">How many files each key asks for.</param>
    /// <param name="lefts">How many of the keys are left keys.</param>
    public static int Earlier(int[] left, int[] right, bool[] isChosen, int[] asked, int lefts)
    {
        var arcs = new List<(int From, int To, int Since, int Candidate)>(left.Length);
        var spare = Array.ConvertAll(asked, files => -files);
        var chosen = 0;
        for (var i = left.Length - 1; i >= 0; i--)
        {
            var (start, end) = (left[i] < 0 ? Source : left[i] + Named, right[i] < 0 ? Sink : right[i] + Named);
            if (!isChosen[i])
            {
                arcs.Add((start, end, chosen, i));
                continue;
            }

            chosen++;
            arcs.Add((end, start, chosen, -1));
            foreach (var key in new[] { left[i], right[i] }.Where(key => key >= 0))
            {
                spare[key]++;
            }
        }

        // Before a key's last chosen file the way back leads nowhere, so it may be there from the start.
        foreach (var key in Enumerable.Range(0, asked.Length).Where(key => asked[key] > 0))
        {
            var (near, far) = key < lefts ? (Source, key + Named) : (key + Named, Sink);
            arcs.Add((near, far, 0, -1));
            if (spare[key] > 0)
            {
                arcs.Add((far, near, 0, -1));
            }
        }

        var choice = new FirstChoice(arcs, asked.Length + Named);
        choice.Walk(chosen);
        return choice.earlier == int.MaxValue ? -1 : choice.earlier;
    }

    private void Walk(int end)
    {
        var arcs = Enumerable.Range(0, from.Length).ToArray();
        Join(0, end, arcs.AsSpan(0, Divide(end, arcs)));
    }

    // The arcs whose ends join between two times, and when. Arcs that come later do not count before they come.
    private void Join(int first, int last, Span<int> arcs)
    {
        if (arcs.IsEmpty)
        {
            return;
        }

        if (first == last)
        {
            Close(first, arcs);
            return;
        }

        var middle = first + ((last - first) / 2);
        var early = Divide(middle, arcs);
        Join(first, middle, arcs[..early]);
        Join(middle + 1, last, arcs[early..]);
    }

    // Puts the arcs whose ends are joined by then first, and returns how many they are.
    private int Divide(int by, Span<int> arcs)
    {
        Find(by, arcs);
        var early = 0;
        for (var i = 0; i < arcs.Length; i++)
        {
            var arc = arcs[i];
            if (since[arc] <= by && components.AreOne(Point(from[arc]), Point(to[arc])))
            {
                arcs[i] = arcs[early];
                arcs[early++] = arc;
            }
        }

        return early;
    }

    private void Find(int by, ReadOnlySpan<int> arcs)
    {
        components.Clear();
        foreach (var arc in arcs)
        {
            if (since[arc] <= by && Point(from[arc]) != Point(to[arc]))
            {
                components.Add(Point(from[arc]), Point(to[arc]));
            }
        }

        components.Find();
    }

    private void Close(int time, ReadOnlySpan<int> arcs)
    {
        Find(time, arcs);
        foreach (var arc in arcs)
        {
            var (start, end) = (Point(from[arc]), Point(to[arc]));
            if (since[arc] <= time && start != end && components.AreOne(start, end))
            {
                joined[start] = end;
            }
        }

        foreach (var arc in arcs)
        {
            if (since[arc] == time && candidate[arc] >= 0 && Point(from[arc]) == Point(to[arc]))
            {
                earlier = Math.Min(earlier, candidate[arc]);
            }
        }
    }

    private int Point(int point)
    {
        while (joined[point] != point)
        {
            joined[point] = joined[joined[point]];
            point = joined[point];
        }

        return point;
    }
}
