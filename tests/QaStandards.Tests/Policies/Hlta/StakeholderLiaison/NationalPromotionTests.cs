using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Xunit;
using QaStandards.Policies.Hlta.StakeholderLiaison;
using Xunit;

namespace QaStandards.Tests.Policies.Hlta.StakeholderLiaison;

[Trait("Clause", "HLTA 108")]
public sealed class NationalPromotionTests
{
    [Theory]
    [InlineData(100_000, "500 300 200", "50000 30000 20000")]
    [InlineData(10_000, "1 1 1", "3334 3333 3333")]
    [InlineData(10_000, "0 1 1", "0 5000 5000")]
    [InlineData(2, "1 1 1", "1 1 0")]
    [InlineData(0, "1 1 1", "0 0 0")]
    [InlineData(100, "1 2 4", "14 29 57")]
    public void C108_shares_to_the_penny(long pence, string weights, string expected)
    {
        var decision = NationalPromotion.Share(pence, Weights(weights.Split(' ').Select(long.Parse)));

        Assert.Equal(expected, string.Join(' ', decision.Outcome.Select(share => share.Pence)));
        Assert.Equal(["R1", "R2", "R3"], decision.Outcome.Select(share => share.Provider));
        Assert.Equal(new Measure.Exactly("pence shared", pence, pence), Assert.Single(decision.Findings).Measure);
    }

    [Fact]
    public void C108_does_not_invent_weights()
    {
        Expect.Lacks(Assert.Single(NationalPromotion.Share(10_000, null).Findings), "the agreed weights of the providers");
        Assert.Empty(NationalPromotion.Share(10_000, []).Outcome);
    }

    [Fact]
    public void C108_has_room_for_the_largest_numbers()
    {
        var shares = NationalPromotion.Share(long.MaxValue, Weights([long.MaxValue, long.MaxValue, long.MaxValue])).Outcome;

        Assert.Equal((Int128)long.MaxValue, shares.Aggregate(Int128.Zero, (sum, share) => sum + share.Pence));
    }

    [Property]
    public bool C108_shares_everything_and_is_within_a_penny(NonNegativeInt pence, NonEmptyArray<byte> numbers)
    {
        var weights = Weights(numbers.Get.Take(9).Select(number => (long)number)).ToList();
        var sum = weights.Sum(weight => weight.Weight);
        if (sum == 0)
        {
            return true;
        }

        var shares = NationalPromotion.Share(pence.Get, weights).Outcome;
        return shares.Sum(share => share.Pence) == pence.Get
            && shares.Zip(weights).All(pair => Math.Abs((pair.First.Pence * sum) - (pence.Get * pair.Second.Weight)) < sum);
    }

    [Property]
    public bool C108_does_not_depend_on_the_order(NonNegativeInt pence, byte first, byte second, byte third)
    {
        var weights = Weights([first, second, third, 1]).ToList();

        return NationalPromotion.Share(pence.Get, weights).Outcome.OrderBy(share => share.Provider, StringComparer.Ordinal).SequenceEqual(
            NationalPromotion.Share(pence.Get, Enumerable.Reverse(weights)).Outcome.OrderBy(share => share.Provider, StringComparer.Ordinal));
    }

    [Fact]
    public void Weights_that_cannot_be_used_are_refused()
    {
        Assert.Equal("R1 has two weights; give one. (Parameter 'weights')", Refusal([new("R1", 1), new("R1", 2)]));
        Assert.Equal(
            "All weights are 0, so nobody would pay; give at least one that is not. (Parameter 'weights')", Refusal([new("R1", 0)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => NationalPromotion.Share(-1, [new("R1", 1)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CostWeight("R1", -1));
    }

    private static string Refusal(CostWeight[] weights) =>
        Assert.Throws<ArgumentException>(() => NationalPromotion.Share(1, weights)).Message;

    private static IEnumerable<CostWeight> Weights(IEnumerable<long> weights) =>
        weights.Select((weight, i) => new CostWeight($"R{i + 1}", weight));
}
