using System;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace QaStandards.Sampling.Audit;

/// <summary>Every file's ticket, one SHA-256 at a time, and the order of the files by ticket.</summary>
internal sealed class AuditedTickets
{
    private const int MostIdBytes = 1024;

    private readonly byte[] prefix;
    private readonly string[] ids;

    /// <summary>Computes the tickets.</summary>
    /// <param name="seed">The seed; empty when the claim names none that is valid: then every ticket claimed is wrong.</param>
    /// <param name="ids">The ids, in the order of their bytes.</param>
    public AuditedTickets(string seed, string[] ids)
    {
        prefix = Encoding.UTF8.GetBytes(seed + ":");
        this.ids = ids;
        var heads = new ulong[ids.Length];
        Span<byte> ticket = stackalloc byte[SHA256.HashSizeInBytes];
        for (var file = 0; file < ids.Length; file++)
        {
            Write(file, ticket);
            heads[file] = BinaryPrimitives.ReadUInt64BigEndian(ticket);
        }

        Order = Ascending.Of(heads, Compare);
    }

    /// <summary>Gets the files, by ascending ticket.</summary>
    public int[] Order { get; }

    /// <summary>Returns a ticket as 64 lower-case hexadecimal digits.</summary>
    public string Of(int file)
    {
        Span<byte> ticket = stackalloc byte[SHA256.HashSizeInBytes];
        Write(file, ticket);
        return Convert.ToHexStringLower(ticket);
    }

    private void Write(int file, Span<byte> ticket)
    {
        Span<byte> message = stackalloc byte[Seed.MostCharacters + 1 + MostIdBytes];
        prefix.CopyTo(message);
        var length = prefix.Length + Encoding.UTF8.GetBytes(ids[file], message[prefix.Length..]);
        SHA256.HashData(message[..length], ticket);
    }

    // The files are in the order of their ids' bytes, which decides between equal tickets.
    private int Compare(int first, int second)
    {
        var byTicket = string.CompareOrdinal(Of(first), Of(second));
        return byTicket != 0 ? byTicket : first.CompareTo(second);
    }
}
