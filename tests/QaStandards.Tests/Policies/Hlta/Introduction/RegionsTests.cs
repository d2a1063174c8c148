using System;
using System.Linq;
using FsCheck.Xunit;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Introduction;
using Xunit;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Tests.Policies.Hlta.Introduction;

[Trait("Clause", "HLTA 11a")]
[Trait("Clause", "HLTA 11b")]
public sealed class RegionsTests
{
    private static readonly HltaCode Open = HltaCode.April2017.With(HltaReadings.RegionsOfNobody.Choose("open-to-all"));

    private static readonly Regions Agreed = Regions.Of(
    [
        new("R1", Region.London), new("R1", Region.SouthEast), new("R2", Region.NorthWest), new("R2", Region.YorkshireAndTheHumber),
        new("R3", Region.EastMidlands),
    ]);

    [Fact]
    public void C11b_gives_six_regions_to_three_providers()
    {
        var regions = Regions.April2017;

        Assert.Equal(3, regions.Providers.Count);
        Assert.Equal([Region.WestMidlands, Region.EastOfEngland, Region.SouthWest], regions.Unallocated);
        Assert.Equal(regions.HolderOf(Region.London), regions.HolderOf(Region.SouthEast));
        Assert.Equal(
            [Region.NorthWest, Region.NorthEast, Region.YorkshireAndTheHumber],
            regions.Holders.GroupBy(holder => holder.Provider).Single(group => group.Count() == 3).Select(holder => holder.Region));
        Assert.Single(regions.Holders, holder => holder.Provider == regions.HolderOf(Region.EastMidlands));
    }

    [Fact]
    public void C11b_does_not_guess_who_holds_a_region()
    {
        Assert.Equal("[HLTA 11b] satisfied: provider of East Midlands is R3; must be R3", Agreed.CheckHolder(Region.EastMidlands).ToString());
        Assert.Null(Agreed.HolderOf(Region.SouthWest));
        Expect.Lacks(Agreed.CheckHolder(Region.SouthWest), "a provider for South West");
    }

    [Fact]
    public void C11b_gives_a_region_to_one_provider_only() => Assert.Equal(
        "London is given to R1 and to R2; a region has one holder at most. (Parameter 'holders')",
        Assert.Throws<ArgumentException>(() => Regions.Of([new("R1", Region.London), new("R2", Region.London)])).Message);

    [Theory]
    [InlineData("east-midlands", "[HLTA 11a] satisfied: region of promotion by R3 is East Midlands; allowed: East Midlands")]
    [InlineData("yorkshire-and-the-humber", "[HLTA 11a] breached: region of promotion by R3 is Yorkshire and the Humber; allowed: East Midlands")]
    [InlineData("east-of-england", "[HLTA 11a] breached: region of promotion by R3 is East of England; allowed: East Midlands")]
    public void C11a_keeps_promotion_in_the_providers_own_regions(string region, string expected) => Assert.Equal(
        expected, Agreed.CheckPromotion("R3", Region.Parse(region), PromotionScope.Regional).ToString());

    [Fact]
    public void C11a_opens_the_regions_of_nobody_under_the_other_reading()
    {
        Assert.Equal(
            "[HLTA 11a] satisfied: region of promotion by R3 is South West; "
            + "allowed: North East, East Midlands, West Midlands, East of England, South West (reading HLTA-R60=open-to-all)",
            Agreed.CheckPromotion("R3", Region.SouthWest, PromotionScope.Regional, Open).ToString());
        Assert.Equal(Verdict.Breached, Agreed.CheckPromotion("R3", Region.London, PromotionScope.Regional, Open).Verdict);
    }

    [Fact]
    public void C11a_leaves_national_promotion_alone() =>
        Assert.Equal(Verdict.NotApplicable, Agreed.CheckPromotion("R3", Region.London, PromotionScope.National).Verdict);

    [Fact]
    public void C11a_needs_the_region() =>
        Expect.Lacks(Agreed.CheckPromotion("R3", null, PromotionScope.Regional), "the region that the promotion is aimed at");

    [Fact]
    public void C11a_does_not_take_an_assessment_for_promotion() => Assert.Equal(
        "[HLTA 11a] satisfied: assessing a candidate from West Midlands, which is not a region of R2, is promotion: no; must be no",
        Agreed.CheckAssessment("R2", Region.WestMidlands).ToString());

    [Fact]
    public void C11a_is_breached_by_a_provider_without_regions() => Assert.Equal(
        "[HLTA 11a] breached: region of promotion by R9 is London; allowed: none",
        Agreed.CheckPromotion("R9", Region.London, PromotionScope.Regional).ToString());

    [Property]
    public bool C11a_lets_at_most_one_provider_promote_in_a_region(byte pick)
    {
        var region = Region.All[pick % Region.All.Count];
        var kept = Agreed.Providers.Count(
            provider => Agreed.CheckPromotion(provider, region, PromotionScope.Regional).Verdict == Verdict.Satisfied);
        return kept == (Agreed.HolderOf(region) is null ? 0 : 1) && Agreed.CheckHolder(region).Clause == C11b;
    }
}
