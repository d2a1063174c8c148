using System;
using System.Linq;
using FsCheck.Xunit;
using QaStandards.Eligibility;
using Xunit;
using static QaStandards.Tests.Eligibility.Library;

namespace QaStandards.Tests.Eligibility;

/// <summary>Criteria about a range of ages.</summary>
public sealed class AgesCriterionTests
{
    private static readonly Criterion<Group> All = Ages(11, 16, whole: true);
    private static readonly Criterion<Group> Some = Ages(11, 16, whole: false);

    [Theory]
    [InlineData(11L, 16L, "satisfied", "satisfied")]
    [InlineData(16L, 16L, "satisfied", "satisfied")]
    [InlineData(10L, 16L, "breached", "satisfied")]
    [InlineData(11L, 17L, "breached", "satisfied")]
    [InlineData(10L, 17L, "breached", "satisfied")]
    [InlineData(0L, 11L, "breached", "satisfied")]
    [InlineData(16L, 99L, "breached", "satisfied")]
    [InlineData(0L, 10L, "breached", "breached")]
    [InlineData(17L, 99L, "breached", "breached")]
    [InlineData(16L, 11L, "satisfied", "satisfied")]
    [InlineData(null, 11L, "undetermined", "undetermined")]
    [InlineData(11L, null, "undetermined", "undetermined")]
    [InlineData(null, null, "undetermined", "undetermined")]
    public void Both_ends_are_included(long? youngest, long? oldest, string all, string some)
    {
        Assert.Equal(all, Find(All, youngest, oldest).Verdict.Value);
        Assert.Equal(some, Find(Some, youngest, oldest).Verdict.Value);
    }

    [Fact]
    public void Both_sides_are_told_and_what_would_turn_a_breach()
    {
        Assert.Equal("[Library 2] satisfied: members aged 12 to 15; all from 11 to 16", Find(All, 12, 15).ToString());
        Assert.Equal(
            "[Library 2] breached: members aged 2 to 5; some from 11 to 16 (to turn it: find others)", Find(Some, 2, 5).ToString());
        Assert.Equal("[Library 2] undetermined: cannot be told without: ages of the members", Find(All, 2, null).ToString());
        Assert.Equal("[Library 2] undetermined: cannot be told without: who comes", Find(Ages(1, 2, true, "who comes"), 2, null).ToString());
    }

    [Property]
    public bool What_is_made_beforehand_is_what_would_be_made_now(sbyte least, byte width, sbyte youngest, sbyte oldest, bool whole)
    {
        var greatest = least + width;
        var met = whole ? youngest >= least && oldest <= greatest : oldest >= least && youngest <= greatest;
        var now = new Finding(
            R2, met ? Verdict.Satisfied : Verdict.Breached, new Measure.Ages("members", youngest, oldest, whole, least, greatest));
        return Find(Ages(least, greatest, whole), youngest, oldest) == (met ? now : now.TurnedBy("find others"));
    }

    [Theory]
    [InlineData(long.MinValue, long.MaxValue)]
    [InlineData(long.MinValue, long.MinValue)]
    [InlineData(long.MaxValue - 1, long.MaxValue)]
    [InlineData(0L, 32L)]
    public void A_range_may_have_any_length_and_lie_anywhere(long least, long greatest)
    {
        var rule = Ages(least, greatest, whole: true);

        Assert.Equal(Verdict.Satisfied, Find(rule, least, greatest).Verdict);
        Assert.Equal(new Measure.Ages("members", least, least, true, least, greatest), Find(rule, least, least).Measure);
    }

    [Fact]
    public void Equal_ages_within_the_range_give_the_same_object() => Assert.Same(Find(All, 12, 15), Find(All, 12, 15));

    [Fact]
    public void A_range_the_wrong_way_round_and_missing_arguments_are_refused()
    {
        var wrong = Assert.Throws<ArgumentException>(() => Ages(16, 11, whole: true));

        Assert.StartsWith("The ages of the members go from 16 to 11; exchange the two.", wrong.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Criterion<Group>.Ages(R2, "members", null!, g => g.Oldest, 1, 2, "r"));
        Assert.Throws<ArgumentNullException>(() => Criterion<Group>.Ages(R2, "members", g => g.Youngest, null!, 1, 2, "r"));
        Assert.Throws<ArgumentNullException>(() => Criterion<Group>.Ages(R2, null!, g => g.Youngest, g => g.Oldest, 1, 2, "r"));
        Assert.Throws<ArgumentException>(() => Criterion<Group>.Ages(R2, "members", g => g.Youngest, g => g.Oldest, 1, 2, " "));
        Assert.Throws<ArgumentException>(() => Ages(1, 2, whole: true, fact: ""));
    }

    private static Criterion<Group> Ages(long least, long greatest, bool whole, string? fact = null) =>
        Criterion<Group>.Ages(R2, "members", g => g.Youngest, g => g.Oldest, least, greatest, "find others", whole, fact);

    private static Finding Find(Criterion<Group> rule, long? youngest, long? oldest) =>
        new Criteria<Group>(rule).Decide(new(youngest, oldest)).Findings.Single();

    private sealed record Group(long? Youngest, long? Oldest);
}
