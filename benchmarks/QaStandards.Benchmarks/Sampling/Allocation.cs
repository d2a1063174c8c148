using System;
using QaStandards.Policies.Hlta;
using QaStandards.Sampling;

namespace QaStandards.Benchmarks.Sampling;

/// <summary>
/// Tells how much of what a plan allocates is its own result: BenchmarkDotNet counts what is allocated, not what is kept.
/// Bytes, unlike times, are the same in every run.
/// </summary>
internal static class Allocation
{
    // Code that is not compiled for speed yet allocates more.
    private const int WarmUps = 40;

    public static int Print()
    {
        Console.WriteLine("| files | freeze, kept | freeze, dropped | plan, kept | plan, dropped | dropped in all |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var situation in Enum.GetValues<Situation>())
        {
            Row(situation, situation.ToString());
        }

        return 0;
    }

    private static void Row(Situation situation, string name)
    {
        var files = Synthetic.Files(situation);
        var year = YearCoverage.Begin("2017-18");
        for (var warmUp = 0; warmUp < WarmUps; warmUp++)
        {
            _ = HltaCode.April2017.PlanModeration(HltaCode.April2017.Freeze(Synthetic.Month, files), Synthetic.Seed, year);
        }

        var (frozen, freeze, cohort) = Measure(() => HltaCode.April2017.Freeze(Synthetic.Month, files));
        var (result, plan, decision) = Measure(() => HltaCode.April2017.PlanModeration(cohort, Synthetic.Seed, year));
        GC.KeepAlive(decision);
        Console.WriteLine(FormattableString.Invariant(
            $"| {name} | {Per(frozen)} | {Per(freeze - frozen)} | {Per(result)} | {Per(plan - result)} | {Per(Dropped())} |"));

        long Dropped() => freeze - frozen + plan - result;

        string Per(long bytes) => FormattableString.Invariant($"{(double)bytes / (int)situation:0.0}");
    }

    // What is kept is what a full collection leaves of what was allocated.
    private static (long Kept, long Allocated, T Result) Measure<T>(Func<T> work)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var start = GC.GetAllocatedBytesForCurrentThread();
        var result = work();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - start;
        return (GC.GetTotalMemory(forceFullCollection: true) - before, allocated, result);
    }
}
