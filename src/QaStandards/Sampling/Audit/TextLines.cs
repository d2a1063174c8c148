using System;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace QaStandards.Sampling.Audit;

/// <summary>
/// Lines of a canonical text, kept as the UTF-8 bytes that are hashed, so that each is written once and no text is made of it.
/// The lines are hashed in the order of their bytes. After an id comes a tab, which is below whatever an id can hold: lines
/// that begin with an id are in the order of the ids' bytes.
/// </summary>
/// <param name="expected">How many lines there will be, as far as is known.</param>
internal sealed class TextLines(int expected)
{
    private const int LargestPage = 1 << 20;
    private const int HeadLength = 16;
    private const int Hashed = 1 << 14;

    private readonly List<ArraySegment<byte>> lines = new(expected);
    private byte[] page = [];
    private int start;
    private int end;

    private Span<byte> Room(int length)
    {
        if (page.Length - end < length)
        {
            // A line lies in one page, so its beginning moves on with it.
            var begun = page.AsSpan(start, end - start);
            var next = new byte[Math.Max(Math.Min(2 * page.Length, LargestPage), 2 * (begun.Length + length))];
            begun.CopyTo(next);
            (page, start, end) = (next, 0, begun.Length);
        }

        return page.AsSpan(end);
    }

    /// <summary>Goes on with a text.</summary>
    public void Add(string? text)
    {
        text ??= "";

        // Nearly every text is short and plain.
        var room = Room(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAscii(text[i]))
            {
                room = Room(Encoding.UTF8.GetMaxByteCount(text.Length));
                end += Encoding.UTF8.GetBytes(text, room);
                return;
            }

            room[i] = (byte)text[i];
        }

        end += text.Length;
    }

    /// <summary>Ends the line with a line feed.</summary>
    public void EndLine()
    {
        Add("\n");
        lines.Add(new(page, start, end - start));
        start = end;
    }

    /// <summary>Returns the numbers of the lines in the order of their bytes.</summary>
    public int[] Order()
    {
        var shared = Shared();
        var heads = new UInt128[lines.Count];
        for (var line = 0; line < heads.Length; line++)
        {
            heads[line] = Head(lines[line].AsSpan(shared));
        }

        return Ascending.Of(heads, (first, second) => lines[first].AsSpan().SequenceCompareTo(lines[second]));
    }

    /// <summary>Returns SHA-256 of a heading and the lines in an order, as 64 lower-case hexadecimal digits.</summary>
    public string Digest(ReadOnlySpan<byte> heading, int[] order)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(heading);
        var (text, length) = (new byte[Hashed], 0);
        foreach (var number in order)
        {
            var line = lines[number].AsSpan();
            if (line.Length > text.Length - length)
            {
                hash.AppendData(text, 0, length);
                length = 0;
            }

            if (line.Length > text.Length)
            {
                hash.AppendData(line);
                continue;
            }

            line.CopyTo(text.AsSpan(length));
            length += line.Length;
        }

        hash.AppendData(text, 0, length);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // Most ids begin alike ("R1-2017-00089-1").
    private int Shared()
    {
        var first = lines.Count == 0 ? [] : lines[0].AsSpan();
        var shared = first.Length;
        foreach (var line in CollectionsMarshal.AsSpan(lines))
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
