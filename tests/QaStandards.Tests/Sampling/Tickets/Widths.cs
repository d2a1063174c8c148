using System;
using System.Linq;
using System.Security.Cryptography;
using QaStandards.Sampling.Tickets;
using Xunit;

namespace QaStandards.Tests.Sampling.Tickets;

/// <summary>Every way to fill a column, and the naive oracle.</summary>
internal static class Widths
{
    private delegate void Filling(
        ReadOnlySpan<byte> prefix, ReadOnlySpan<byte> ids, ReadOnlySpan<int> offsets, Span<ulong> words);

    public static string[] Names => ["widest", "16", "8", "4", "1"];

    public static TheoryData<string> All => [.. Names];

    public static ulong[] Fill(string width, byte[] prefix, params byte[][] ids)
    {
        Filling fill = width switch
        {
            "widest" => TicketColumn.Fill,
            "16" => TicketColumn.FillInLanes<SixteenLanes>,
            "8" => TicketColumn.FillInLanes<EightLanes>,
            "4" => TicketColumn.FillInLanes<FourLanes>,
            "1" => TicketColumn.FillOneByOne,
            _ => throw new ArgumentOutOfRangeException(nameof(width)),
        };
        var offsets = new int[ids.Length + 1];
        for (var i = 0; i < ids.Length; i++)
        {
            offsets[i + 1] = offsets[i] + ids[i].Length;
        }

        var words = new ulong[ids.Length];
        fill(prefix, ids.SelectMany(id => id).ToArray(), offsets, words);
        return words;
    }

    public static ulong[] Expected(byte[] prefix, params byte[][] ids) =>
        [.. ids.Select(id => Convert.ToUInt64(Convert.ToHexString(SHA256.HashData([.. prefix, .. id]))[..16], 16))];
}
