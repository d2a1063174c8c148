using System;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace QaStandards.Sampling;

/// <summary>
/// What a plain draw rests on and what it drew: the same for the draw of one list and for the merged draws of its parts. Equal when
/// every line is.
/// </summary>
public sealed record DrawReceipt
{
    /// <summary>The version of the receipt's canonical text.</summary>
    public const string Version = "qs-draw-receipt-1";

    private DrawReceipt(string seed, int size, long files, int selected, Ticket? threshold, string selectionDigest)
    {
        Seed = seed;
        Size = size;
        Files = files;
        Selected = selected;
        Threshold = threshold;
        SelectionDigest = selectionDigest;
    }

    /// <summary>Gets the seed.</summary>
    public string Seed { get; }

    /// <summary>Gets the size that was asked for.</summary>
    public int Size { get; }

    /// <summary>Gets how many files were drawn from.</summary>
    public long Files { get; }

    /// <summary>Gets how many are drawn.</summary>
    public int Selected { get; }

    /// <summary>Gets the largest ticket that is drawn, so that one file can be checked alone; null when none is.</summary>
    public Ticket? Threshold { get; }

    /// <summary>
    /// Gets SHA-256 of the drawn lines, ticket, two spaces and id, by ascending ticket and each ended by LF: what <c>sha256sum</c> says of
    /// the verifiers' output.
    /// </summary>
    public string SelectionDigest { get; }

    /// <summary>Gets SHA-256 of the canonical text, as 64 lower-case hexadecimal digits.</summary>
    public string Digest => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ToString())));

    /// <summary>Returns the canonical text: a version line, then a name, a tab and a value a line.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Version}\ndraw\t{DrawSpecification.DrawVersion}\nseed\t{Seed}\nsize\t{Size}\nfiles\t{Files}\nselected\t{Selected}\nthreshold\t{Threshold}\nselection digest\t{SelectionDigest}\n");

    internal static DrawReceipt Of(PartialDraw draw)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var drawn in draw.Drawn)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{drawn}\n"));
        }

        return new(
            draw.Seed.Text,
            draw.Size,
            draw.Files,
            draw.Drawn.Count,
            draw.Drawn.Count == 0 ? null : draw.Drawn[^1].Ticket,
            Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
