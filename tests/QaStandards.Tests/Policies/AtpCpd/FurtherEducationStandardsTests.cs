using System;
using System.Linq;
using QaStandards.Policies.AtpCpd;
using QaStandards.Standards;
using Xunit;

namespace QaStandards.Tests.Policies.AtpCpd;

public sealed class FurtherEducationStandardsTests
{
    [Fact]
    public void There_are_20_in_groups_of_6_6_and_8()
    {
        var groups = FurtherEducationStandards.Framework.Standards.GroupBy(standard => standard.Group).Select(group => group.Count());

        Assert.Equal([6, 6, 8], groups);
        Assert.Equal(20, FurtherEducationStandards.All.Count);
        Assert.True(FurtherEducationStandards.None.IsEmpty);
        Assert.Equal("FE standards (2014)", FurtherEducationStandards.Framework.ToString());
    }

    [Fact]
    public void Titles_differ_and_only_what_was_seen_with_its_number_is_marked_as_published()
    {
        var standards = FurtherEducationStandards.Framework.Standards;

        Assert.Equal(20, standards.Select(standard => standard.Title).Distinct().Count());
        Assert.Equal([1], standards.Where(standard => standard.Basis == TitleBasis.Published).Select(standard => standard.Number));
    }

    [Fact]
    public void A_standard_that_is_not_one_is_refused() => Assert.StartsWith(
        "21 is not a standard of FE: its standards are numbered 1 to 20.",
        Assert.Throws<ArgumentOutOfRangeException>(() => FurtherEducationStandards.Set(21)).Message, StringComparison.Ordinal);
}
