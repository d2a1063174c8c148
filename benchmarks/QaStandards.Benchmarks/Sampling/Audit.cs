using System.Linq;
using BenchmarkDotNet.Attributes;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Sampling;

namespace QaStandards.Benchmarks.Sampling;

/// <summary>The independent audits of a claimed sample, from the caller's objects, beside the plan that they judge.</summary>
[MemoryDiagnoser]
public class Audit
{
    private readonly YearCoverage year = YearCoverage.Begin("2017-18");
    private CandidateFile[] files = [];
    private SampleClaim claim = null!;

    [Params(Situation.OneMonth, Situation.AwardingBody, Situation.NationalCohort)]
    public Situation Files { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        files = Synthetic.Files(Files);
        claim = SampleClaim.Of(FreezeAndPlan().Outcome);
        Agreement.Holds("The design's audit accepts the plan", OfTheDesign().All(finding => finding.Verdict != Verdict.Breached));
        Agreement.Holds("The pack's audit accepts the plan", OfThePack().All(finding => finding.Verdict != Verdict.Breached));
    }

    [Benchmark(Baseline = true, Description = "freeze, plan and receipt")]
    public SampleReceipt FreezePlanAndReceipt() => FreezeAndPlan().Outcome.Receipt;

    [Benchmark(Description = "audit of the design")]
    public Findings OfTheDesign() =>
        SampleAudit.Check(HltaCode.April2017.SamplingOfCandidates, Synthetic.Month, files, claim, year);

    [Benchmark(Description = "audit of the pack")]
    public Findings OfThePack() => HltaSampleAudit.Check(HltaCode.April2017, Synthetic.Month, files, claim, year);

    private Decision<SamplePlan<CandidateFile>> FreezeAndPlan() =>
        HltaCode.April2017.PlanModeration(HltaCode.April2017.Freeze(Synthetic.Month, files), Synthetic.Seed, year);
}
