using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Sampling;

namespace QaStandards.Benchmarks.Sampling;

/// <summary>The whole monthly plan from the caller's objects, in its steps, beside the same plan in LINQ and a shuffle.</summary>
[MemoryDiagnoser]
public class Plan
{
    private readonly Random random = new(1);
    private readonly Random unseeded = new();
    private readonly YearCoverage year = YearCoverage.Begin("2017-18");
    private CandidateFile[] files = [];
    private Cohort<CandidateFile> cohort = null!;
    private int[] numbers = [];

    [Params(Situation.OneMonth, Situation.LargeProvider, Situation.AwardingBody, Situation.NationalCohort)]
    public Situation Files { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        files = Synthetic.Files(Files);
        numbers = [.. Enumerable.Range(0, files.Length)];
        cohort = Freeze();
        var (ours, naive) = (PlanFrozen().Outcome.Selected, PlanInLinq());
        Agreement.Of("Files", ours.Select(file => file.File.Id), naive.Select(file => file.File.Id));
        Agreement.Of("On every core", ours.Select(file => file.Id), OnEveryCore().Outcome.Selected.Select(file => file.Id));
        Agreement.Of("Strata", ours.Select(file => file.Stratum), naive.Select(file => file.Stratum));
        Agreement.Of("Reasons", ours.SelectMany(file => file.Reasons), naive.SelectMany(file => file.Reasons));
    }

    [Benchmark(Description = "freeze and plan")]
    public Decision<SamplePlan<CandidateFile>> FreezeAndPlan() =>
        HltaCode.April2017.PlanModeration(Freeze(), Synthetic.Seed, year);

    [Benchmark(Description = "freeze and plan, every core")]
    public Decision<SamplePlan<CandidateFile>> OnEveryCore() => HltaCode.April2017.PlanModeration(
        HltaCode.April2017.Freeze(Synthetic.Month, files, Synthetic.EveryCore), Synthetic.Seed, year, cores: Synthetic.EveryCore);

    [Benchmark(Description = "freeze alone")]
    public Cohort<CandidateFile> Freeze() => HltaCode.April2017.Freeze(Synthetic.Month, files);

    [Benchmark(Description = "plan alone")]
    public Decision<SamplePlan<CandidateFile>> PlanFrozen() =>
        HltaCode.April2017.PlanModeration(cohort, Synthetic.Seed, year);

    [Benchmark(Description = "freeze, plan and receipt")]
    public SampleReceipt FreezePlanAndReceipt() => FreezeAndPlan().Outcome.Receipt;

    [Benchmark(Description = "LINQ plan, a hash per id")]
    public IReadOnlyCollection<object> InLinq() => PlanInLinq();

    [Benchmark(Baseline = true, Description = "Random.Shuffle(int[])")]
    public int[] Shuffle()
    {
        random.Shuffle(numbers);
        return numbers;
    }

    [Benchmark(Description = "Random.Shuffle, unseeded")]
    public int[] ShuffleUnseeded()
    {
        unseeded.Shuffle(numbers);
        return numbers;
    }

    private List<NaiveSelection> PlanInLinq() => NaivePlan.Of(files, Synthetic.Seed.Text);
}
