using System;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using FsCheck.Xunit;
using QaStandards.Policies.IctMark;
using QaStandards.Policies.IctMark.Accreditation;
using QaStandards.Policies.IctMark.Principles;
using QaStandards.Sampling;
using Xunit;

namespace QaStandards.Tests.Policies.IctMark.Accreditation;

[Trait("Clause", "ICT-MARK School assessments 1f")]
[Trait("Clause", "ICT-MARK Principle 12b")]
public sealed class ExperiencedAssessorsTests
{
    private static readonly Seed Seed = Seed.Parse("TEXT-2026");

    private static readonly IctMarkCode Tenth = IctMarkCode.Undated.WithSampledAssessors(SamplingFraction.Percent(10));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(7, 1)]
    [InlineData(20, 2)]
    [InlineData(21, 3)]
    public void The_part_is_rounded_up_to_a_whole_assessor(int experienced, int drawn)
    {
        var decision = ExperiencedAssessors.Draw(Assessors(experienced), Seed, Tenth);

        Assert.Equal(drawn, decision.Outcome.Drawn.Count);
        Assert.Equal(
            $"[ICT-MARK School assessments 1f] satisfied: {drawn} experienced assessors sampled; at least {drawn}",
            Assert.Single(decision.Findings).ToString());
    }

    [Fact]
    public void Seven_per_cent_of_a_hundred_is_seven() => Assert.Equal(
        7, ExperiencedAssessors.Draw(Assessors(100), Seed, IctMarkCode.Undated.WithSampledAssessors(SamplingFraction.Percent(7))).Outcome.Drawn.Count);

    [Fact]
    public void Ten_assessments_are_enough_and_nine_are_not() => Assert.Equal(
        ["A10"],
        ExperiencedAssessors.Draw([new("A9", 9), new("A10", 10)], Seed, IctMarkCode.Undated.WithSampledAssessors(SamplingFraction.Whole))
            .Outcome.Drawn.Select(drawn => drawn.Id));

    [Fact]
    public void Without_a_part_nobody_is_drawn_and_the_finding_says_so()
    {
        var decision = ExperiencedAssessors.Draw(Assessors(5), Seed);

        Assert.Empty(decision.Outcome.Drawn);
        Expect.Lacks(Assert.Single(decision.Findings), "the part of the experienced assessors that is sampled");
    }

    // The draw specification: the smallest SHA-256 of seed, colon and id.
    [Fact]
    public void The_draw_is_the_specified_one() => Assert.Equal(
        Assessors(30).Select(assessor => assessor.Id)
            .OrderBy(id => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"TEXT-2026:{id}"))), StringComparer.Ordinal).Take(3),
        ExperiencedAssessors.Draw(Assessors(30), Seed, Tenth).Outcome.Drawn.Select(drawn => drawn.Id));

    [Fact]
    public void A_list_that_cannot_be_drawn_from_is_refused()
    {
        Assert.Equal(
            "Assessor A1 is listed twice; list every assessor once. (Parameter 'accredited')",
            Assert.Throws<ArgumentException>(() => ExperiencedAssessors.Draw([new("A1", 3), new("A1", 12)], Seed, Tenth)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => ExperiencedAssessors.Draw([new("A1", -1)], Seed, Tenth));
        Assert.Throws<ArgumentException>(() => ExperiencedAssessors.Draw([new(" ", 1)], Seed, Tenth));
    }

    [Property]
    public bool The_sample_depends_on_the_experienced_and_the_seed_alone(byte experienced, byte others)
    {
        var alone = ExperiencedAssessors.Draw(Assessors(experienced), Seed, Tenth).Outcome;
        var among = ExperiencedAssessors.Draw(
            Assessors(experienced).Reverse().Concat(Enumerable.Range(0, others).Select(number => new ExperiencedAssessor($"N{number}", number % 10))), Seed, Tenth).Outcome;

        return alone.Drawn.Equals(among.Drawn) && alone.Drawn.Count <= experienced && (alone.Drawn.Count == 0) == (experienced == 0);
    }

    [Property]
    public bool The_sample_grows_with_the_part_and_with_the_experienced(byte experienced, byte more, byte percent, byte further)
    {
        var (lower, higher) = (1 + (percent % 100), int.Min(100, 1 + (percent % 100) + further));

        return Size(experienced, lower) <= Size(experienced + more, lower) && Size(experienced, lower) <= Size(experienced, higher)
            && Size(experienced, 100) == experienced;

        static int Size(int count, int percent) => ExperiencedAssessors.Draw(
            Assessors(count), Seed, IctMarkCode.Undated.WithSampledAssessors(SamplingFraction.Percent(percent))).Outcome.Drawn.Count;
    }

    [Theory]
    [InlineData(40, 4, "satisfied")]
    [InlineData(41, 4, "breached")]
    [InlineData(41, 5, "satisfied")]
    [InlineData(0, 0, "satisfied")]
    public void A_part_of_the_visits_is_observed(int visits, int observed, string verdict) => Assert.Equal(
        verdict, ObservedVisits.Check(visits, observed, IctMarkCode.Undated.WithObservedVisits(SamplingFraction.Percent(10))).Verdict.Value);

    [Fact]
    public void The_part_of_the_visits_must_come_from_the_host()
    {
        Expect.Lacks(ObservedVisits.Check(40, 4), "the part of the visits that is observed");
        Assert.Throws<ArgumentOutOfRangeException>("observed", () => ObservedVisits.Check(4, 5));
        Assert.Throws<ArgumentOutOfRangeException>("visits", () => ObservedVisits.Check(-1, 0));
    }

    private static ExperiencedAssessor[] Assessors(int count) => [.. Enumerable.Range(1, count).Select(number => new ExperiencedAssessor($"A{number}", 10 + number))];
}
