using System;
using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace QaStandards.Sampling;

/// <summary>
/// The text that decides a draw: 1 to 64 characters from <c>!</c> to <c>~</c> without <c>:</c>, not beginning with
/// <c>qs-</c>. Whoever builds the list must not know it until the list is frozen.
/// </summary>
public sealed record Seed
{
    /// <summary>The most characters a seed may have.</summary>
    public const int MostCharacters = 64;

    /// <summary>The fewest characters of a seed that a commitment hides.</summary>
    public const int FewestCommitted = 20;

    private const string Reserved = "qs-";
    private const string CommitmentPrefix = "qs-commit:";
    private const int DigestPart = 16;
    private const int ThrownDigits = 20;
    private const int NamedDigits = 8;

    private static readonly SearchValues<char> LowerHex = SearchValues.Create("0123456789abcdef");

    private readonly byte[] prefix;

    private Seed(string text)
    {
        Text = text;
        prefix = Encoding.ASCII.GetBytes(text + ":");
    }

    /// <summary>Gets the text.</summary>
    public string Text { get; }

    /// <summary>
    /// Gets SHA-256 of <c>qs-commit:</c> and the seed, in lower-case hexadecimal: published before the list is seen, it binds
    /// whoever chose the seed without telling it.
    /// </summary>
    /// <exception cref="InvalidOperationException">The seed has fewer than 20 characters: anybody could try them all.</exception>
    public string Commitment => Text.Length >= FewestCommitted
        ? Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(CommitmentPrefix + Text)))
        : throw new InvalidOperationException(
            $"Seed '{Text}' has {Text.Length} characters; a commitment needs at least {FewestCommitted}, thrown with dice.");

    /// <summary>Gets the UTF-8 bytes that every message of the draw begins with.</summary>
    internal ReadOnlySpan<byte> Prefix => prefix;

    /// <summary>Returns the seed with a text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a seed; the message says why.</exception>
    public static Seed Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Problem(text) is { } problem
            ? throw new FormatException(
                $"'{IdText.Show(text)}' is not a seed: it {problem}. Write 1 to 64 characters from ! to ~, without ':', not beginning with 'qs-'.")
            : new(text);
    }

    /// <summary>Reads a seed; returns whether the text is one.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Seed? seed)
    {
        seed = text is not null && Problem(text) is null ? new(text) : null;
        return seed is not null;
    }

    /// <summary>
    /// Returns the seed of a draw that both parties watch: the first 16 hexadecimal digits of the frozen list's digest, and 20
    /// digits thrown with dice after the list was frozen. The first valid throw counts.
    /// </summary>
    /// <param name="cohortDigest">The frozen list's digest, 64 hexadecimal digits.</param>
    /// <param name="thrown">The 20 decimal digits thrown.</param>
    /// <exception cref="ArgumentException">The digest is not 64 hexadecimal digits, or the throw is not 20 decimal digits.</exception>
    public static Seed Live(string cohortDigest, string thrown)
    {
        ArgumentNullException.ThrowIfNull(cohortDigest);
        ArgumentNullException.ThrowIfNull(thrown);
        return new($"{DigestHead(cohortDigest)}-{Digits(thrown, ThrownDigits, nameof(thrown))}");
    }

    /// <summary>
    /// Returns the seed of a draw made apart: the reviewer committed to 20 digits before seeing the list, the provider froze
    /// the list and named 8 more, then the reviewer opened the commitment.
    /// </summary>
    /// <param name="cohortDigest">The frozen list's digest, 64 hexadecimal digits.</param>
    /// <param name="committed">The reviewer's 20 decimal digits.</param>
    /// <param name="named">The provider's 8 decimal digits.</param>
    /// <exception cref="ArgumentException">A part does not have the right digits.</exception>
    public static Seed Live(string cohortDigest, string committed, string named)
    {
        ArgumentNullException.ThrowIfNull(cohortDigest);
        ArgumentNullException.ThrowIfNull(committed);
        ArgumentNullException.ThrowIfNull(named);
        return new($"{DigestHead(cohortDigest)}-{Digits(committed, ThrownDigits, nameof(committed))}-{Digits(named, NamedDigits, nameof(named))}");
    }

    /// <summary>Returns whether the seed was made for a list, for another list, or for replay only.</summary>
    /// <exception cref="ArgumentException">The digest is not 64 hexadecimal digits.</exception>
    public SeedBinding BindingTo(string cohortDigest)
    {
        ArgumentNullException.ThrowIfNull(cohortDigest);
        var head = DigestHead(cohortDigest);
        if (!IsLive(Text))
        {
            return SeedBinding.ReplayOnly;
        }

        return Text.StartsWith(head + "-", StringComparison.Ordinal) ? SeedBinding.Bound : SeedBinding.AnotherList;
    }

    /// <inheritdoc/>
    public bool Equals(Seed? other) => other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>Returns the text.</summary>
    public override string ToString() => Text;

    private static string? Problem(string text)
    {
        if (text.Length is 0 or > MostCharacters)
        {
            return $"has {text.Length} characters";
        }

        if (text.StartsWith(Reserved, StringComparison.Ordinal))
        {
            return "begins with 'qs-', which is kept for the specification";
        }

        foreach (var character in text)
        {
            if (character is < '!' or > '~' or ':')
            {
                return $"has the character {(character is ':' ? "':'" : $"U+{(int)character:X4}")}";
            }
        }

        return null;
    }

    private static bool IsLive(string text) =>
        (text.Length == DigestPart + 1 + ThrownDigits || text.Length == DigestPart + 1 + ThrownDigits + 1 + NamedDigits)
        && IsHex(text.AsSpan(0, DigestPart))
        && text[DigestPart] == '-'
        && IsDecimal(text.AsSpan(DigestPart + 1, ThrownDigits))
        && (text.Length == DigestPart + 1 + ThrownDigits
            || (text[DigestPart + 1 + ThrownDigits] == '-' && IsDecimal(text.AsSpan(DigestPart + 2 + ThrownDigits))));

    private static string DigestHead(string cohortDigest) => cohortDigest.Length == 2 * Ticket.Bytes && IsHex(cohortDigest)
        ? cohortDigest[..DigestPart]
        : throw new ArgumentException(
            $"'{IdText.Show(cohortDigest)}' is not a digest: give the 64 lower-case hexadecimal digits of the frozen list.", nameof(cohortDigest));

    private static string Digits(string text, int count, string name) => text.Length == count && IsDecimal(text)
        ? text
        : throw new ArgumentException($"'{IdText.Show(text)}' is not {count} decimal digits.", name);

    private static bool IsHex(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(LowerHex);

    private static bool IsDecimal(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
