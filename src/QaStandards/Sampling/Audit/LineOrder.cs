using System;
using System.Buffers;
using System.Buffers.Binary;

namespace QaStandards.Sampling.Audit;

/// <summary>Orders lines by their bytes, of which sixteen are compared at once.</summary>
internal static class LineOrder
{
    private const int HeadLength = 16;

    /// <summary>Returns the numbers of the lines in the order of their bytes.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="compare">Compares the whole lines of two numbers.</param>
    public static int[] Of(ReadOnlySpan<ArraySegment<byte>> lines, Comparison<int> compare)
    {
        var shared = Shared(lines);
        var heads = ArrayPool<UInt128>.Shared.Rent(lines.Length);
        for (var line = 0; line < lines.Length; line++)
        {
            heads[line] = Head(lines[line].AsSpan(shared));
        }

        var order = Ascending.Of(heads.AsSpan(0, lines.Length), compare);
        ArrayPool<UInt128>.Shared.Return(heads);
        return order;
    }

    // Most ids begin alike ("R1-2017-00089-1").
    private static int Shared(ReadOnlySpan<ArraySegment<byte>> lines)
    {
        var first = lines.IsEmpty ? [] : lines[0].AsSpan();
        var shared = first.Length;
        foreach (var line in lines)
        {
            shared = first[..shared].CommonPrefixLength(line);
        }

        return shared;
    }

    // Noughts after the end keep a shorter line before a longer one.
    private static UInt128 Head(ReadOnlySpan<byte> line)
    {
        if (line.Length >= HeadLength)
        {
            return BinaryPrimitives.ReadUInt128BigEndian(line);
        }

        Span<byte> padded = stackalloc byte[HeadLength];
        padded.Clear();
        line.CopyTo(padded);
        return BinaryPrimitives.ReadUInt128BigEndian(padded);
    }
}
