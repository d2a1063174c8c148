using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using FsCheck.Xunit;
using QaStandards.Sampling;
using QaStandards.Sampling.Audit;
using Xunit;

namespace QaStandards.Tests.Sampling;

/// <summary>How the audit reads, orders and digests a list, against the plain way of doing it.</summary>
public sealed class SampleAuditReadingTests
{
    private static readonly Policy Policy = Policy.Of("TEST", "A made-up policy", "first", "nobody");
    private static readonly SamplingEvent On = SamplingEvent.Of("spring\\", 3);
    private static readonly string[] Pieces = ["a", "b", "-", "\\", "~", "\u00e9", "\uffee", "\ud83d\ude00", "\ud83d\ude01", "2017-0000-"];

    // Between the bytes of a character, within its second half, and beyond the sixteen bytes that are compared first.
    private static readonly string[] Beginnings = ["", "R1-2017-", "\ud83d", "a-long-beginning-\u00e9", new('x', 300)];

    [Property(MaxTest = 200)]
    public void Lines_that_begin_with_ids_are_in_the_order_of_the_ids_bytes(int seed)
    {
        var random = new Random(seed);
        var ids = Ids(random);
        using var lines = new TextLines(random.Next(2) * ids.Length);
        foreach (var id in ids)
        {
            lines.Add(id);
            lines.Add("\t");
            lines.Add(Text(random, 4));
            lines.EndLine();
        }

        var naive = ids.Order(Comparer<string>.Create((first, second) => Bytes(first).AsSpan().SequenceCompareTo(Bytes(second))));

        Assert.Equal(naive, lines.Order().Select(line => ids[line]));
    }

    [Property(MaxTest = 100)]
    public void The_digest_is_that_of_the_sorted_text(int seed)
    {
        var random = new Random(seed);
        var texts = Enumerable.Range(0, random.Next(40))
            .Select(_ => random.Next(8) == 0 ? new string('\u00e9', random.Next(20_000)) : Text(random, 30)).ToArray();
        using var lines = new TextLines(0);
        foreach (var text in texts)
        {
            lines.Add(text);
            lines.Add(null);
            lines.EndLine();
        }

        var sorted = texts.Select(text => Bytes(text + "\n")).Order(
            Comparer<byte[]>.Create((first, second) => first.AsSpan().SequenceCompareTo(second))).SelectMany(bytes => bytes);

        Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData([.. "heading"u8, .. sorted])), lines.Digest("heading"u8, lines.Order()));
    }

    [Property(MaxTest = 100)]
    public void Whatever_the_facts_are_the_digest_is_that_of_the_frozen_list(int seed)
    {
        var random = new Random(seed);
        string?[] unusual = [null, "", "\t", "a\r\nb", "\\t", "\ud83d", "\ude00\ud83d", "\u0000", "\u007f", "\u00e9\\"];
        var files = Ids(random).Select(id => new Row(id, unusual[random.Next(unusual.Length)], null)).ToArray();

        Assert.Equal(Cohort.Freeze(Design(), On, files).Digest, ListReader<Row>.Read(Design(), On, files).Digest);
    }

    [Fact]
    public void Every_fact_of_a_file_is_read_once()
    {
        var read = new Dictionary<string, int>();
        var design = Design(name => read[name] = read.GetValueOrDefault(name) + 1);

        ListReader<Row>.Read(design, On, [new("a", "1", "K"), new("b", "2", null), new("c", "3", "K")]);

        Assert.Equal(new() { ["id"] = 3, ["refusal"] = 3, ["key"] = 3, ["fact"] = 3, ["row"] = 3 }, read);
    }

    [Fact]
    public void Files_that_share_an_id_or_are_refused_leave_no_trace_in_the_columns()
    {
        var list = ListReader<Row>.Read(
            Design(), On, [new("c", "3", "L"), new("x", "refused", "M"), new("y", "1", "\t"), new("b", "2", null), new("c", "3", "L"), new("a", "1", "K")]);

        Assert.Equal(["c", "b", "a"], list.Ids);
        Assert.Equal(["3", "2", "1"], list.Files.Select(file => file.Fact));
        Assert.Equal([1u, 0u, 1u], list.Holds);
        Assert.Equal(["L", "K"], list.KeyNames.Single());
        Assert.Equal([0, -1, 1], list.KeyOf.Single());
        Assert.Equal(["x", "y", "c"], list.Malformed);
        Assert.Equal(["a", "b", "c"], list.Named([0, 1, 2]));
    }

    private static SamplingDesign<Row> Design(Action<string>? onRead = null)
    {
        TValue Read<TValue>(string name, TValue value)
        {
            onRead?.Invoke(name);
            return value;
        }

        var key = new FileKey<Row>("key", "keys", file => Read("key", file.Key));
        return new(
            Policy,
            file => Read("id", file.Id),
            [Fact<Row>.OfText("fact\t", file => Read("fact", file.Fact))],
            [new("T1", file => Read("refusal", file.Fact == "refused" ? "it is refused." : null))],
            [
                DesignRow<Row>.TakeAll(Clause.Of(Policy, "1", Force.Must, "A rule."), "keyed", file => Read("row", file.Key is not null)),
                DesignRow<Row>.Cover(Clause.Of(Policy, "2", Force.Must, "A rule."), key),
            ]);
    }

    private static string[] Ids(Random random)
    {
        var beginning = Beginnings[random.Next(Beginnings.Length)];
        return [.. Enumerable.Range(0, random.Next(60))
            .Select(_ => (beginning == "\ud83d" ? "\ud83d" + (char)('\ude00' + random.Next(3)) : beginning) + Text(random, 9))
            .Where(id => id.Length > 0).Distinct()];
    }

    private static string Text(Random random, int most) =>
        string.Concat(Enumerable.Range(0, random.Next(most)).Select(_ => Pieces[random.Next(Pieces.Length)]));

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private sealed record Row(string Id, string? Fact, string? Key);
}
