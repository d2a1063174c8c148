using System;
using System.Globalization;
using System.Linq;
using FluentValidation;
using FsCheck;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Moderation;
using Xunit;

namespace QaStandards.Tests.Policies.Hlta.Moderation;

public sealed class PeerReviewersTests
{
    private static readonly string[] Three = ["R1", "R2", "R3"];
    private static readonly DateInterval Autumn = new(new(2017, 9, 1), new(2017, 11, 30));
    private static readonly DateInterval Winter = new(new(2017, 12, 1), new(2018, 2, 28));

    [Fact, Trait("Clause", "HLTA 87a")]
    public void A_ring_of_three_is_satisfied() => Assert.Equal(
        """
        [HLTA 87a] satisfied: 3 of 3 pairs of two providers
        [HLTA 87a] satisfied: 3 of 3 providers that supply a peer reviewer
        [HLTA 87a] satisfied: 3 of 3 providers that are reviewed
        """,
        PeerReviewers.CheckPairs(Pairs(Autumn, "R1>R2", "R2>R3", "R3>R1"), Three).ToString());

    [Fact, Trait("Clause", "HLTA 87a")]
    public void Nobody_reviews_itself() => Assert.Equal(
        "[HLTA 87a] breached: 2 of 3 pairs of two providers; lacking R1 reviews R1",
        PeerReviewers.CheckPairs(Pairs(Autumn, "R1>R1", "R2>R3", "R3>R2"), Three)[0].ToString());

    [Fact, Trait("Clause", "HLTA 87a")]
    public void Everybody_supplies_one_and_by_default_everybody_is_reviewed()
    {
        var period = Pairs(Autumn, "R1>R3", "R2>R3");

        Assert.Equal(
            ["[HLTA 87a] breached: 2 of 3 providers that supply a peer reviewer; lacking R3", "[HLTA 87a] breached: 1 of 3 providers that are reviewed; lacking R1, R2"],
            PeerReviewers.CheckPairs(period, Three).Skip(1).Select(finding => finding.ToString()));
        Assert.Equal(2, PeerReviewers.CheckPairs(
            period, Three, HltaCode.April2017.With(HltaReadings.EverybodyIsReviewed.Choose("supply-only"))).Count);
    }

    [Theory, Trait("Clause", "HLTA 88a")]
    [InlineData(11, 29, "breached")]
    [InlineData(11, 30, "satisfied")]
    [InlineData(12, 31, "breached")]
    public void A_period_lasts_three_months(int month, int day, string verdict) => Assert.Equal(
        verdict, PeerReviewers.CheckPeriods([Pairs(new(new(2017, 9, 1), new(2017, month, day)), "R1>R2")]).Single().Verdict.Value);

    [Fact, Trait("Clause", "HLTA 88a")]
    public void Periods_follow_each_other_without_a_gap()
    {
        Assert.All(
            PeerReviewers.CheckPeriods([Pairs(Winter, "R1>R2"), Pairs(Autumn, "R1>R2")]),
            finding => Assert.Equal(Verdict.Satisfied, finding.Verdict));
        Assert.Equal(
            "[HLTA 88a] from Sat 2 Dec 2017 breached: first day of the period is Sat 2 Dec 2017; must be Fri 1 Dec 2017",
            PeerReviewers.CheckPeriods([Pairs(Autumn, "R1>R2"), Pairs(new(new(2017, 12, 2), new(2018, 3, 1)), "R1>R2")])[2].ToString());
        Assert.Equal(Verdict.NotApplicable, PeerReviewers.CheckPeriods([]).Single().Verdict);
    }

    [Fact, Trait("Clause", "HLTA 88b")]
    public void Every_pair_changes_after_three_months()
    {
        var autumn = Pairs(Autumn, "R1>R2", "R2>R3", "R3>R1");

        Assert.Equal(
            "[HLTA 88b] from Fri 1 Dec 2017 satisfied: 3 of 3 pairs that changed",
            PeerReviewers.CheckChanges([autumn, Pairs(Winter, "R1>R3", "R2>R1", "R3>R2")]).ToString());
        Assert.Equal(
            "[HLTA 88b] from Fri 1 Dec 2017 breached: 0 of 3 pairs that changed; lacking R1 reviews R2, R2 reviews R3, R3 reviews R1",
            PeerReviewers.CheckChanges([autumn with { Period = Winter }, autumn]).ToString());
        Assert.Equal(Verdict.NotApplicable, PeerReviewers.CheckChanges([autumn]).Single().Verdict);
    }

    [Property, Trait("Clause", "HLTA 87a"), Trait("Clause", "HLTA 88b")]
    public void Pairs_for_three_or_more_providers_keep_both_paragraphs(PositiveInt more, NonNegativeInt quarter)
    {
        var providers = Enumerable.Range(1, (more.Get % 20) + 3).Select(i => "R" + i.ToString(CultureInfo.InvariantCulture)).ToArray();
        var (now, next) = (PeerReviewers.PairsOf(providers, quarter.Get), PeerReviewers.PairsOf(providers, quarter.Get + 1));

        Assert.All(now.Findings, finding => Assert.Equal(Verdict.Satisfied, finding.Verdict));
        Assert.All(
            PeerReviewers.CheckPairs(new() { Period = Autumn, Pairs = now.Outcome }, providers),
            finding => Assert.Equal(Verdict.Satisfied, finding.Verdict));
        Assert.All(
            PeerReviewers.CheckChanges([new() { Period = Autumn, Pairs = now.Outcome }, new() { Period = Winter, Pairs = next.Outcome }]),
            finding => Assert.Equal(Verdict.Satisfied, finding.Verdict));
    }

    [Theory, Trait("Clause", "HLTA 87a"), Trait("Clause", "HLTA 88b")]
    [InlineData(1, 0, "breached", "breached")]
    [InlineData(2, 2, "satisfied", "breached")]
    [InlineData(3, 3, "satisfied", "satisfied")]
    public void Too_few_providers_are_reported_and_not_hidden(int providers, int pairs, string forAPair, string toChange)
    {
        var decision = PeerReviewers.PairsOf(Three.Take(providers), 0);

        Assert.Equal(pairs, decision.Outcome.Count);
        Assert.Equal([forAPair, toChange], decision.Findings.Select(finding => finding.Verdict.Value));
    }

    [Theory, Trait("Clause", "HLTA 95")]
    [InlineData("R1 R2 R3", "[HLTA 95] satisfied: 3 of 3 providers whose peer reviewer or deputy attended")]
    [InlineData("R1 R2", "[HLTA 95] breached: 2 of 3 providers whose peer reviewer or deputy attended; lacking R3")]
    [InlineData(null, "[HLTA 95] undetermined: cannot be told without: who attended the forum")]
    public void Everybody_should_attend_the_forum(string? represented, string finding)
    {
        var found = PeerReviewers.CheckForum(Three, represented?.Split(' '));

        Assert.Equal(finding, found.ToString());
        Assert.Equal(Effect.Warns, found.Effect);
    }

    [Fact]
    public void Periods_that_are_not_well_formed_are_refused()
    {
        void Refused(string code, ReviewPeriod period) => Assert.Equal(
            code, Assert.Throws<ValidationException>(() => PeerReviewers.CheckPairs(period, Three)).Errors.First().ErrorCode);

        Refused("HLTA1101", new() { Period = null!, Pairs = [] });
        Refused("HLTA1102", Pairs(Autumn, ">R2"));
        Refused("HLTA1102", new() { Period = Autumn, Pairs = null! });
        Refused("HLTA1103", Pairs(Autumn, "R1>R2", "R1>R3"));
        Assert.StartsWith(
            "Name every provider of the Partnership, at least one.",
            Assert.Throws<ArgumentException>(() => PeerReviewers.PairsOf([], 0)).Message,
            StringComparison.Ordinal);
    }

    private static ReviewPeriod Pairs(DateInterval period, params string[] pairs) => new()
    {
        Period = period,
        Pairs = pairs.Select(pair => new ReviewPair(pair.Split('>')[0], pair.Split('>')[1])).ToValueList(),
    };
}
