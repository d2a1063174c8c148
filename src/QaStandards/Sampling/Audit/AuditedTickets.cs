using System;
using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Generic;
using System.Security.Cryptography;
using System.Text;

namespace QaStandards.Sampling.Audit;

/// <summary>Every file's ticket, one SHA-256 at a time, and the order of files by ticket as far as somebody asks for it.</summary>
internal sealed class AuditedTickets : IDisposable
{
    private const int Length = SHA256.HashSizeInBytes;
    private const int MostIdBytes = 1024;

    private readonly List<string> ids;

    // One after the other, in an array that is lent.
    private readonly byte[] tickets;

    /// <summary>Computes the tickets.</summary>
    /// <param name="seed">The seed; empty when the claim names none that is valid: then every ticket claimed is wrong.</param>
    /// <param name="ids">The ids of the files.</param>
    public AuditedTickets(string seed, List<string> ids)
    {
        this.ids = ids;
        tickets = ArrayPool<byte>.Shared.Rent(checked(ids.Count * Length));
        var message = new byte[Seed.MostCharacters + 1 + MostIdBytes];
        var before = Encoding.UTF8.GetBytes(seed + ":", message);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        for (var file = 0; file < ids.Count; file++)
        {
            hash.AppendData(message, 0, before + Encoding.UTF8.GetBytes(ids[file], message.AsSpan(before)));
            hash.GetHashAndReset(tickets.AsSpan(file * Length, Length));
        }
    }

    /// <summary>Returns a ticket as 64 lower-case hexadecimal digits.</summary>
    public string Of(int file) => Convert.ToHexStringLower(Ticket(file));

    /// <summary>Returns whether a text is a file's ticket.</summary>
    public bool IsOf(int file, string? text)
    {
        Span<char> digits = stackalloc char[2 * Length];
        Convert.TryToHexStringLower(Ticket(file), digits, out _);
        return digits.SequenceEqual(text);
    }

    /// <summary>Returns some files by ascending ticket.</summary>
    public int[] Sorted(int[] files) =>
        Array.ConvertAll(
            Ascending.Of(Array.ConvertAll(files, Head).AsSpan(), (first, second) => Compare(files[first], files[second])),
            place => files[place]);

    /// <summary>Returns so many of the files, at most all: those with the smallest tickets, in ascending order.</summary>
    public int[] First(int count, int[] files)
    {
        // Tickets lie evenly over their range, so that a part of it holds about the same part of the files. Too few are sorted
        // in vain, and then twice the part is looked at.
        for (var part = count + (count / 8L) + 16; part < files.Length; part *= 2)
        {
            var bound = (ulong)(((UInt128)ulong.MaxValue * (ulong)part) / (ulong)files.Length);
            var early = Array.FindAll(files, file => Head(file) <= bound);
            if (early.Length >= count)
            {
                return Sorted(early)[..count];
            }
        }

        return Sorted(files)[..count];
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(tickets);

    private ReadOnlySpan<byte> Ticket(int file) => tickets.AsSpan(file * Length, Length);

    private ulong Head(int file) => BinaryPrimitives.ReadUInt64BigEndian(Ticket(file));

    // The bytes of the ids decide between equal tickets.
    private int Compare(int first, int second)
    {
        var byTicket = Ticket(first).SequenceCompareTo(Ticket(second));
        return byTicket != 0 ? byTicket : CodePoints.ByBytes.Compare(ids[first], ids[second]);
    }
}
