using System;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace QaStandards.Tests.Sampling.Tickets;

public class TicketColumnTests
{
    private const string Seed = "73958201846372910563";

    public static TheoryData<string> All => Widths.All;

    [Theory]
    [InlineData(Seed, "R1-2017-00089-1", 0x9f0ae9aaaed04659)]
    [InlineData(Seed, "A1", 0x2853dc380e6235fe)]
    [InlineData(Seed, "S4S-2016-00116-1/xxxxxxxxxxxxxxxxx", 0xefa71939192e0ed7)]
    [InlineData(Seed, "S4S-2016-00116-1/xxxxxxxxxxxxxxxxxx", 0xb89d285b7b9f1efc)]
    [InlineData(Seed, "S4S-2016-00116-1/xxxxxxxxxxxxxxxxxxxxxxxxxx", 0x9df6bc4a93494d17)]
    [InlineData(Seed, "S4S:2016:00116", 0x43efc5ba67a36e06)]
    [InlineData("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "A1", 0x4e57227d8c936e2f)]
    [InlineData(Seed, "F05", 0x07c9d0ebb5bcd423)]
    [InlineData(Seed, "F20", 0x08a20560a67d0dfc)]
    [InlineData(Seed, "F17", 0x20b3bdf6becafef8)]
    public void A_ticket_is_what_sha256sum_prints_for_seed_colon_id(string seed, string id, ulong ticket) =>
        AssertEveryWidth(ticket, seed + ":", id);

    [Theory]
    [InlineData(98, 0x409659cb494fd605)]
    [InlineData(99, 0x51e2168755c3837a)]
    public void Two_blocks_end_at_119_bytes(int length, ulong ticket) =>
        AssertEveryWidth(ticket, Seed + ":", new string('x', length));

    [Theory]
    [InlineData("", 0xe3b0c44298fc1c14)]
    [InlineData("abc", 0xba7816bf8f01cfea)]
    [InlineData("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 0x248d6a61d20638b8)]
    [InlineData(
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
        0xcf5b16a778af8380)]
    public void The_published_examples_of_SHA_256_hold_without_a_prefix(string message, ulong digest) =>
        AssertEveryWidth(digest, string.Empty, message);

    [Fact]
    public void A_million_times_a_is_hashed_as_published() =>
        AssertEveryWidth(0xcdc76e5c9914fb92, string.Empty, new string('a', 1_000_000));

    [Theory]
    [MemberData(nameof(All))]
    public void Every_length_of_id_agrees_with_the_platform(string width)
    {
        // All lengths in one list: full groups of one block and of two, then single messages, with neighbours that could leak.
        var ids = Enumerable.Range(0, 201).Select(length => Filled(length, 0xff)).ToArray();
        foreach (var length in new[] { 0, 1, 2, 3, 4, 15, 16, 17, 21, 38, 47, 54, 55, 56, 63, 64, 65, 118, 119, 120, 200 })
        {
            var prefix = Filled(length, 0x80);
            Assert.Equal(Widths.Expected(prefix, ids), Widths.Fill(width, prefix, ids));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_group_may_be_left_unfilled(string width)
    {
        var prefix = Encoding.UTF8.GetBytes(Seed + ":");
        for (var count = 0; count <= 50; count++)
        {
            var ids = Enumerable.Range(0, count).Select(i => Encoding.UTF8.GetBytes($"R1-2017-{i:D5}")).ToArray();
            Assert.Equal(Widths.Expected(prefix, ids), Widths.Fill(width, prefix, ids));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Bytes_beyond_ASCII_and_zeros_are_bytes_like_others(string width)
    {
        var prefix = Encoding.UTF8.GetBytes(Seed + ":");
        string[] names = ["Zoë-1", "学生-0001", "é", "e\u0301", "\0\0", "\U0001F600", "\uFFFD"];
        byte[][] ids = [.. names.Select(Encoding.UTF8.GetBytes)];

        Assert.Equal(Widths.Expected(prefix, ids), Widths.Fill(width, prefix, ids));
    }

    [Property(MaxTest = 60)]
    public Property Any_list_agrees_with_the_platform_on_every_width() => Prop.ForAll(
        Lists().ToArbitrary(),
        list => Widths.Names.All(width =>
            Widths.Expected(list.Prefix, list.Ids).SequenceEqual(Widths.Fill(width, list.Prefix, list.Ids))));

    // Mostly short ids, some of two blocks, a few longer, so that groups of both sizes fill and run out at different times.
    private static Gen<(byte[] Prefix, byte[][] Ids)> Lists()
    {
        var octet = Gen.Choose(0, 255).Select(value => (byte)value);
        var id = Gen.Frequency(
            (6, Gen.Choose(0, 20)), (3, Gen.Choose(0, 120)), (1, Gen.Choose(100, 1024)))
            .SelectMany(length => Gen.ArrayOf(octet, length));
        return from prefixLength in Gen.Choose(0, 65)
               from prefix in Gen.ArrayOf(octet, prefixLength)
               from count in Gen.Choose(0, 70)
               from ids in Gen.ArrayOf(id, count)
               select (prefix, ids);
    }

    private static byte[] Filled(int length, byte value) => [.. Enumerable.Repeat(value, length)];

    // Alone, and in the company that fills the lanes around it.
    private static void AssertEveryWidth(ulong expected, string prefix, string id)
    {
        var (start, bytes) = (Encoding.UTF8.GetBytes(prefix), Encoding.UTF8.GetBytes(id));
        byte[][] company = [.. Enumerable.Range(0, 20).Select(i => i % 7 == 3 ? bytes : Encoding.UTF8.GetBytes($"F{i}"))];
        foreach (var width in Widths.Names)
        {
            Assert.Equal(expected, Assert.Single(Widths.Fill(width, start, bytes)));
            Assert.Equal([expected, expected, expected], Widths.Fill(width, start, company).Where((_, i) => i % 7 == 3));
        }
    }
}
