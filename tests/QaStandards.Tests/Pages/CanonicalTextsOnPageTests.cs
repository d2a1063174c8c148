using System;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using QaStandards.Sampling;
using Xunit;

namespace QaStandards.Tests.Pages;

/// <summary>Computes again, from nothing but what the specification says and shows, the digests that it shows.</summary>
public sealed class CanonicalTextsOnPageTests
{
    private static readonly Clause Clause = Clause.Of(Policy.Of("T", "Test", "1", "Nobody"), "1", Force.Must, "Any.");

    private static readonly Page Specification = Page.Of("docs/draw-specification.md");

    [Fact]
    public void The_digest_of_the_list_is_that_of_the_lines_above_it()
    {
        var lines = Shown("qs-cohort-1");

        Assert.Equal(lines[^1], Digest(lines[..^1]));
    }

    [Fact]
    public void The_digest_of_the_receipt_is_that_of_the_lines_above_it()
    {
        var lines = Shown("qs-receipt-1");

        Assert.Equal(lines[^3], Digest(lines[..^3]));
    }

    [Fact]
    public void The_digest_of_the_selection_is_that_of_its_sorted_lines()
    {
        var lines = Shown("qs-receipt-1");

        Assert.Equal(Value(lines, "selection digest"), Digest(["qs-selection-1", .. lines[^2..].Order(StringComparer.Ordinal)]));
    }

    [Fact]
    public void The_digest_of_an_empty_year_is_that_of_its_lines() =>
        Assert.Equal(Value(Shown("qs-receipt-1"), "year digest"), Digest(["qs-year-1", "2017-18", "standards\t"]));

    [Fact]
    public void The_seed_begins_with_the_digest_of_the_list()
    {
        var lines = Shown("qs-receipt-1");

        Assert.Equal(Value(lines, "cohort digest")[..16] + "-73958201846372910563", Value(lines, "seed"));
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData(" two  spaces ", " two  spaces ")]
    [InlineData(@"back\slash", @"back\\slash")]
    [InlineData(@"\t", @"\\t")]
    [InlineData("a\tb\nc\rd", @"a\tb\nc\rd")]
    [InlineData("caf\u00e9 \u5b66\u6821 \ud83d\ude00", "caf\u00e9 \u5b66\u6821 \ud83d\ude00")]
    public void A_fact_is_written_as_the_page_says(string? value, string written) =>
        Assert.Equal($"qs-cohort-1\nmonth\t1\nid\tfact\nF1\t{written}\n", Text(value));

    [Fact] // a test's name cannot hold half of a pair
    public void Half_of_a_pair_is_written_as_the_page_says() =>
        Assert.Equal("qs-cohort-1\nmonth\t1\nid\tfact\nF1\t\\ud83d\\ud83d\\ude00x\n", Text("\ud83d\ud83d\ude00x"));

    [Fact]
    public void Files_stand_in_the_order_of_their_bytes()
    {
        string[] ids = ["b", "\uff5e", "a", "\ud83d\ude00", "B", "ab", "\u00e9"];
        var lines = Frozen(ids.Select(id => new Item(id, null))).CanonicalText().Split('\n')[3..^1];

        Assert.Equal(["B", "a", "ab", "b", "\u00e9", "\uff5e", "\ud83d\ude00"], lines.Select(line => line.Split('\t')[0]));
    }

    private static string Text(string? value) => Frozen([new("F1", value)]).CanonicalText();

    private static Cohort<Item> Frozen(System.Collections.Generic.IEnumerable<Item> items)
    {
        var design = new SamplingDesign<Item>(
            Clause.Policy,
            item => item.Id,
            [Fact<Item>.OfText("fact", item => item.Value)],
            [],
            [DesignRow<Item>.TakeAll(Clause, "items", _ => true)]);
        return Cohort.Freeze(design, SamplingEvent.Of("month"), items);
    }

    private static string[] Shown(string version) => Specification.Blocks
        .Single(block => block.Text.StartsWith(version + "\n", StringComparison.Ordinal)).Text.TrimEnd('\n').Split('\n');

    private static string Value(string[] lines, string name) =>
        lines.Single(line => line.StartsWith(name + "\t", StringComparison.Ordinal)).Split('\t')[1];

    private static string Digest(string[] lines) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")))));

    private sealed record Item(string Id, string? Value);
}
