using System;
using System.Buffers;
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
internal sealed class TextLines(int expected) : IDisposable
{
    private const int LargestPage = 1 << 20;
    private const int Hashed = 1 << 14;

    private readonly List<ArraySegment<byte>> lines = new(expected);

    // Lent, because the text of a long list is large and soon done with.
    private readonly List<byte[]> pages = [];
    private byte[] page = [];
    private int start;
    private int end;

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
    public int[] Order() => LineOrder.Of(CollectionsMarshal.AsSpan(lines), Compare);

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

    public void Dispose() => pages.ForEach(static page => ArrayPool<byte>.Shared.Return(page));

    private Span<byte> Room(int length)
    {
        if (page.Length - end < length)
        {
            // A line lies in one page, so its beginning moves on with it.
            var begun = page.AsSpan(start, end - start);
            var next = ArrayPool<byte>.Shared.Rent(
                Math.Max(Math.Min(2 * page.Length, LargestPage), 2 * (begun.Length + length)));
            pages.Add(next);
            begun.CopyTo(next);
            (page, start, end) = (next, 0, begun.Length);
        }

        return page.AsSpan(end);
    }

    private int Compare(int first, int second) => lines[first].AsSpan().SequenceCompareTo(lines[second]);
}
