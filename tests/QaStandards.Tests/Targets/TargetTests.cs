using System;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using QaStandards.Targets;
using Xunit;

namespace QaStandards.Tests.Targets;

[Properties(MaxTest = 300, QuietOnSuccess = true)]
public sealed class TargetTests
{
    private const string Marks = "session marks present";

    private static Target Attendance { get; } = Target.AtLeast(Sample.Must, "attendance", Percentage.Percent(91));

    private static Target Withdrawals { get; } = Target.AtMost(Sample.Should, "withdrawals", Percentage.Parse("2.5%"));

    [Theory]
    [InlineData(910, 1_000, "satisfied: 910 of 1,000 session marks present; at least 91%")]
    [InlineData(909, 1_000, "breached: 909 of 1,000 session marks present; at least 91%, 1 missing")]
    [InlineData(1_819, 2_000, "breached: 1,819 of 2,000 session marks present; at least 91%, 1 missing")]
    [InlineData(1_820, 2_000, "satisfied: 1,820 of 2,000 session marks present; at least 91%")]
    [InlineData(10, 11, "breached: 10 of 11 session marks present; at least 91%, 1 missing")]
    [InlineData(0, 1, "breached: 0 of 1 session marks present; at least 91%, 1 missing")]
    public void A_share_is_compared_before_it_is_rounded(long part, long whole, string found) =>
        Assert.Equal($"[LIB 3(1)] {found}", Attendance.Check(Measurement.Of(Marks, part, whole)).ToString());

    [Theory]
    [InlineData(1, 40, "satisfied: 1 of 40 withdrawals; at most 2.5%")]
    [InlineData(2, 79, "breached: 2 of 79 withdrawals; at most 2.5%, 1 over")]
    [InlineData(0, 3, "satisfied: 0 of 3 withdrawals; at most 2.5%")]
    public void A_share_that_must_not_be_passed(long part, long whole, string found) =>
        Assert.Equal($"[LIB 4] {found}", Withdrawals.Check(Measurement.Of("withdrawals", part, whole)).ToString());

    [Theory]
    [InlineData(19, 20, "satisfied")]
    [InlineData(18, 19, "breached")]
    [InlineData(189, 200, "breached")]
    [InlineData(190, 200, "satisfied")]
    public void Ninety_five_per_cent_of_a_few(long part, long whole, string verdict) => Assert.Equal(
        verdict,
        Target.AtLeast(Sample.Must, "achievement", Percentage.Percent(95)).Check(Measurement.Of("achieved", part, whole)).Verdict.Value);

    [Fact]
    public void What_is_left_out_is_counted_in_the_finding() => Assert.Equal(
        "[LIB 3(1)] satisfied: 91 of 100 session marks present (12 left out); at least 91%",
        Attendance.Check(Measurement.Of(Marks, 91, 112, Exclusion.Of("cancelled", 12))).ToString());

    [Fact]
    public void Nothing_out_of_nothing_is_neither_none_nor_all()
    {
        Assert.Equal(
            "[LIB 3(1)] undetermined: cannot be told without: anything to count: 0 of 0 session marks present",
            Attendance.Check(Measurement.Of(Marks, 0, 0)).ToString());
        Assert.Equal(
            "[LIB 3(1)] undetermined: cannot be told without: anything to count: 0 of 0 session marks present (left out: 9 cancelled)",
            Attendance.Check(Measurement.Of(Marks, 0, 9, Exclusion.Of("cancelled", 9))).ToString());
    }

    [Fact]
    public void What_is_missing_is_named()
    {
        Assert.Equal(
            "[LIB 3(1)] undetermined: cannot be told without: the number of session marks present",
            Attendance.Check(Measurement.Of(Marks, null, 10)).ToString());
        Assert.Equal(
            "[LIB 3(1)] undetermined: cannot be told without: a target for retention, the number of session marks present, "
            + "the number of all out of which session marks present are counted",
            Target.NotSet(Sample.Must, "retention").Check(Measurement.Of(Marks, null, null)).ToString());
    }

    [Fact]
    public void Without_a_target_there_is_no_verdict() => Assert.Equal(
        "[LIB 3(1)] undetermined: cannot be told without: a target for retention",
        Target.NotSet(Sample.Must, "retention").Check(Measurement.Of(Marks, 9, 10)).ToString());

    [Fact]
    public void A_target_reads()
    {
        Assert.Equal("[LIB 3(1)] attendance: at least 91%", Attendance.ToString());
        Assert.Equal("[LIB 4] withdrawals: at most 2.5%", Withdrawals.ToString());
        Assert.Equal("[LIB 4] retention: no target set", Target.NotSet(Sample.Should, "retention").ToString());
        Assert.Equal(Effect.Warns, Withdrawals.Check(Measurement.Of("withdrawals", 9, 9)).Effect);
    }

    [Property]
    public Property The_verdict_is_that_of_whole_numbers(PositiveInt a, PositiveInt b, PositiveInt c, PositiveInt d, bool least)
    {
        var limit = Percentage.Of(Math.Min(a.Get, b.Get), Math.Max(a.Get, b.Get));
        var (part, whole) = ((long)Math.Min(c.Get, d.Get), (long)Math.Max(c.Get, d.Get));
        var target = least ? Target.AtLeast(Sample.Must, "x", limit) : Target.AtMost(Sample.Must, "x", limit);
        var order = ((BigInteger)part * limit.Denominator).CompareTo((BigInteger)whole * limit.Numerator);
        var kept = least ? order >= 0 : order <= 0;
        var finding = target.Check(Measurement.Of("x", part, whole));
        var short_ = finding.ToString().Contains(" missing", StringComparison.Ordinal) || finding.ToString().Contains(" over", StringComparison.Ordinal);
        return (finding.Verdict == (kept ? Verdict.Satisfied : Verdict.Breached) && short_ == !kept).ToProperty();
    }
}
