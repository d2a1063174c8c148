using System.Linq;
using BenchmarkDotNet.Running;

namespace QaStandards.Benchmarks;

/// <summary>
/// Runs the short form of every benchmark at one situation; <c>--every-situation</c> runs it at all, <c>--long</c> runs the full form, and
/// any option of BenchmarkDotNet is understood.
/// Ends with 1 when a benchmark failed or a setup found that two peers disagree.
/// </summary>
public static class Program
{
    public static int Main(string[] args)
    {
        var (isLong, isEvery) = (args.Contains("--long"), args.Contains("--every-situation"));
        var options = args.Where(arg => arg is not ("--long" or "--every-situation")).ToArray();
        if (options.Contains("--allocation"))
        {
            return Sampling.Allocation.Print();
        }

        var namesJob = options.Any(option => option is "--job" or "-j");
        if (!options.Any(option => option is "--filter" or "-f" or "--list" or "--help" or "--info" or "--version"))
        {
            options = [.. options, "--filter", "*"];
        }

        var config = namesJob ? Forms.Plain : isLong ? Forms.Long : isEvery ? Forms.EverySituation : Forms.Short;
        var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(options, config).ToArray();
        return summaries.Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;
    }
}
