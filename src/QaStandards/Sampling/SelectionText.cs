using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace QaStandards.Sampling;

/// <summary>The canonical text <c>qs-selection-1</c> of a sample.</summary>
internal static class SelectionText
{
    public const string Version = "qs-selection-1";

    /// <summary>Returns a file's line: id, stratum, reasons and standards.</summary>
    public static string Line(string id, string stratum, IEnumerable<string> reasons, string? standards) =>
        $"{id}\t{stratum}\t{string.Join(", ", reasons)}\t{standards}\n";

    /// <summary>Returns SHA-256 of the version line and the files' lines in the order of their UTF-8 bytes.</summary>
    public static string Digest(IEnumerable<string> lines)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(Version + "\n"));
        foreach (var line in lines.Select(Encoding.UTF8.GetBytes).Order(ByteOrder.Instance))
        {
            hash.AppendData(line);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private sealed class ByteOrder : IComparer<byte[]>
    {
        public static ByteOrder Instance { get; } = new();

        public int Compare(byte[]? x, byte[]? y) => x.AsSpan().SequenceCompareTo(y);
    }
}
