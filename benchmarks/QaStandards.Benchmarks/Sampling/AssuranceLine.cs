using BenchmarkDotNet.Attributes;
using QaStandards.Sampling;

namespace QaStandards.Benchmarks.Sampling;

/// <summary>The exact hypergeometric line that every plan carries, and the estimate after moderation.</summary>
[MemoryDiagnoser]
public class AssuranceLine
{
    private int drawn;

    [Params(Situation.OneMonth, Situation.AwardingBody, Situation.NationalCohort)]
    public Situation Pool { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        drawn = (int)SamplingFraction.Percent(5).SizeOf((int)Pool);
        Agreement.Holds("The line is of this pool", Line().Population == (int)Pool && Line().Lines.Count == 3);
    }

    [Benchmark(Baseline = true, Description = "the line of a draw of 5 %")]
    public Assurance Line() => Assurance.Of((int)Pool, drawn);

    [Benchmark(Description = "chance to see one of 10 % faulty")]
    public decimal Detection() => Assurance.DetectionProbability((int)Pool, (int)Pool / 10, drawn);
}
