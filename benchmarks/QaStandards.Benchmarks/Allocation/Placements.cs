using System.Linq;
using BenchmarkDotNet.Attributes;
using QaStandards.Allocation;
using QaStandards.Sampling;

namespace QaStandards.Benchmarks.Allocation;

/// <summary>Trainees to schools, as many as two thousand to four hundred; beside a greedy hand and a textbook flow.</summary>
[MemoryDiagnoser]
public class Placements
{
    private readonly Seed seed = Seed.Parse("placements");
    private Town town = null!;

    /// <summary>Gets or sets how many trainees there are; there is a school for every five of them.</summary>
    [Params(200, 2_000)]
    public int Trainees { get; set; }

    /// <summary>Gets or sets how many seats there are for a hundred trainees.</summary>
    [Params(105, 90)]
    public int Seats { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        town = new(Trainees, Trainees / 5, Seats);
        var plan = Optimal();
        var (placed, total) = Greedy();
        Agreement.Holds("The greedy hand places no more", placed <= plan.Placed.Count);
        Agreement.Holds("It has no smaller sum when it places as many", placed < plan.Placed.Count || total >= plan.Total);
        if (Trainees <= 200)
        {
            Agreement.Holds("The textbook flow agrees", Textbook() == (plan.Placed.Count, plan.Total));
        }

        Agreement.Holds("The audit finds nothing", !Audit().Deny || plan.Unplaced.Count > 0);
    }

    [Benchmark(Baseline = true, Description = "optimal, with reasons and ties by ticket")]
    public AllocationPlan Optimal() => town.Design.Allocate(town.Trainees, town.Schools, seed).Outcome;

    [Benchmark(Description = "greedy: the cheapest pair first")]
    public (int Placed, long Total) Greedy()
    {
        var free = town.Schools.ToDictionary(school => school, school => school.Seats);
        var waiting = town.Trainees.ToHashSet();
        var (placed, total) = (0, 0L);
        var pairs = town.Trainees.SelectMany(trainee => town.Schools.Where(school => town.Allows(trainee, school))
            .Select(school => (trainee, school, penalty: town.PenaltyOf(trainee, school)))).OrderBy(pair => pair.penalty);
        foreach (var (trainee, school, penalty) in pairs)
        {
            if (free[school] > 0 && waiting.Remove(trainee))
            {
                free[school]--;
                (placed, total) = (placed + 1, total + penalty);
            }
        }

        return (placed, total);
    }

    [Benchmark(Description = "the audit, which shows that nothing is better")]
    public Findings Audit() => AllocationAudit.Check(
        town.Design, town.Trainees, town.Schools, AllocationClaim.Of(Optimal()), seed);

    // Bellman and Ford before every trainee: no prices, no heap.
    private (int Placed, long Total) Textbook() => NaiveFlow.Of(town);
}
