using System;
using System.Linq;
using FsCheck;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.RiskAndResearch;
using Xunit;

namespace QaStandards.Tests.Policies.Hlta.RiskAndResearch;

/// <summary>The amounts are made up: the Code names none.</summary>
[Trait("Clause", "HLTA 137a")]
[Trait("Clause", "HLTA 137b")]
public sealed class NationalFeeTests
{
    private static readonly LocalDate Fri_2017_09_01 = new(2017, 9, 1);
    private static readonly LocalDate Thu_2017_10_05 = new(2017, 10, 5);
    private static readonly NationalFee Fee = NationalFee.Of(new FeeFrom(new(2018, 9, 1), 42_000), new FeeFrom(Fri_2017_09_01, 40_000));
    private static readonly HltaCode DiscountsAllowed = HltaCode.April2017.With(HltaReadings.ChangesOfFee.Choose("higher-charge"));

    [Theory]
    [InlineData("2018-06-01", "open")]
    [InlineData("2018-06-02", "breached")]
    public void C137a_wants_a_review_every_year(string asOf, string verdict)
    {
        Assert.Equal(new LocalDate(2018, 6, 1), NationalFee.Review.LastDay(new(2017, 6, 1)));
        Assert.Equal(
            verdict,
            NationalFee.Review.Check(new(2017, 6, 1), null, NodaTime.Text.LocalDatePattern.Iso.Parse(asOf).Value).Verdict.Value);
    }

    [Fact]
    public void C137a_needs_the_last_review() => Expect.Lacks(
        NationalFee.Review.Check(null, null, Thu_2017_10_05), "the day from which 'national fee reviewed' counts");

    [Theory]
    [InlineData("2017-08-31", null)]
    [InlineData("2017-09-01", 40_000L)]
    [InlineData("2018-08-31", 40_000L)]
    [InlineData("2018-09-01", 42_000L)]
    public void The_fee_of_a_day_is_the_last_that_had_begun(string day, long? pence) =>
        Assert.Equal(pence, Fee.On(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value));

    [Theory]
    [InlineData(40_000, "[HLTA 137b] R2 satisfied: 40,000 pence charged; exactly 40,000")]
    [InlineData(38_000, "[HLTA 137b] R2 breached: 38,000 pence charged; exactly 40,000")]
    [InlineData(40_001, "[HLTA 137b] R2 breached: 40,001 pence charged; exactly 40,000")]
    public void C137b_wants_the_national_fee(long pence, string expected) =>
        Assert.Equal(expected, Fee.CheckCharge("R2", Thu_2017_10_05, pence).ToString());

    [Theory]
    [InlineData(38_000, "[HLTA 137b] R2 satisfied: 38,000 pence charged; at most 40,000 (reading HLTA-R64=higher-charge)")]
    [InlineData(40_001, "[HLTA 137b] R2 breached: 40,001 pence charged; at most 40,000 (reading HLTA-R64=higher-charge)")]
    public void C137b_allows_discounts_under_the_other_reading(long pence, string expected) =>
        Assert.Equal(expected, Fee.CheckCharge("R2", Thu_2017_10_05, pence, DiscountsAllowed).ToString());

    [Fact]
    public void C137b_needs_the_fee_and_the_charge()
    {
        Expect.Lacks(NationalFee.Of().CheckCharge("R2", Thu_2017_10_05, 40_000), "the national fee on Thu 5 Oct 2017");
        Expect.Lacks(NationalFee.Of().CheckCharge("R2", Thu_2017_10_05, null), "the national fee on Thu 5 Oct 2017", "the charge");
        Expect.Lacks(Fee.CheckCharge("R2", Thu_2017_10_05, null), "the charge");
    }

    [Property]
    public bool C137b_is_kept_only_by_the_fee_itself(NonNegativeInt pence) =>
        (Fee.CheckCharge("R2", Thu_2017_10_05, pence.Get).Verdict == Verdict.Satisfied) == (pence.Get == 40_000);

    [Property]
    public bool The_fee_of_a_day_does_not_depend_on_the_order_of_the_list(short day) =>
        NationalFee.Of(Fee.Fees.Reverse()).On(Thu_2017_10_05.PlusDays(day)) == Fee.On(Thu_2017_10_05.PlusDays(day));

    [Fact]
    public void Two_fees_from_one_day_are_refused() => Assert.Equal(
        "Two fees begin on Fri 1 Sep 2017; give one. (Parameter 'fees')",
        Assert.Throws<ArgumentException>(() => NationalFee.Of(new FeeFrom(Fri_2017_09_01, 1), new FeeFrom(Fri_2017_09_01, 2))).Message);
}
