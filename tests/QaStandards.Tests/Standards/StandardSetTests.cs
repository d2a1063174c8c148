using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using QaStandards.Policies.Hlta;
using QaStandards.Standards;
using Xunit;

namespace QaStandards.Tests.Standards;

public sealed class StandardSetTests
{
    private static readonly Framework Largest = Framework.Of(
        "L", "Largest", "first", Enumerable.Range(1, 128).Select(n => new Standard(n, "g", "t" + n, TitleBasis.Published)).ToValueList());

    [Property]
    public bool Sets_behave_like_sets_of_numbers(byte[] left, byte[] right)
    {
        var (a, b) = (Numbers(left), Numbers(right));
        var (x, y) = (Largest.Set([.. a]), Largest.Set([.. b]));

        return x.Union(y).SequenceEqual(a.Union(b).Order())
            && x.Except(y).SequenceEqual(a.Except(b).Order())
            && x.Intersect(y).SequenceEqual(a.Intersect(b).Order())
            && x.Includes(y) == b.IsSubsetOf(a)
            && x.Count == a.Count
            && x.IsEmpty == (a.Count == 0)
            && Enumerable.Range(0, 130).All(n => x.Contains(n) == a.Contains(n))
            && x.Equals(y) == a.SetEquals(b)
            && Largest.Parse(x.ToString()).Equals(x);
    }

    [Fact]
    public void The_whole_set_has_every_standard_and_no_other()
    {
        Assert.Equal(Enumerable.Range(1, 128), Largest.All);
        Assert.Equal(Enumerable.Range(1, 33), HltaStandards.All);
        Assert.Empty(HltaStandards.None);
        Assert.False(HltaStandards.All.Contains(34));
    }

    [Theory]
    [InlineData("3,17,31", "3 17 31")]
    [InlineData(" 31  3,17 3 ", "3 17 31")]
    [InlineData("", "")]
    public void A_text_of_numbers_is_read_in_any_order(string text, string set) =>
        Assert.Equal(set, HltaStandards.Framework.Parse(text).ToString());

    [Theory]
    [InlineData("0")]
    [InlineData("34")]
    [InlineData("-1")]
    [InlineData("3;17")]
    [InlineData("three")]
    [InlineData("99999999999")]
    public void An_unknown_standard_is_refused(string text)
    {
        Assert.False(HltaStandards.Framework.TryParse(text, out _));
        Assert.Equal(
            $"'{text}' is not a list of HLTA standards: write whole numbers from 1 to 33, separated by spaces or commas.",
            Assert.Throws<FormatException>(() => HltaStandards.Framework.Parse(text)).Message);
    }

    [Fact]
    public void A_number_outside_the_framework_is_refused()
    {
        Assert.StartsWith(
            "34 is not a standard of HLTA: its standards are numbered 1 to 33.",
            Assert.Throws<ArgumentOutOfRangeException>(() => HltaStandards.Set(3, 34)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => HltaStandards.Framework[0]);
        Assert.Equal("Level 2 English and maths", HltaStandards.Framework[11].Title);
    }

    [Fact]
    public void Sets_of_two_frameworks_do_not_mix()
    {
        Assert.StartsWith(
            "The sets are of two frameworks: L standards (first) and HLTA standards (33 standards).",
            Assert.Throws<ArgumentException>(() => Largest.All.Union(HltaStandards.All)).Message,
            StringComparison.Ordinal);
        Assert.NotEqual(Largest.None, HltaStandards.None);
    }

    [Fact]
    public void The_33_standards_stand_in_five_groups() => Assert.Equal(
        [7, 9, 5, 4, 8], HltaStandards.Framework.Standards.GroupBy(standard => standard.Group).Select(group => group.Count()));

    [Fact]
    public void A_framework_is_numbered_without_gaps()
    {
        Assert.StartsWith(
            "Standard number 2 of framework X is missing: number the standards 1, 2, 3 ... in order.",
            Assert.Throws<ArgumentException>(() => Framework.Of(
                "X", "t", "e", [new(1, "g", "t", TitleBasis.Recalled), new(3, "g", "t", TitleBasis.Recalled)])).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "Framework X has 0 standards; a framework has from 1 to 128.",
            Assert.Throws<ArgumentException>(() => Framework.Of("X", "t", "e", [])).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Framework.Of(
            "X", "t", "e", Enumerable.Range(1, 129).Select(n => new Standard(n, "g", "t", TitleBasis.Recalled)).ToValueList()));
    }

    private static HashSet<int> Numbers(byte[] bytes) => [.. bytes.Select(value => (value % 128) + 1)];
}
