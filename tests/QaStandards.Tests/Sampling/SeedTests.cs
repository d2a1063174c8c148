using System;
using QaStandards.Sampling;
using Xunit;

namespace QaStandards.Tests.Sampling;

public sealed class SeedTests
{
    private const string Digest = "740d79b27514e535af9c993a31fed277dd0a8fe2d80b4c36f5c3265246925a13";
    private const string Other = "840d79b27514e535af9c993a31fed277dd0a8fe2d80b4c36f5c3265246925a13";

    [Theory]
    [InlineData("!")]
    [InlineData("~")]
    [InlineData("73958201846372910563")]
    [InlineData("QS-1")]
    [InlineData("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef")]
    public void A_seed_is_1_to_64_visible_characters(string text)
    {
        Assert.Equal(text, Seed.Parse(text).Text);
        Assert.True(Seed.TryParse(text, out var seed));
        Assert.Equal(Seed.Parse(text), seed);
    }

    [Theory]
    [InlineData("", "'' is not a seed: it has 0 characters.")]
    [InlineData("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0", "is not a seed: it has 65 characters.")]
    [InlineData("a:b", "'a:b' is not a seed: it has the character ':'.")]
    [InlineData("a b", "'a b' is not a seed: it has the character U+0020.")]
    [InlineData("a\tb", @"'a\u0009b' is not a seed: it has the character U+0009.")]
    [InlineData("é", "'é' is not a seed: it has the character U+00E9.")]
    [InlineData("\u007f", @"'\u007f' is not a seed: it has the character U+007F.")]
    [InlineData("qs-1", "'qs-1' is not a seed: it begins with 'qs-', which is kept for the specification.")]
    public void Anything_else_is_refused_with_its_fault(string text, string message)
    {
        var refusal = Assert.Throws<FormatException>(() => Seed.Parse(text));
        Assert.Contains(message, refusal.Message, StringComparison.Ordinal);
        Assert.EndsWith(
            " Write 1 to 64 characters from ! to ~, without ':', not beginning with 'qs-'.", refusal.Message, StringComparison.Ordinal);
        Assert.False(Seed.TryParse(text, out _));
    }

    [Fact]
    public void A_commitment_is_the_hash_that_the_specification_pins() => Assert.Equal(
        "32fd5dbf2b2bb23b607adde0a504b895056fa0df0841ed355fff4404186a2bc7", Seed.Parse("73958201846372910563").Commitment);

    [Fact]
    public void A_commitment_needs_twenty_characters()
    {
        Assert.Equal(
            "Seed '7395820184637291056' has 19 characters; a commitment needs at least 20, thrown with dice.",
            Assert.Throws<InvalidOperationException>(() => Seed.Parse("7395820184637291056").Commitment).Message);
        Assert.Equal(64, Seed.Parse("73958201846372910563").Commitment.Length);
    }

    [Fact]
    public void A_live_seed_begins_with_the_digest_of_its_list()
    {
        var together = Seed.Live(Digest, "73958201846372910563");
        var apart = Seed.Live(Digest, "73958201846372910563", "12345678");

        Assert.Equal("740d79b27514e535-73958201846372910563", together.Text);
        Assert.Equal("740d79b27514e535-73958201846372910563-12345678", apart.Text);
        Assert.Equal(SeedBinding.Bound, together.BindingTo(Digest));
        Assert.Equal(SeedBinding.Bound, apart.BindingTo(Digest));
        Assert.Equal(SeedBinding.AnotherList, together.BindingTo(Other));
        Assert.Equal(SeedBinding.AnotherList, apart.BindingTo(Other));
    }

    [Theory]
    [InlineData("73958201846372910563")]
    [InlineData("TEXT-2017-11")]
    [InlineData("740d79b27514e535-7395820184637291056")]
    [InlineData("740d79b27514e53g-73958201846372910563")]
    [InlineData("740D79B27514E535-73958201846372910563")]
    [InlineData("740d79b27514e535_73958201846372910563")]
    [InlineData("740d79b27514e535-73958201846372910563-1234567x")]
    [InlineData("740d79b27514e535-73958201846372910563x12345678")]
    [InlineData("740d79b27514e535-7395820184637291056x-12345678")]
    public void Any_other_seed_is_for_replay_only(string text) =>
        Assert.Equal(SeedBinding.ReplayOnly, Seed.Parse(text).BindingTo(Digest));

    [Theory]
    [InlineData("740d", "73958201846372910563", "'740d' is not a digest: give the 64 lower-case hexadecimal digits of the frozen list.")]
    [InlineData(Digest, "7395820184637291056", "'7395820184637291056' is not 20 decimal digits.")]
    [InlineData(Digest, "7395820184637291056x", "'7395820184637291056x' is not 20 decimal digits.")]
    [InlineData(Digest, "٧٣٩٥٨٢٠١٨٤٦٣٧٢٩١٠٥٦٣", "is not 20 decimal digits.")]
    public void A_live_seed_of_the_wrong_digits_is_refused(string digest, string thrown, string message) => Assert.Contains(
        message, Assert.Throws<ArgumentException>(() => Seed.Live(digest, thrown)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_provider_names_eight_digits() => Assert.StartsWith(
        "'1234567' is not 8 decimal digits.",
        Assert.Throws<ArgumentException>(() => Seed.Live(Digest, "73958201846372910563", "1234567")).Message,
        StringComparison.Ordinal);
}
