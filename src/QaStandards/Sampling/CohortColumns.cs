using System;
using System.Text;
using System.Threading;

namespace QaStandards.Sampling;

/// <summary>
/// A frozen list as columns, in the order in which it came: what the planner reads instead of the caller's objects. Nothing that is
/// drawn depends on that order.
/// </summary>
internal sealed class CohortColumns
{
    private readonly Lazy<int[]> byIds;

    /// <summary>Initialises the columns of ids.</summary>
    /// <param name="idBytes">The UTF-8 bytes of all ids, one after the other, and maybe more.</param>
    /// <param name="offsets">Where each id begins, and at the end where the last one ends.</param>
    public CohortColumns(byte[] idBytes, int[] offsets)
    {
        Whole = idBytes;
        Offsets = offsets;
        byIds = new(() => IdOrder.Of(IdBytes, Offsets), LazyThreadSafetyMode.ExecutionAndPublication);
    }

    /// <summary>Gets the UTF-8 bytes of all ids, one after the other.</summary>
    public ReadOnlySpan<byte> IdBytes => Whole.AsSpan(0, Offsets[^1]);

    /// <summary>Gets where each id begins, and at the end where the last one ends.</summary>
    public int[] Offsets { get; }

    /// <summary>Gets the files in the order of their ids' bytes, which is that of the canonical text. Sorted on first use.</summary>
    public int[] ByIds => byIds.Value;

    /// <summary>
    /// Gets for each file a bit per row of the design: whether the row's property holds, or the file has standards of its own.
    /// </summary>
    public required uint[] Holds { get; init; }

    /// <summary>Gets for each kind of key the number of each file's key, or -1.</summary>
    public required int[][] KeyOf { get; init; }

    /// <summary>Gets for each kind of key the keys by number.</summary>
    public required string[][] KeyNames { get; init; }

    public int Count => Offsets.Length - 1;

    private byte[] Whole { get; }

    public ReadOnlySpan<byte> IdBytesOf(int file) => Whole.AsSpan(Offsets[file]..Offsets[file + 1]);

    public string IdOf(int file) => Encoding.UTF8.GetString(IdBytesOf(file));

    /// <summary>Returns the number of the file with an id, or a negative number when there is none.</summary>
    public int Find(ReadOnlySpan<byte> id)
    {
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            var order = IdBytesOf(ByIds[middle]).SequenceCompareTo(id);
            if (order == 0)
            {
                return ByIds[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }
}
