using System;
using QaStandards.Policies.IctMark.Principles;
using Xunit;

namespace QaStandards.Tests.Policies.IctMark.Principles;

public sealed class ThresholdProfileTests
{
    private static readonly LevelScale Scale = LevelScale.Of(1, 4, BestLevel.Lowest);

    public static TheoryData<ThresholdAspect[], string> Refused => new()
    {
        { [], "The profile 2010 requires no aspect, so that every school would pass; require one." },
        { [new("A", 2, IsRequired: false)], "The profile 2010 requires no aspect, so that every school would pass; require one." },
        { [new("A", 2), new("B", 2), new("A", 1)], "The profile 2010 has the aspect A twice; give it once." },
        { [new("A", 5)], "The profile 2010 asks for level 5 of A; the scale is 1 to 4, 1 being the best." },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_profile_that_cannot_be_used_is_refused(ThresholdAspect[] aspects, string message) => Assert.Equal(
        message + " (Parameter 'aspects')",
        Assert.Throws<ArgumentException>(() => ThresholdProfile.Of("2010", Scale, aspects)).Message);

    [Fact]
    public void Two_profiles_are_equal_when_their_aspects_are()
    {
        Assert.Equal(ThresholdProfile.Of("2010", Scale, new ThresholdAspect("A", 2)), ThresholdProfile.Of("2010", Scale, new ThresholdAspect("A", 2)));
        Assert.Equal("2010: 1 aspects, levels 1 to 4, 1 being the best", ThresholdProfile.Of("2010", Scale, new ThresholdAspect("A", 2)).ToString());
    }

    [Fact]
    public void A_scale_needs_two_levels_and_a_best_end()
    {
        Assert.Equal(
            "A scale from 2 to 2 has fewer than two levels; give the lowest number first. (Parameter 'greatest')",
            Assert.Throws<ArgumentException>(() => LevelScale.Of(2, 2, BestLevel.Lowest)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => LevelScale.Of(1, 2, (BestLevel)7));
    }

    [Theory]
    [InlineData(BestLevel.Lowest, 2, 3, true)]
    [InlineData(BestLevel.Lowest, 3, 2, false)]
    [InlineData(BestLevel.Highest, 2, 3, false)]
    [InlineData(BestLevel.Highest, 3, 2, true)]
    [InlineData(BestLevel.Lowest, 2, 2, true)]
    [InlineData(BestLevel.Highest, 2, 2, true)]
    public void Which_level_is_good_enough_depends_on_the_best_end(BestLevel best, int level, int threshold, bool isEnough) =>
        Assert.Equal(isEnough, LevelScale.Of(1, 4, best).IsAtLeast(level, threshold));
}
