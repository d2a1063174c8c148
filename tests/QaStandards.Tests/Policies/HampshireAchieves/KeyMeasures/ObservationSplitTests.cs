using System;
using FsCheck.Xunit;
using QaStandards.Policies.HampshireAchieves;
using QaStandards.Policies.HampshireAchieves.KeyMeasures;
using Xunit;

namespace QaStandards.Tests.Policies.HampshireAchieves.KeyMeasures;

[Trait("Clause", "HAMPSHIRE Appendix B Tailored 6d")]
public sealed class ObservationSplitTests
{
    private static readonly HampshireFramework OddToProvider = HampshireFramework.June2025.With(HampshireReadings.OddObservation.Choose("provider"));

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 1, 0)]
    [InlineData(2, 1, 1)]
    [InlineData(7, 4, 3)]
    [InlineData(10, 5, 5)]
    public void Tailored_6d_is_half_and_half_and_the_odd_one_is_the_service_s(int agreed, int service, int provider)
    {
        Assert.Equal(new ObservationSplit(service, provider), ObservationSplit.Of(agreed));
        Assert.Equal(new ObservationSplit(provider, service), ObservationSplit.Of(agreed, OddToProvider));
    }

    [Theory]
    [InlineData(5, 5, null, "satisfied satisfied")]
    [InlineData(7, 3, "agreed in July", "satisfied satisfied")]
    [InlineData(7, 3, null, "satisfied breached")]
    [InlineData(7, 3, " ", "satisfied breached")]
    [InlineData(7, 4, "agreed in July", "breached satisfied")]
    public void Another_split_needs_a_reason_and_the_right_sum(int service, int provider, string? reason, string verdicts)
    {
        var findings = ObservationSplit.Check(10, new(service, provider), reason);

        Assert.Equal(verdicts, findings.Verdicts());
        Assert.False(findings.Deny);
    }

    [Fact]
    public void What_was_agreed_may_not_be_known() => Expect.Lacks(
        ObservationSplit.Check(null, new(5, 5), null)[0], "the number of observations agreed with the provider and who makes how many");

    [Fact]
    public void A_negative_number_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ObservationSplit.Of(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ObservationSplit.Check(1, new(2, -1), null));
        Assert.Equal("4 by the service, 3 by the provider", ObservationSplit.Of(7).ToString());
    }

    [Property]
    public bool The_two_parts_add_up_and_differ_by_one_at_most(ushort agreed)
    {
        var split = ObservationSplit.Of(agreed);

        return split.ByService + split.ByProvider == agreed && split.ByService - split.ByProvider is 0 or 1;
    }
}
