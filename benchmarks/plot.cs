#!/usr/bin/env -S dotnet run
#:package CsvHelper
#:package ScottPlot
#:property PublishAot=false

// Draws benchmarks/results/slope.svg from benchmarks/results/slope.csv, which is the report of: --filter '*Slope*' --every-situation
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using CsvHelper;
using ScottPlot;

var folder = Path.Combine(Path.GetDirectoryName((string)AppContext.GetData("EntryPointFilePath")!)!, "results");
var rows = new List<(string Method, double Files, double PerFile)>();
using (var report = CsvReader.Create(File.OpenText(Path.Combine(folder, "slope.csv")), new CsvReaderOptions { Separator = ',' }))
{
    report.ReadHeader();
    while (report.Read())
    {
        rows.Add((report.GetString("Method").Trim('\''), Number("Files"), Number("ns/file")));
    }

    double Number(string column) => double.Parse(report.GetString(column), CultureInfo.InvariantCulture);
}

var plot = new Plot();
foreach (var method in rows.GroupBy(row => row.Method, StringComparer.Ordinal))
{
    var line = plot.Add.Scatter(
        method.Select(row => Math.Log10(row.Files)).ToArray(), method.Select(row => Math.Log10(row.PerFile)).ToArray());
    line.LegendText = method.Key;
    line.LineWidth = 2;
    line.MarkerSize = 7;
}

// Both axes are logarithmic; a flat line is a cost that grows with the number of files and nothing else.
plot.Axes.Bottom.TickGenerator = Decades(2, 7);
plot.Axes.Left.TickGenerator = Decades(0, 4);
plot.Axes.SetLimits(1.8, 7.2, 0, 4);
plot.XLabel("files");
plot.YLabel("nanoseconds a file");
plot.ShowLegend(Alignment.UpperCenter, Orientation.Vertical);
plot.SaveSvg(Path.Combine(folder, "slope.svg"), 900, 520);

static ScottPlot.TickGenerators.NumericManual Decades(int from, int to)
{
    var ticks = new ScottPlot.TickGenerators.NumericManual();
    for (var power = from; power <= to; power++)
    {
        ticks.AddMajor(power, Math.Pow(10, power).ToString("#,0", CultureInfo.InvariantCulture));
    }

    return ticks;
}
