using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using Perfolizer.Horology;

namespace QaStandards.Benchmarks;

/// <summary>How long a run takes: the short form is for the habit of running it, the long one for a claim.</summary>
internal static class Forms
{
    /// <summary>
    /// Gets three iterations of a fifth of a second, after six to warm up: with fewer, what takes under a millisecond is still
    /// run as the compiler's first tier made it, five times too slow.
    /// </summary>
    public static IConfig Short => Plain.AddJob(Job.Default
        .WithId("Short")
        .WithLaunchCount(1)
        .WithWarmupCount(6)
        .WithIterationCount(3)
        .WithMinInvokeCount(1)
        .WithIterationTime(TimeInterval.FromMilliseconds(200))
        .WithEvaluateOverhead(false));

    /// <summary>Gets BenchmarkDotNet's own judgement of when a figure is steady.</summary>
    public static IConfig Long => Plain.AddJob(Job.Default.WithId("Long"));

    /// <summary>Gets everything but a job: the command line names one.</summary>
    public static ManualConfig Plain => ManualConfig.CreateEmpty()
        .AddLogger(ConsoleLogger.Default)
        .AddExporter(MarkdownExporter.GitHub)
        .AddColumnProvider(
            DefaultColumnProviders.Descriptor,
            DefaultColumnProviders.Params,
            new SimpleColumnProvider(
                StatisticColumn.Median, StatisticColumn.StdDev, new PerFileColumn(), BaselineRatioColumn.RatioMean),
            DefaultColumnProviders.Metrics)
        .WithArtifactsPath("artifacts/benchmarks");
}
