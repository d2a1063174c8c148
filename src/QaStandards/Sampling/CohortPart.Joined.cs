using System;
using System.Linq;

namespace QaStandards.Sampling;

/// <content>Parts that several cores have read become one list.</content>
internal sealed partial class CohortPart<T>
    where T : class
{
    /// <summary>Returns parts, in their order, as one; null when their ids together are longer than a list's may be.</summary>
    public static CohortPart<T>? Joined(SamplingDesign<T> design, CohortPart<T>[] parts, Cores cores)
    {
        if (parts.Sum(part => (long)part.used) > MostBytes)
        {
            return null;
        }

        var whole = new CohortPart<T>(design, parts.Sum(part => part.files.Count)) { idBytes = new byte[parts.Sum(part => part.used)] };
        var copies = Array.ConvertAll(parts, whole.Join);
        cores.Run(parts.Length, part => copies[part]());
        return whole;
    }

    // Makes room for a part, and returns what copies it there: the copies of all parts can be made at the same time.
    private Action Join(CohortPart<T> part)
    {
        Errors.Add(part.Errors);
        var count = part.files.Count;
        var (firstByte, firstFile, firstEnd) = (used, files.AddPlaces(count), offsets.AddPlaces(count));
        holds.AddPlaces(count);
        used += part.used;
        var copyKeys = keys.Zip(part.keys, (kind, next) => kind.Add(next)).ToArray();
        return () =>
        {
            part.idBytes.AsSpan(0, part.used).CopyTo(idBytes.AsSpan(firstByte));
            files.Put(firstFile, part.files.Items);
            holds.Put(firstFile, part.holds.Items);
            for (var file = 0; file < count; file++)
            {
                offsets.Set(firstEnd + file, firstByte + part.offsets.Items[file + 1]);
            }

            Array.ForEach(copyKeys, copy => copy());
        };
    }
}
