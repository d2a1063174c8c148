using System;
using System.Buffers.Binary;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using QaStandards.Sampling.Tickets;
using Xunit;

namespace QaStandards.Tests.Sampling.Tickets;

public class WholeTicketsTests
{
    public static TheoryData<string> All => Widths.All;

    // Every length of one block, of two and of more, last first, and one id chosen twice.
    [Theory]
    [MemberData(nameof(All))]
    public void The_whole_tickets_of_chosen_ids_are_their_SHA_256(string width)
    {
        var prefix = Encoding.UTF8.GetBytes("73958201846372910563:");
        byte[][] ids = [.. Enumerable.Range(0, 201).Select(length => Encoding.UTF8.GetBytes(new string('x', length)))];
        int[] chosen = [.. Enumerable.Range(0, 201).Where(i => i % 3 != 1).Reverse(), 7];
        var offsets = new int[ids.Length + 1];
        for (var i = 0; i < ids.Length; i++)
        {
            offsets[i + 1] = offsets[i] + ids[i].Length;
        }

        var words = new ulong[4 * chosen.Length];
        Fill(width, prefix, [.. ids.SelectMany(id => id)], offsets, chosen, words);

        Assert.Equal(
            chosen.Select(i => Convert.ToHexString(SHA256.HashData([.. prefix, .. ids[i]]))),
            words.Chunk(4).Select(Hex));
    }

    private static string Hex(ulong[] words)
    {
        var digest = new byte[32];
        for (var i = 0; i < words.Length; i++)
        {
            BinaryPrimitives.WriteUInt64BigEndian(digest.AsSpan(8 * i), words[i]);
        }

        return Convert.ToHexString(digest);
    }

    private static void Fill(string width, byte[] prefix, byte[] ids, int[] offsets, int[] chosen, ulong[] words)
    {
        switch (width)
        {
            case "16":
                TicketColumn.FillInLanes<SixteenLanes, ListedIndices>(prefix, ids, offsets, chosen, words, 4);
                break;
            case "8":
                TicketColumn.FillInLanes<EightLanes, ListedIndices>(prefix, ids, offsets, chosen, words, 4);
                break;
            case "4":
                TicketColumn.FillInLanes<FourLanes, ListedIndices>(prefix, ids, offsets, chosen, words, 4);
                break;
            case "1":
                TicketColumn.FillOneByOne<ListedIndices>(prefix, ids, offsets, chosen, words, 4);
                break;
            default:
                TicketColumn.FillWhole(prefix, ids, offsets, chosen, words);
                break;
        }
    }
}
