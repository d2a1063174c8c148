using System;
using System.Buffers;

namespace QaStandards.Sampling;

/// <summary>Tells whether every file of a list has an id of its own, without sorting the list by its ids.</summary>
internal static class DistinctIds
{
    /// <summary>Returns whether no two ids are the same.</summary>
    /// <param name="ids">The UTF-8 bytes of all ids, one after the other.</param>
    /// <param name="offsets">Where each id begins, and at last where the last one ends.</param>
    public static bool Are(ReadOnlySpan<byte> ids, ReadOnlySpan<int> offsets) =>
        IdOrder.IsAscending(ids, offsets) || AreByHash(ids, offsets);

    // Equal ids have equal hashes, and to sort by hash takes a fraction of what it takes to sort by id. HashCode differs from
    // process to process, so that nobody can prepare ids that all share one; the answer does not depend on it.
    private static bool AreByHash(ReadOnlySpan<byte> ids, ReadOnlySpan<int> offsets)
    {
        var count = offsets.Length - 1;
        var hashes = ArrayPool<ulong>.Shared.Rent(count);
        var files = ArrayPool<int>.Shared.Rent(count);
        for (var file = 0; file < count; file++)
        {
            var hash = default(HashCode);
            hash.AddBytes(ids[offsets[file]..offsets[file + 1]]);
            hashes[file] = (uint)hash.ToHashCode();
            files[file] = file;
        }

        WordOrder.Sort(hashes.AsSpan(0, count), files.AsSpan(0, count));
        var distinct = AreInOrder(ids, offsets, hashes.AsSpan(0, count), files);
        ArrayPool<ulong>.Shared.Return(hashes);
        ArrayPool<int>.Shared.Return(files);
        return distinct;
    }

    private static bool AreInOrder(
        ReadOnlySpan<byte> ids, ReadOnlySpan<int> offsets, ReadOnlySpan<ulong> hashes, ReadOnlySpan<int> files)
    {
        for (var i = 1; i < hashes.Length; i++)
        {
            for (var j = i - 1; j >= 0 && hashes[j] == hashes[i]; j--)
            {
                var (one, other) = (files[i], files[j]);
                if (ids[offsets[one]..offsets[one + 1]].SequenceEqual(ids[offsets[other]..offsets[other + 1]]))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
