using System;
using System.Text;

namespace QaStandards.Sampling;

/// <summary>A frozen list as columns, in id order: what the planner reads instead of the caller's objects.</summary>
internal sealed class CohortColumns
{
    /// <summary>Gets the UTF-8 bytes of all ids, one after the other.</summary>
    public required byte[] IdBytes { get; init; }

    /// <summary>Gets where each id begins, and at the end where the last one ends.</summary>
    public required int[] Offsets { get; init; }

    /// <summary>Gets for each file a bit per row of the design: whether the row's property holds.</summary>
    public required uint[] Holds { get; init; }

    /// <summary>Gets for each kind of key the number of each file's key, or -1.</summary>
    public required int[][] KeyOf { get; init; }

    /// <summary>Gets for each kind of key the keys by number.</summary>
    public required string[][] KeyNames { get; init; }

    public int Count => Holds.Length;

    public ReadOnlySpan<byte> IdBytesOf(int file) => IdBytes.AsSpan(Offsets[file]..Offsets[file + 1]);

    public string IdOf(int file) => Encoding.UTF8.GetString(IdBytesOf(file));

    /// <summary>Returns the number of the file with an id, or a negative number when there is none.</summary>
    public int Find(ReadOnlySpan<byte> id)
    {
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            var order = IdBytesOf(middle).SequenceCompareTo(id);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }
}
