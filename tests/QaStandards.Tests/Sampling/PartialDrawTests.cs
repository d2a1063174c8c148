using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using QaStandards.Sampling;
using QaStandards.Tests.Pages;
using Xunit;

namespace QaStandards.Tests.Sampling;

/// <summary>Draws of parts, their algebra, and a naive draw of the whole that hashes one id after the other and sorts everything.</summary>
[Properties(Arbitrary = [typeof(Pools)], MaxTest = 200)]
public sealed class PartialDrawTests
{
    private static readonly Seed Seed = Seed.Parse("parts-1");
    private static readonly string[] Six = ["R1-001", "R1-002", "R1-003", "R2-001", "caf\u00e9", "\ud83d\ude00"];

    public static TheoryData<string> Draws =>
        [.. Directory.GetDirectories(Page.Full("docs/verify/draws")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Property]
    public void The_draw_of_a_list_is_the_naive_draw(Pool pool) =>
        Assert.Equal(Naive(pool.Seed, pool.Size, pool.Ids), Lines(PartialDraw.Of(pool.Seed, pool.Size, pool.Ids)));

    [Property]
    public void The_merged_draws_of_parts_are_the_draw_of_the_whole(Pool pool)
    {
        var whole = PartialDraw.Of(pool.Seed, pool.Size, pool.Ids);
        var merged = PartialDraw.Merge(pool.Seed, pool.Size, pool.Parts);

        Assert.Equal(whole, merged);
        Assert.Equal(whole.Receipt, merged.Receipt);
        Assert.Equal(pool.Ids.Count, merged.Files);
    }

    [Property]
    public void Merging_does_not_depend_on_order_or_grouping(Pool pool)
    {
        var (a, b, c) = (pool.Parts[0], pool.Parts[1], pool.Parts[2]);

        Assert.Equal(a.MergedWith(b), b.MergedWith(a));
        Assert.Equal(a.MergedWith(b).MergedWith(c), a.MergedWith(b.MergedWith(c)));
        Assert.Equal(a, a.MergedWith(PartialDraw.None(pool.Seed, pool.Size)));
        Assert.Equal(a, PartialDraw.None(pool.Seed, pool.Size).MergedWith(a));
    }

    [Property]
    public void A_larger_draw_begins_with_the_smaller(Pool pool)
    {
        var larger = PartialDraw.Of(pool.Seed, pool.Size + 7, pool.Ids).Drawn;

        Assert.Equal(PartialDraw.Of(pool.Seed, pool.Size, pool.Ids).Drawn, larger.Take(pool.Size));
    }

    [Property]
    public void A_draw_that_is_sent_as_ids_arrives_as_it_was(Pool pool)
    {
        var sent = PartialDraw.Of(pool.Seed, pool.Size, pool.Ids);

        Assert.Equal(sent, PartialDraw.Received(pool.Seed, pool.Size, sent.Files, sent.Drawn.Select(drawn => drawn.Id).Reverse()));
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(1, 1023)]
    [InlineData(1, 1024)]
    [InlineData(1, 1025)]
    [InlineData(3, 5000)]
    [InlineData(700, 5000)]
    [InlineData(4999, 5000)]
    [InlineData(5000, 5000)]
    [InlineData(6000, 5000)]
    public void What_is_held_is_cut_back_and_nothing_is_lost(int size, int files)
    {
        var ids = Enumerable.Range(1, files).Select(n => "f" + n.ToString(CultureInfo.InvariantCulture)).ToList();

        Assert.Equal(Naive(Seed, size, ids), Lines(PartialDraw.Of(Seed, size, ids)));
    }

    [Theory]
    [MemberData(nameof(Draws))]
    public void It_draws_what_the_verifiers_draw_and_its_digest_is_that_of_their_output(string draw)
    {
        string Read(string file) => File.ReadAllText(Page.Full($"docs/verify/draws/{draw}/{file}"));
        var ids = Read("ids.txt").TrimEnd('\n').Split('\n');
        var drawn = Read("drawn.txt");
        var made = PartialDraw.Of(Seed.Parse(Read("seed.txt").TrimEnd('\n')), drawn.Count(c => c == '\n'), ids);

        Assert.Equal(drawn, string.Concat(made.Drawn.Select(each => $"{each}\n")));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(drawn))), made.Receipt.SelectionDigest);
    }

    [Fact]
    public void A_receipt_reads_as_specified()
    {
        var receipt = PartialDraw.Of(Seed, 2, Six).Receipt;
        var naive = Naive(Seed, 2, Six);

        Assert.Equal(
            $"qs-draw-receipt-1\ndraw\tqs-draw-1\nseed\tparts-1\nsize\t2\nfiles\t6\nselected\t2\nthreshold\t{naive[1][..64]}\nselection digest\t{receipt.SelectionDigest}\n",
            receipt.ToString());
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(receipt.ToString()))), receipt.Digest);
        Assert.Null(PartialDraw.None(Seed, 2).Receipt.Threshold);
        Assert.Equal("2 of 6 files drawn with seed parts-1", PartialDraw.Of(Seed, 2, Six).ToString());
    }

    [Fact]
    public void What_is_wrong_is_refused_by_name()
    {
        var draw = PartialDraw.Of(Seed, 2, Six);

        Refused("The id of file 2 is empty; every file needs its own id of 1 to 1,024 bytes. (Parameter 'ids')", () => Draw("a", ""));
        Refused("The id of file 1 is empty; every file needs its own id of 1 to 1,024 bytes. (Parameter 'ids')", () => Draw([null!]));
        Refused(
            @"The id of file 1, 'a\u0009b', has the control character U+0009; every file needs its own id of 1 to 1,024 bytes. (Parameter 'ids')",
            () => Draw("a\tb"));
        Refused("The id 'a' would be drawn twice; every file needs its own id, in one part. (Parameter 'ids')", () => Draw("a", "b", "a"));
        Refused(
            "The id 'R1-001' would be drawn twice; every file needs its own id, in one part. (Parameter 'other')",
            () => PartialDraw.Of(Seed, 9, Six).MergedWith(PartialDraw.Of(Seed, 9, ["R1-001"])));
        Refused(
            "A draw of 3 with seed parts-1 cannot be merged into one of 2 with seed parts-1. (Parameter 'other')",
            () => draw.MergedWith(PartialDraw.None(Seed, 3)));
        Refused(
            "A draw of 2 with seed other cannot be merged into one of 2 with seed parts-1. (Parameter 'other')",
            () => draw.MergedWith(PartialDraw.None(Seed.Parse("other"), 2)));
        Refused("1 ids were drawn of 6 files; a draw of 2 has 2. (Parameter 'drawn')", () => PartialDraw.Received(Seed, 2, 6, ["R1-001"]));
        Refused("3 ids were drawn of 6 files; a draw of 2 has 2. (Parameter 'drawn')", () => PartialDraw.Received(Seed, 2, 6, ["a", "b", "c"]));
        Refused("1 ids were drawn of 0 files; a draw of 2 has 0. (Parameter 'drawn')", () => PartialDraw.Received(Seed, 2, 0, ["a"]));
        Assert.StartsWith(
            "A draw has 0 to 10,000,000 files; draw in several rounds, or all of them.",
            Assert.Throws<ArgumentOutOfRangeException>(() => PartialDraw.None(Seed, -1)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => PartialDraw.None(Seed, Cohort.MostFiles + 1));

        static PartialDraw Draw(params string[] ids) => PartialDraw.Of(Seed, 5, ids);
    }

    private static void Refused(string message, Func<object> act) => Assert.Equal(message, Assert.Throws<ArgumentException>(act).Message);

    private static IEnumerable<string> Lines(PartialDraw draw) => draw.Drawn.Select(drawn => drawn.ToString());

    private static List<string> Naive(Seed seed, int size, IEnumerable<string> ids) =>
    [
        .. ids.Select(id => (Digest: Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{seed.Text}:{id}"))), Id: id))
            .OrderBy(file => file.Digest, StringComparer.Ordinal).Take(size).Select(file => $"{file.Digest}  {file.Id}"),
    ];

    /// <summary>Some ids in three parts.</summary>
    public sealed record Pool(Seed Seed, int Size, IReadOnlyList<string> Ids, IReadOnlyList<PartialDraw> Parts);

    /// <summary>Generates pools whose ids are of every length, in one block, in two and beyond.</summary>
    public static class Pools
    {
        public static Arbitrary<Pool> Pool() => Arb.From(
            from number in Gen.Choose(0, 120)
            from size in Gen.Choose(0, 60)
            from seed in Gen.Choose(1, int.MaxValue)
            from lengths in Gen.ArrayOf(Gen.Frequency((8, Gen.Choose(0, 12)), (2, Gen.Choose(13, 140))), number)
            from parts in Gen.ArrayOf(Gen.Choose(0, 2), number)
            select Made(Seed.Parse("s" + seed.ToString(CultureInfo.InvariantCulture)), size, lengths, parts));

        private static Pool Made(Seed seed, int size, int[] lengths, int[] parts)
        {
            var ids = lengths.Select((length, i) => i.ToString(CultureInfo.InvariantCulture) + new string('\u00e9', length)).ToList();
            return new(
                seed,
                size,
                ids,
                [.. Enumerable.Range(0, 3).Select(part => PartialDraw.Of(seed, size, ids.Where((_, i) => parts[i] == part)))]);
        }
    }
}
