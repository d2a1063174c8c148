using System.Linq;
using QaStandards.Policies;
using Xunit;

namespace QaStandards.Tests.Policies;

public sealed class PolicyCatalogueTests
{
    [Fact]
    public void A_pack_is_found_by_the_id_of_its_policy()
    {
        Assert.All(PolicyCatalogue.All, pack =>
        {
            Assert.True(PolicyCatalogue.TryFind(pack.Policy.Id, out var found));
            Assert.Same(pack, found);
        });
        Assert.False(PolicyCatalogue.TryFind("hlta", out _));
        Assert.False(PolicyCatalogue.TryFind(null, out var none));
        Assert.Null(none);
    }

    [Fact]
    public void No_two_policies_share_an_id_or_a_reading_s_code()
    {
        Assert.Equal(PolicyCatalogue.All.Count, PolicyCatalogue.All.Select(pack => pack.Policy.Id).Distinct().Count());
        Assert.Equal("HLTA (April 2017)", PolicyCatalogue.Hlta.ToString());
    }
}
