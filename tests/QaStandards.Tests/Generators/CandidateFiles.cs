using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Sampling;

namespace QaStandards.Tests.Generators;

/// <summary>Candidate files for tests.</summary>
internal static class CandidateFiles
{
    public static Seed Dice { get; } = Seed.Parse("73958201846372910563");

    public static SamplingEvent November { get; } = SamplingEvent.Of("2017-11");

    public static YearCoverage Year { get; } = YearCoverage.Begin("2017-18");

    public static CandidateFile Met(string id, string assessor = "A", string provider = "P") => new()
    {
        Id = id,
        Candidate = "c-" + id,
        Assessor = assessor,
        Provider = provider,
        Outcome = RecommendedOutcome.Met,
    };

    public static CandidateFile Partial(string id, params int[] notMet) =>
        Met(id) with { Outcome = RecommendedOutcome.Partial, NotMet = HltaStandards.Set(notMet.Length == 0 ? [9] : notMet) };

    public static CandidateFile Full(string id, params int[] notMet) =>
        Met(id) with { Outcome = RecommendedOutcome.Full, NotMet = HltaStandards.Set(notMet.Length == 0 ? [9, 24] : notMet) };

    /// <summary>Returns met files f01, f02, ... of one assessor and provider.</summary>
    public static CandidateFile[] ManyMet(int count) =>
        [.. Enumerable.Range(1, count).Select(i => Met("f" + i.ToString("00", CultureInfo.InvariantCulture)))];

    public static Decision<SamplePlan<CandidateFile>> Plan(
        IEnumerable<CandidateFile> files, Seed? seed = null, YearCoverage? year = null, DrawTerms? terms = null, HltaCode? code = null)
    {
        code ??= HltaCode.April2017;
        return code.PlanModeration(code.Freeze(November, files), seed ?? Dice, year ?? Year, terms);
    }

    public static string[] Ids(this SamplePlan<CandidateFile> plan, StratumKind stratum) =>
        [.. plan.Selected.Where(file => file.Stratum == stratum).Select(file => file.Id)];
}
