using System;

namespace QaStandards.Allocation;

/// <summary>
/// Nodes by distance, the nearest first; a distance can be lowered. Equal distances come out in an order that does not matter.
/// </summary>
internal sealed class NodeHeap
{
    private const int Absent = -1;

    private readonly int[] heap;
    private readonly int[] place;
    private readonly long[] distance;

    public NodeHeap(long[] distance)
    {
        this.distance = distance;
        heap = new int[distance.Length];
        place = new int[distance.Length];
        Array.Fill(place, Absent);
    }

    public int Count { get; private set; }

    public void Clear()
    {
        for (var i = 0; i < Count; i++)
        {
            place[heap[i]] = Absent;
        }

        Count = 0;
    }

    /// <summary>Adds a node, or moves it up after its distance was lowered.</summary>
    public void Raise(int node)
    {
        var at = place[node];
        if (at == Absent)
        {
            at = Count++;
        }

        while (at > 0)
        {
            var above = heap[(at - 1) / 2];
            if (distance[above] <= distance[node])
            {
                break;
            }

            (heap[at], place[above]) = (above, at);
            at = (at - 1) / 2;
        }

        (heap[at], place[node]) = (node, at);
    }

    /// <summary>Takes the nearest node out.</summary>
    public int Take()
    {
        var nearest = heap[0];
        place[nearest] = Absent;
        var last = heap[--Count];
        if (Count == 0)
        {
            return nearest;
        }

        var at = 0;
        for (var below = 1; below < Count; below = (2 * at) + 1)
        {
            if (below + 1 < Count && distance[heap[below + 1]] < distance[heap[below]])
            {
                below++;
            }

            if (distance[heap[below]] >= distance[last])
            {
                break;
            }

            (heap[at], place[heap[below]]) = (heap[below], at);
            at = below;
        }

        (heap[at], place[last]) = (last, at);
        return nearest;
    }
}
