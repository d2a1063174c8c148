using System;
using System.Linq;
using FsCheck.Xunit;
using Xunit;

namespace QaStandards.Tests;

public class VerdictTests
{
    [Fact]
    public void Verdicts_are_ordered_by_how_much_attention_they_need() => Assert.Equal(
        ["NotApplicable", "Satisfied", "Varied", "Open", "Undetermined", "Breached"],
        Verdict.All.OrderDescending().Reverse().Select(verdict => verdict.Name));

    [Theory]
    [InlineData("not-applicable", 0)]
    [InlineData("satisfied", 1)]
    [InlineData("varied", 2)]
    [InlineData("open", 3)]
    [InlineData("undetermined", 4)]
    [InlineData("breached", 5)]
    public void A_verdict_has_a_published_code_and_a_place(string code, int place)
    {
        Assert.Same(Verdict.All[place], Verdict.Parse(code));
        Assert.Equal(code, Verdict.All[place].Value);
    }

    [Property]
    public bool Worse_is_the_one_that_comes_later(byte first, byte second)
    {
        var (one, other) = (first % Verdict.All.Count, second % Verdict.All.Count);
        return Verdict.Worse(Verdict.All[one], Verdict.All[other]) == Verdict.All[Math.Max(one, other)];
    }

    [Property]
    public bool Comparison_and_operators_follow_the_rank_and_not_the_text_of_the_code(byte first, byte second)
    {
        var (one, other) = (first % Verdict.All.Count, second % Verdict.All.Count);
        var (left, right) = (Verdict.All[one], Verdict.All[other]);
        return Math.Sign(left.CompareTo(right)) == Math.Sign(one.CompareTo(other))
            && (left < right) == (one < other)
            && (left > right) == (one > other)
            && (left == right) == (one == other);
    }

    [Fact]
    public void A_verdict_cannot_be_compared_with_nothing()
    {
        Assert.Throws<ArgumentNullException>("other", () => Verdict.Open.CompareTo(null));
        Assert.Throws<ArgumentNullException>("first", () => Verdict.Worse(null!, Verdict.Open));
        Assert.Throws<ArgumentNullException>("second", () => Verdict.Worse(Verdict.Open, null!));
    }
}
