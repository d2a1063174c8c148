using System.Globalization;
using System.Linq;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Exporters.Csv;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using Perfolizer.Horology;
using Perfolizer.Metrology;
using QaStandards.Benchmarks.Allocation;
using QaStandards.Benchmarks.Sampling;

namespace QaStandards.Benchmarks;

/// <summary>How long a run takes: the short form is for the habit of running it, the long one for a claim.</summary>
internal static class Forms
{
    /// <summary>
    /// Gets three iterations of a tenth of a second, after eight to warm up. The runtime is asked to optimise what was called thirty
    /// times at once, not after a pause: otherwise a short form measures the compiler's first tier, five times too slow. Of the
    /// situations it takes one alone.
    /// </summary>
    public static IConfig Short => Plain.AddFilter(new SimpleFilter(IsInShortForm)).AddJob(Brief);

    /// <summary>Gets the short form at every situation.</summary>
    public static IConfig EverySituation => Plain.AddJob(Brief);

    /// <summary>Gets BenchmarkDotNet's own judgement of when a figure is steady.</summary>
    public static IConfig Long => Plain.AddJob(Job.Default.WithId("Long"));

    /// <summary>Gets everything but a job: the command line names one.</summary>
    public static ManualConfig Plain => ManualConfig.CreateEmpty()
        .AddLogger(ConsoleLogger.Default)
        .AddExporter(MarkdownExporter.GitHub, new CsvExporter(CsvSeparator.Comma, Numbers))
        .AddColumnProvider(
            DefaultColumnProviders.Descriptor,
            DefaultColumnProviders.Params,
            new SimpleColumnProvider(
                StatisticColumn.Median, StatisticColumn.StdDev, new PerFileColumn(), BaselineRatioColumn.RatioMean),
            DefaultColumnProviders.Metrics)
        .WithArtifactsPath("artifacts/benchmarks");

    private static Job Brief => Job.Default
        .WithId("Short")
        .WithLaunchCount(1)
        .WithWarmupCount(8)
        .WithIterationCount(3)
        .WithMinInvokeCount(1)
        .WithIterationTime(TimeInterval.FromMilliseconds(100))
        .WithEvaluateOverhead(false)
        .WithEnvironmentVariable("DOTNET_TC_CallCountingDelayMs", "0");

    /// <summary>Gets plain numbers in nanoseconds and bytes, for other programs.</summary>
    private static SummaryStyle Numbers => new(
        CultureInfo.InvariantCulture,
        printUnitsInHeader: true,
        sizeUnit: SizeUnit.B,
        timeUnit: TimeUnit.Nanosecond,
        printUnitsInContent: false);

    // One point of every table; the slope is for the long form.
    private static bool IsInShortForm(BenchmarkCase benchmark) =>
        benchmark.Descriptor.Type != typeof(Slope) && benchmark.Parameters.Items.All(parameter => parameter.Value switch
        {
            Situation files => files == Situation.AwardingBody,
            Distance days => days == Distance.AYear,
            int trainees when parameter.Name == nameof(Placements.Trainees) => trainees == 200,
            _ => true,
        });
}
