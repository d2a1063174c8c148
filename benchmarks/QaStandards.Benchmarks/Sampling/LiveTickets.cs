using BenchmarkDotNet.Attributes;

namespace QaStandards.Benchmarks.Sampling;

/// <summary>The same with a live seed of 37 characters: most tickets are of two blocks.</summary>
[MemoryDiagnoser]
public class LiveTickets
{
    private readonly Tickets tickets = new() { Seed = Synthetic.LiveSeed };

    [Params(Situation.OneMonth, Situation.AwardingBody, Situation.NationalCohort)]
    public Situation Files { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        tickets.Files = Files;
        tickets.Setup();
    }

    [Benchmark(Baseline = true, Description = "SHA256.HashData loop")]
    public ulong[] HashDataLoop() => tickets.HashDataLoop();

    [Benchmark(Description = "the widest, as a draw does")]
    public ulong[] Widest() => tickets.Widest();
}
