using System;
using System.Linq;
using FsCheck;
using FsCheck.Xunit;
using QaStandards.Policies.Hlta;
using QaStandards.Sampling;
using Xunit;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Tests.Policies.Hlta;

public sealed class HltaTensionsTests
{
    [Fact]
    public void Every_kind_of_tension_is_there_and_none_is_there_twice()
    {
        Assert.Equal(53, HltaTensions.All.Count);
        Assert.Equal(53, HltaTensions.All.Select(tension => tension.What).Distinct().Count());
        Assert.Equal(
            "infeasible 2, conflict 18, gap 29, dated 4",
            string.Join(", ", TensionKind.All.Select(kind => $"{kind.Value} {HltaTensions.All.Count(tension => tension.Kind == kind)}")));
    }

    [Theory]
    [Trait("Clause", "HLTA 103")]
    [InlineData(3, "[HLTA 103] breached: 3 providers, of which three are not responsible for the outcome; at least 4 (to turn it: a fourth provider)")]
    [InlineData(4, "[HLTA 103] satisfied: 4 providers, of which three are not responsible for the outcome; at least 4")]
    public void C103_needs_four_providers(int providers, string expected) =>
        Assert.Equal(expected, HltaTensions.CheckPanel(providers).ToString());

    [Theory]
    [Trait("Clause", "HLTA 88b")]
    [InlineData(0, "breached")]
    [InlineData(2, "breached")]
    [InlineData(3, "satisfied")]
    public void C88b_needs_three_providers(int providers, string verdict) =>
        Assert.Equal(verdict, HltaTensions.CheckPairings(providers).Verdict.Value);

    [Fact]
    [Trait("Clause", "HLTA 58a")]
    [Trait("Clause", "HLTA 60")]
    public void C58_and_C60_cannot_both_hold_with_forty_in_a_week_and_sixty_in_the_year()
    {
        var decision = HltaTensions.CheckCapAndFloor([40, 10, 10]);

        Assert.Equal((7, 6), (decision.Outcome.Fewest, decision.Outcome.Most));
        Assert.False(decision.Outcome.IsFeasible);
        Assert.Equal("breached breached", decision.Findings.Verdicts());
        Assert.True(HltaTensions.CheckCapAndFloor([36, 14, 10]).Outcome.IsFeasible);
    }

    [Theory]
    [Trait("Clause", "HLTA 76a")]
    [Trait("Clause", "HLTA 77a")]
    [InlineData(30, 24, "breached satisfied")]
    [InlineData(24, 25, "satisfied breached")]
    public void C76_is_out_of_reach_of_two_random_files_a_month(int assessors, int preparation, string verdicts)
    {
        var findings = HltaTensions.CheckChance([.. Enumerable.Repeat(25, 12)], assessors, preparation);

        Assert.Equal(verdicts, findings.Verdicts());
        Assert.All(findings, finding => Assert.Equal(24, ((Measure.AtLeast)finding.Measure).Actual));
    }

    [Fact]
    public void An_assessor_with_ten_met_files_is_missed_in_three_years_of_five()
    {
        var missed = Math.Pow(0.95, 10);

        Assert.InRange(missed, 0.59, 0.61);
        Assert.Contains(HltaTensions.All, tension => tension.What.Contains("about 60 per cent", StringComparison.Ordinal));
    }

    [Theory]
    [Trait("Clause", "HLTA 85b")]
    [InlineData(12, 2, "[HLTA 85b] breached: 24 standards in 12 events with 2 new ones each; at least 33 (to turn it: at least 3 new standards at one of the events)")]
    [InlineData(11, 3, "[HLTA 85b] satisfied: 33 standards in 11 events with 3 new ones each; at least 33")]
    [InlineData(10, 3, "[HLTA 85b] breached: 30 standards in 10 events with 3 new ones each; at least 33 (to turn it: at least 4 new standards at one of the events)")]
    [InlineData(0, 3, "[HLTA 85b] breached: 0 standards in 0 events with 3 new ones each; at least 33 (to turn it: at least one event)")]
    public void C85b_needs_enough_new_standards(int events, int each, string expected) =>
        Assert.Equal(expected, HltaTensions.CheckStandards(events, each).ToString());

    [Property]
    public bool C75_6_draws_at_least_a_twentieth_of_the_year(NonEmptyArray<byte> met, bool isTenth)
    {
        var code = HltaCode.April2017.WithMetFraction(SamplingFraction.Percent(isTenth ? 10 : 5));
        var findings = HltaTensions.CheckChance([.. met.Get.Select(number => (int)number)], 0, 0, code);
        var expected = met.Get.Sum(number => (number + (isTenth ? 9 : 19)) / (isTenth ? 10 : 20));

        return findings.All(finding => ((Measure.AtLeast)finding.Measure).Actual == expected && finding.Verdict == Verdict.Satisfied);
    }

    [Fact]
    public void All_numbers_are_answered_together()
    {
        var findings = HltaTensions.Check(new()
        {
            Providers = 3,
            WeeklyDemand = [40, 20],
            MetByMonth = [25, 25],
            Assessors = 30,
            PreparationProviders = 2,
            Events = 12,
            NewStandardsPerEvent = 3,
        });

        Assert.Equal([C60, C58a, C76a, C77a, C85b, C88b, C103], findings.Select(finding => finding.Clause));
        Assert.Equal("breached breached breached satisfied satisfied satisfied breached", findings.Verdicts());
    }

    [Fact]
    public void Numbers_that_are_not_known_are_missing() => Assert.All(
        HltaTensions.Check(new()), finding => Assert.Equal(Verdict.Undetermined, finding.Verdict));

    [Fact]
    public void Negative_numbers_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => HltaTensions.CheckPanel(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => HltaTensions.CheckStandards(-1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => HltaTensions.CheckChance([-1], 1, 1));
    }
}
