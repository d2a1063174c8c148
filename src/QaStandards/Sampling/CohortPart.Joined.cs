using System;
using System.Buffers;
using System.Linq;

namespace QaStandards.Sampling;

/// <content>Parts that several cores have read become one list.</content>
internal sealed partial class CohortPart<T>
    where T : class
{
    /// <summary>Returns whether the ids of all parts are together short enough for one list.</summary>
    public static bool Fit(CohortPart<T>[] parts) => parts.Sum(part => (long)part.used) <= MostBytes;

    /// <summary>Returns the columns of a list whose parts fit.</summary>
    public static CohortColumns Joined(CohortPart<T>[] parts, Cores cores)
    {
        var first = parts[0];
        var ids = new byte[parts.Sum(part => part.used)];
        var moves = new Action[parts.Length];
        var firstByte = 0;
        for (var number = 0; number < parts.Length; number++)
        {
            var (part, to) = (parts[number], firstByte);
            var numbers = number == 0 ? [] : first.keys.Zip(part.keys, (kind, later) => kind.Add(later)).ToArray();
            moves[number] = () => part.MoveTo(ids, to, numbers);
            firstByte += part.used;
        }

        cores.Run(moves.Length, part => moves[part]());
        var columns = first.Columns(ids);
        Array.ForEach(parts, part => part.GiveBack());
        return columns;
    }

    private void MoveTo(byte[] ids, int firstByte, int[][] numbers)
    {
        Ids.CopyTo(ids.AsSpan(firstByte));
        for (var file = start; firstByte > 0 && file < end; file++)
        {
            into.Offsets[file + 1] += firstByte;
        }

        for (var kind = 0; kind < numbers.Length; kind++)
        {
            keys[kind].Renumber(start, end, numbers[kind]);
        }
    }

    private void GiveBack()
    {
        ArrayPool<byte>.Shared.Return(idBytes);
        idBytes = [];
        Array.ForEach(keys, kind => kind.Dispose());
    }
}
