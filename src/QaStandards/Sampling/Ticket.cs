using System;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace QaStandards.Sampling;

/// <summary>
/// A file's place in a draw: SHA-256 of <c>seed:id</c>, read as a 256-bit big-endian number. The smaller ticket is drawn
/// first. Anybody can compute one with <c>printf '%s' 'seed:id' | sha256sum</c>.
/// </summary>
public readonly record struct Ticket : IComparable<Ticket>
{
    /// <summary>The number of bytes of a ticket.</summary>
    internal const int Bytes = 32;

    private readonly UInt128 high;
    private readonly UInt128 low;

    private Ticket(ReadOnlySpan<byte> digest)
    {
        high = BinaryPrimitives.ReadUInt128BigEndian(digest);
        low = BinaryPrimitives.ReadUInt128BigEndian(digest[16..]);
    }

    /// <summary>Initialises a ticket from its four words of 64 bits, the highest first.</summary>
    internal Ticket(ReadOnlySpan<ulong> words)
    {
        high = new(words[0], words[1]);
        low = new(words[2], words[3]);
    }

    /// <summary>Gets the first 64 bits, by which a draw sorts; the rest decides only between equal first words.</summary>
    internal ulong First64 => (ulong)(high >> 64);

    /// <summary>Returns the ticket of a file's id under a seed. The id is used as it is, never normalised.</summary>
    /// <exception cref="ArgumentException">The id is null, empty, or has a surrogate without its pair.</exception>
    /// <exception cref="ArgumentNullException">The seed is null.</exception>
    public static Ticket Of(Seed seed, string id)
    {
        ArgumentNullException.ThrowIfNull(seed);
        ArgumentException.ThrowIfNullOrEmpty(id);
        if (!IdText.IsWellFormed(id))
        {
            throw new ArgumentException($"Id '{IdText.Show(id)}' has a surrogate without its pair, so it has no UTF-8 form.", nameof(id));
        }

        return Of(seed.Prefix, Encoding.UTF8.GetBytes(id));
    }

    /// <summary>Returns the ticket written as 64 hexadecimal digits.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not 64 hexadecimal digits.</exception>
    public static Ticket Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var ticket)
            ? ticket
            : throw new FormatException($"'{IdText.Show(text)}' is not a ticket: write 64 hexadecimal digits.");
    }

    /// <summary>Reads a ticket as <see cref="Parse"/> does; returns whether the text is one.</summary>
    public static bool TryParse(string? text, out Ticket ticket)
    {
        Span<byte> digest = stackalloc byte[Bytes];
        if (text?.Length == 2 * Bytes
            && Convert.FromHexString(text, digest, out _, out _) == System.Buffers.OperationStatus.Done)
        {
            ticket = new(digest);
            return true;
        }

        ticket = default;
        return false;
    }

    /// <summary>Compares as numbers.</summary>
    public int CompareTo(Ticket other)
    {
        var byHigh = high.CompareTo(other.high);
        return byHigh != 0 ? byHigh : low.CompareTo(other.low);
    }

    /// <summary>Returns 64 lower-case hexadecimal digits, as <c>sha256sum</c> prints them.</summary>
    public override string ToString()
    {
        Span<byte> digest = stackalloc byte[Bytes];
        BinaryPrimitives.WriteUInt128BigEndian(digest, high);
        BinaryPrimitives.WriteUInt128BigEndian(digest[16..], low);
        return Convert.ToHexStringLower(digest);
    }

    /// <summary>Returns whether the first ticket is drawn before the second.</summary>
    public static bool operator <(Ticket left, Ticket right) => left.CompareTo(right) < 0;

    /// <summary>Returns whether the first ticket is drawn after the second.</summary>
    public static bool operator >(Ticket left, Ticket right) => left.CompareTo(right) > 0;

    /// <summary>Returns whether the first ticket is not drawn after the second.</summary>
    public static bool operator <=(Ticket left, Ticket right) => left.CompareTo(right) <= 0;

    /// <summary>Returns whether the first ticket is not drawn before the second.</summary>
    public static bool operator >=(Ticket left, Ticket right) => left.CompareTo(right) >= 0;

    /// <summary>Returns the ticket of an id's UTF-8 bytes; trusts them.</summary>
    internal static Ticket Of(ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> id)
    {
        Span<byte> message = prefix.Length + id.Length <= 512 ? stackalloc byte[prefix.Length + id.Length] : new byte[prefix.Length + id.Length];
        prefix.CopyTo(message);
        id.CopyTo(message[prefix.Length..]);
        Span<byte> digest = stackalloc byte[Bytes];
        SHA256.HashData(message, digest);
        return new(digest);
    }
}
