using System;
using System.Linq;
using BenchmarkDotNet.Attributes;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Sampling;
using QaStandards.Sampling.Tickets;

namespace QaStandards.Benchmarks.Sampling;

/// <summary>
/// Cost against the size of the list, from a hundred files to ten million: what is linear has the same cost a file wherever one looks.
/// </summary>
public class Slope
{
    private readonly Random random = new(1);
    private readonly YearCoverage year = YearCoverage.Begin("2017-18");
    private CandidateFile[] files = [];
    private string[] ids = [];
    private int[] numbers = [];
    private CohortColumns columns = null!;

    [Params(100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000)]
    public int Files { get; set; }

    private int Size => (int)SamplingFraction.Percent(5).SizeOf(numbers.Length);

    [GlobalSetup]
    public void Setup()
    {
        files = Synthetic.Files((Situation)Files);
        ids = [.. files.Select(file => file.Id)];
        numbers = [.. Enumerable.Range(0, files.Length)];
        columns = Synthetic.Columns(ids);
    }

    [Benchmark(Description = "freeze and plan")]
    public Decision<SamplePlan<CandidateFile>> FreezeAndPlan() =>
        HltaCode.April2017.PlanModeration(HltaCode.April2017.Freeze(Synthetic.Month, files), Synthetic.Seed, year);

    [Benchmark(Description = "draw of 5 per cent")]
    public int[] Draw()
    {
        using var order = new TicketOrder(Synthetic.Seed, columns);
        return SmallestK.Of(order.Words, Size, order.CompareTied);
    }

    [Benchmark(Description = "partial draw of 1,000")]
    public PartialDraw OfAPart() => PartialDraw.Of(Synthetic.Seed, 1_000, ids);

    [Benchmark(Description = "LINQ OrderBy(SHA-256).Take")]
    public string[] HashPerIdThenOrderBy() =>
        [.. Enumerable.OrderBy(ids, id => NaiveTicket.Of(Synthetic.Seed.Text, id)).Take(Size)];

    [Benchmark(Baseline = true, Description = "Random.Shuffle(int[])")]
    public int[] Shuffle()
    {
        random.Shuffle(numbers);
        return numbers;
    }
}
