using System;
using System.Globalization;
using System.Linq;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace QaStandards.Benchmarks;

/// <summary>The median time divided by the number of files, so that the slope over the situations can be read.</summary>
internal sealed class PerFileColumn : IColumn
{
    public string Id => nameof(PerFileColumn);

    public string ColumnName => "ns/file";

    public string Legend => "Median time in nanoseconds divided by the number of files";

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool AlwaysShow => false;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public bool IsAvailable(Summary summary) => summary.BenchmarksCases.Any(HasFiles);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        HasFiles(benchmarkCase) && summary[benchmarkCase]?.ResultStatistics is { } statistics
            ? (statistics.Median / Convert.ToInt32(benchmarkCase.Parameters["Files"], CultureInfo.InvariantCulture)).ToString("0.0", CultureInfo.InvariantCulture)
            : "-";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public override string ToString() => ColumnName;

    private static bool HasFiles(BenchmarkCase benchmarkCase) =>
        benchmarkCase.Parameters.Items.Any(parameter => parameter.Name == "Files");
}
