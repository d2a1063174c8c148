using System;
using System.Linq;
using QaStandards.Credentials;
using Xunit;
using static QaStandards.Credentials.QualificationLevel;

namespace QaStandards.Tests.Credentials;

public sealed class QualificationLevelTests
{
    [Fact]
    public void Levels_are_ordered_from_entry_1_to_8()
    {
        Assert.Equal(["entry-1", "entry-2", "entry-3", "level-1", "level-2", "level-3", "level-4", "level-5", "level-6", "level-7", "level-8"], All.Select(level => level.Value));
        Assert.Equal(All, All.Reverse().Order());
        Assert.Equal(
            Enumerable.Range(0, All.Count).SelectMany(i => Enumerable.Range(0, All.Count).Select(j => i >= j)),
            All.SelectMany(level => All.Select(least => level.IsAtLeast(least))));
    }

    [Fact]
    public void Every_entry_level_is_below_level_1()
    {
        Assert.False(Entry3.IsAtLeast(Level1));
        Assert.True(Level1.IsAtLeast(Entry3));
        Assert.Equal("entry level 3", Entry3.Says);
        Assert.Equal("level 8", Level8.Says);
    }

    [Theory]
    [InlineData("level-9")]
    [InlineData("level 3")]
    [InlineData("3")]
    public void A_level_that_is_not_one_is_refused(string code) => Assert.Equal(
        $"'{code}' is not a QualificationLevel. Known: entry-1, entry-2, entry-3, "
        + "level-1, level-2, level-3, level-4, level-5, level-6, level-7, level-8. (Parameter 'code')",
        Assert.Throws<ArgumentException>(() => Parse(code)).Message);

    [Fact]
    public void Grades_of_membership_are_ordered()
    {
        Assert.Equal(MembershipGrade.All, MembershipGrade.All.Reverse().Order());
        Assert.False(MembershipGrade.Affiliate.IsAtLeast(MembershipGrade.Member));
        Assert.True(MembershipGrade.Fellow.IsAtLeast(MembershipGrade.Member));
    }
}
