using System;
using System.Linq;
using FluentValidation;
using FsCheck.Xunit;
using QaStandards.Policies.IctMark;
using QaStandards.Policies.IctMark.Principles;
using Xunit;
using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Tests.Policies.IctMark.Principles;

[Trait("Clause", "ICT-MARK Principle 1a")]
[Trait("Clause", "ICT-MARK Principle 2")]
[Trait("Clause", "ICT-MARK Principle 6")]
public sealed class ThresholdsTests
{
    [Theory]
    [InlineData("A2 B2 C2", true, "")]
    [InlineData("A1 B1 C3", false, "C")]
    [InlineData("A2 B2", false, "C")]
    [InlineData("A1 B1 C1 D5", true, "")]
    [InlineData("A5 B3 C2", false, "A, B")]
    [InlineData("", false, "A, B, C")]
    public void Nothing_makes_up_for_an_aspect_below_the_threshold(string ratings, bool isMet, string below)
    {
        var decision = Thresholds.Decide(Rated(ratings), Usual.Profile);

        Assert.Equal(isMet ? Permission.Permitted : Permission.Refused, decision.Outcome);
        var whole = Assert.IsType<Measure.Every>(Assert.Single(decision.Findings.About(Principle2)).Measure);
        Assert.Equal(below, string.Join(", ", whole.Lacking));
        Assert.Equal(3, decision.Findings.About(Principle6).Count());
    }

    [Fact]
    public void Each_aspect_says_in_which_direction_it_was_compared() => Assert.Equal(
        """
        [ICT-MARK Principle 1a] satisfied: 3 of 3 required aspects with a threshold level
        [ICT-MARK Principle 2] breached: 1 of 3 required aspects at the threshold; lacking B, C
        [ICT-MARK Principle 6] A satisfied: 2 as the level, 1 being the best; at most 2
        [ICT-MARK Principle 6] B breached: 3 as the level, 1 being the best; at most 2
        [ICT-MARK Principle 6] C breached: rated: no; must be yes
        """.ReplaceLineEndings("\n"),
        Thresholds.Decide(Rated("A2 B3"), Usual.Profile).Findings.ToString());

    [Fact]
    public void Where_the_highest_level_is_the_best_the_comparison_turns_round()
    {
        var profile = ThresholdProfile.Of("rising", LevelScale.Of(1, 5, BestLevel.Highest), new ThresholdAspect("A", 4));

        Assert.Equal(Permission.Permitted, Thresholds.Decide(Rated("A4"), profile).Outcome);
        Assert.Equal(
            "[ICT-MARK Principle 6] A breached: 3 as the level, 5 being the best; at least 4",
            Thresholds.Decide(Rated("A3"), profile).Findings[2].ToString());
    }

    [Fact]
    public void An_aspect_that_is_not_required_is_left_aside_unless_every_aspect_is_read_so()
    {
        var profile = ThresholdProfile.Of(
            "optional", LevelScale.Of(1, 5, BestLevel.Lowest), new("A", 2), new("C", 2, IsRequired: false));
        var every = IctMarkCode.Undated.With(IctMarkReadings.RequiredAspects.Choose("every"));

        Assert.Equal(Permission.Permitted, Thresholds.Decide(Rated("A2 C3"), profile).Outcome);
        Assert.Equal(Permission.Refused, Thresholds.Decide(Rated("A2 C3"), profile, every).Outcome);
        Assert.Contains("(reading ICT-MARK-R01=every)", Thresholds.Decide(Rated("A2 C3"), profile, every).Findings.ToString());
    }

    [Fact]
    public void The_threshold_may_be_read_as_an_advice()
    {
        var advice = IctMarkCode.Undated.With(IctMarkReadings.Threshold.Choose("reported"));
        var decision = Thresholds.Decide(Rated("A2 B2 C3"), Usual.Profile, advice);

        Assert.Equal(Permission.Permitted, decision.Outcome);
        Assert.Equal(Verdict.Breached, decision.Findings.Worst);
    }

    [Fact]
    public void Without_a_profile_or_ratings_nothing_can_be_told()
    {
        var noProfile = Thresholds.Decide(Rated("A2"), profile: null);
        var noRatings = Thresholds.Decide(new() { School = "S1" }, Usual.Profile);

        Assert.Equal((Permission.Undetermined, Permission.Undetermined), (noProfile.Outcome, noRatings.Outcome));
        Assert.All(noProfile.Findings, finding => Expect.Lacks(finding, "the profile of threshold levels"));
        Expect.Lacks(noRatings.Findings[1], "the ratings of S1");
    }

    [Theory]
    [InlineData("", "A2", "ICTMARK1001", "The ratings are of no school; name it.")]
    [InlineData("S1", " 2", "ICTMARK1002", "School S1 has a rating without an aspect; name the aspect or leave the rating out.")]
    [InlineData("S1", "A2 B2 A1", "ICTMARK1003", "School S1 has the aspect A rated twice; give one rating for each aspect.")]
    [InlineData("S1", "A2 B0", "ICTMARK1004", "School S1 has level 0 of B; the scale is 1 to 5, 1 being the best.")]
    [InlineData("S1", "A6", "ICTMARK1004", "School S1 has level 6 of A; the scale is 1 to 5, 1 being the best.")]
    public void Ratings_that_are_not_well_formed_are_refused(string school, string ratings, string code, string message)
    {
        var facts = ratings == " 2" ? new SchoolRatings { School = school, Ratings = [new(" ", 2)] } : Rated(ratings) with { School = school };

        Expect.Refuses(new SchoolRatingsValidator(Usual.Profile.Scale), facts, code, message);
        Assert.Throws<ValidationException>(() => Thresholds.Decide(facts, Usual.Profile));
    }

    [Property]
    public bool A_better_rating_never_loses_the_threshold(byte[] levels, byte place)
    {
        ArgumentNullException.ThrowIfNull(levels);
        int[] before = [.. Enumerable.Range(0, 3).Select(i => 1 + ((i < levels.Length ? levels[i] : 7 * i) % 5))];
        int[] better = [.. before.Select((level, i) => i == place % 3 ? Math.Max(1, level - 1) : level)];

        return !IsMet(before) || IsMet(better);
    }

    [Property]
    public bool The_answer_is_the_conjunction_of_the_single_answers_in_any_order(byte a, byte b, byte c)
    {
        int[] levels = [1 + (a % 5), 1 + (b % 5), 1 + (c % 5)];
        var turned = Thresholds.Decide(
            new() { School = "S1", Ratings = [.. Ratings(levels).Reverse(), new AspectRating("Z", 5)] }, Usual.Profile);

        return IsMet(levels) == levels.All(level => level <= 2) && (turned.Outcome == Permission.Permitted) == IsMet(levels);
    }

    [Property]
    public bool What_is_not_required_changes_nothing(byte a, byte b, byte optional, bool isRated)
    {
        var profile = ThresholdProfile.Of(
            "optional", LevelScale.Of(1, 5, BestLevel.Lowest), new("A", 2), new("B", 3), new("C", 2, IsRequired: false));
        AspectRating[] required = [new("A", 1 + (a % 5)), new("B", 1 + (b % 5))];
        AspectRating[] more = isRated ? [new("C", 1 + (optional % 5))] : [];

        return Thresholds.Decide(new() { School = "S1", Ratings = [.. required] }, profile)
            .Equals(Thresholds.Decide(new() { School = "S1", Ratings = [.. required, .. more] }, profile));
    }

    private static bool IsMet(int[] levels) =>
        Thresholds.Decide(new() { School = "S1", Ratings = Ratings(levels) }, Usual.Profile).Outcome == Permission.Permitted;

    private static ValueList<AspectRating> Ratings(int[] levels) => [.. levels.Select((level, i) => new AspectRating("ABC"[i..(i + 1)], level))];

    private static SchoolRatings Rated(string ratings) => new()
    {
        School = "S1",
        Ratings = [.. ratings.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(rating => new AspectRating(rating[..1], rating[1] - '0'))],
    };
}
