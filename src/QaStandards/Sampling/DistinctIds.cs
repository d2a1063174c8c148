using System;
using System.Buffers;
using System.Numerics;

namespace QaStandards.Sampling;

/// <summary>Tells whether every file of a list has an id of its own, without sorting the list by its ids.</summary>
internal static class DistinctIds
{
    /// <summary>Returns whether no two files have the same id.</summary>
    public static bool Are(CohortColumns columns, Cores cores) =>
        IdOrder.IsAscending(columns.IdBytes, columns.Offsets) || AreByHash(columns, cores);

    // Equal ids have equal hashes. HashCode differs from process to process, so that nobody can prepare ids that all share one;
    // the answer does not depend on it.
    private static bool AreByHash(CohortColumns columns, Cores cores)
    {
        var count = columns.Count;
        var all = ArrayPool<uint>.Shared.Rent(count);
        cores.Share(count, (_, start, end) =>
        {
            for (var file = start; file < end; file++)
            {
                var hash = default(HashCode);
                hash.AddBytes(columns.IdBytesOf(file));
                all[file] = (uint)hash.ToHashCode();
            }
        });

        var hashes = ArrayPool<ulong>.Shared.Rent(count);
        var files = ArrayPool<int>.Shared.Rent(count);
        var shared = Sift(all.AsSpan(0, count), hashes, files);
        WordOrder.Sort(hashes.AsSpan(0, shared), files.AsSpan(0, shared));
        var distinct = AreInOrder(columns, hashes.AsSpan(0, shared), files);
        ArrayPool<uint>.Shared.Return(all);
        ArrayPool<ulong>.Shared.Return(hashes);
        ArrayPool<int>.Shared.Return(files);
        return distinct;
    }

    // Keeps the files whose hash may be that of another, which is one in sixteen when all differ, and returns how many they are: a
    // hash leaves a mark, and whoever comes to the same mark a second time leaves one beside it.
    private static int Sift(ReadOnlySpan<uint> all, Span<ulong> hashes, Span<int> files)
    {
        var marks = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, all.Length / 4));
        var rented = ArrayPool<ulong>.Shared.Rent(2 * marks);
        var once = rented.AsSpan(0, marks);
        var again = rented.AsSpan(marks, marks);
        rented.AsSpan(0, 2 * marks).Clear();
        foreach (var hash in all)
        {
            ref var mark = ref once[(int)(hash >> 6) & (marks - 1)];
            var bit = 1UL << (int)hash;
            if ((mark & bit) != 0)
            {
                again[(int)(hash >> 6) & (marks - 1)] |= bit;
            }

            mark |= bit;
        }

        var kept = 0;
        for (var file = 0; file < all.Length; file++)
        {
            if ((again[(int)(all[file] >> 6) & (marks - 1)] & (1UL << (int)all[file])) != 0)
            {
                hashes[kept] = all[file];
                files[kept] = file;
                kept++;
            }
        }

        ArrayPool<ulong>.Shared.Return(rented);
        return kept;
    }

    private static bool AreInOrder(CohortColumns columns, ReadOnlySpan<ulong> hashes, ReadOnlySpan<int> files)
    {
        for (var i = 1; i < hashes.Length; i++)
        {
            for (var j = i - 1; j >= 0 && hashes[j] == hashes[i]; j--)
            {
                if (columns.IdBytesOf(files[i]).SequenceEqual(columns.IdBytesOf(files[j])))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
