using System;
using FsCheck;
using FsCheck.Xunit;
using QaStandards.Targets;
using Xunit;

namespace QaStandards.Tests.Targets;

[Properties(MaxTest = 200, QuietOnSuccess = true)]
public sealed class CountTargetTests
{
    private static CountTarget Learners { get; } = CountTarget.AtLeast(Sample.Must, "learners on roll", 500);

    [Theory]
    [InlineData(480, "breached: 480 learners on roll; at least 500", -20)]
    [InlineData(499, "breached: 499 learners on roll; at least 500", -1)]
    [InlineData(500, "satisfied: 500 learners on roll; at least 500", 0)]
    [InlineData(501, "satisfied: 501 learners on roll; at least 500", 1)]
    public void The_number_itself_is_enough(long actual, string found, long variance)
    {
        Assert.Equal($"[LIB 3(1)] {found}", Learners.Check(actual).ToString());
        Assert.Equal(variance, Learners.Variance(actual));
    }

    [Theory]
    [InlineData(0, "satisfied: 0 complaints; at most 0")]
    [InlineData(1, "breached: 1 complaints; at most 0")]
    public void A_number_that_must_not_be_passed_may_be_none(long actual, string found) =>
        Assert.Equal($"[LIB 4] {found}", CountTarget.AtMost(Sample.Should, "complaints", 0).Check(actual).ToString());

    [Fact]
    public void What_is_missing_is_named()
    {
        Assert.Equal("[LIB 3(1)] undetermined: cannot be told without: the number of learners on roll", Learners.Check(null).ToString());
        Assert.Equal(
            "[LIB 3(1)] undetermined: cannot be told without: a target for learners on roll",
            CountTarget.NotSet(Sample.Must, "learners on roll").Check(7).ToString());
        Assert.Equal(
            "[LIB 3(1)] undetermined: cannot be told without: a target for learners, the number of learners",
            CountTarget.NotSet(Sample.Must, "learners").Check(null).ToString());
        Assert.Null(CountTarget.NotSet(Sample.Must, "learners").Variance(3));
        Assert.Null(Learners.Variance(null));
    }

    [Fact]
    public void A_target_of_at_least_none_is_refused()
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => CountTarget.AtLeast(Sample.Must, "learners", 0));

        Assert.StartsWith(
            "A target of at least 0 learners asks for nothing that can be missed or met: give 1 to 1,000,000,000,000,000, or say that none is set.",
            refusal.Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => CountTarget.AtMost(Sample.Must, "learners", -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Learners.Check(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Learners.Variance(-1));
    }

    [Fact]
    public void A_target_reads()
    {
        Assert.Equal("[LIB 3(1)] at least 500 learners on roll", Learners.ToString());
        Assert.Equal("[LIB 3(1)] at most 3 complaints", CountTarget.AtMost(Sample.Must, "complaints", 3).ToString());
        Assert.Equal("[LIB 3(1)] learners: no target set", CountTarget.NotSet(Sample.Must, "learners").ToString());
    }

    [Property]
    public bool It_is_met_exactly_when_the_variance_is_not_negative(PositiveInt limit, NonNegativeInt actual)
    {
        var target = CountTarget.AtLeast(Sample.Must, "x", limit.Get);
        return (target.Check(actual.Get).Verdict == Verdict.Satisfied) == (target.Variance(actual.Get) >= 0)
            && target.Variance(actual.Get) == actual.Get - limit.Get;
    }
}
