using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using QaStandards.Policies.Hlta;
using QaStandards.Sampling;
using Spectre.Console;

/// <summary>Shows a planned year as JSON and as tables.</summary>
internal static class YearView
{
    private const int WidthWithPadding = 93;

    private static readonly string[] Columns =
        ["Month", "Files", "Met", "Mandatory", "Random", "Coverage", "Assessors", "Providers", "Standards"];

    /// <summary>
    /// Returns the year as one JSON object: each month as the month's program gives it, and the coverage at the end.
    /// </summary>
    public static object Document(IReadOnlyList<PlannedMonth> months)
    {
        var end = months[^1].YearAfter;
        return new
        {
            Months = months.Select(MonthOf),
            Coverage = new
            {
                Assessors = Covered(end, "assessor"),
                Providers = Covered(end, "provider"),
                Standards = new { Covered = end.Standards?.Count ?? 0, Of = HltaStandards.Framework.Standards.Count },
            },
        };
    }

    public static void Show(IAnsiConsole screen, IReadOnlyList<PlannedMonth> months)
    {
        var table = new Table().RoundedBorder().Title("A year of moderation");
        var padding = screen.Profile.Width < WidthWithPadding ? 0 : 1;
        foreach (var name in Columns)
        {
            table.AddColumn(new TableColumn(name)
            {
                Padding = new(padding, 0),
                Alignment = name == "Month" ? Justify.Left : Justify.Right,
            });
        }

        foreach (var month in months)
        {
            var plan = month.Decision.Outcome;
            table.AddRow(
                month.Name,
                Number(plan.Cohort.Count),
                Number(plan.RandomStrata[0].Population),
                Count(plan, StratumKind.Mandatory),
                Count(plan, StratumKind.Random),
                Count(plan, StratumKind.Coverage),
                Part(month.YearAfter, "assessor"),
                Part(month.YearAfter, "provider"),
                $"{Number(month.YearAfter.Standards?.Count ?? 0)}/{Number(HltaStandards.Framework.Standards.Count)}");
        }

        screen.Write(table);
        screen.Write(Forecast(months));
        screen.Write(Findings(months[^1]));
    }

    private static Table Forecast(IReadOnlyList<PlannedMonth> months)
    {
        var table = new Table().RoundedBorder().Title("What the forecast said on the way")
            .AddColumns("After", "Clause", "Verdict", "Still to do");
        foreach (var month in months)
        {
            foreach (var finding in month.Forecast.Where(finding => finding.Verdict != QaStandards.Verdict.Satisfied))
            {
                table.AddRow(
                    new Text(month.Name),
                    new Text(finding.Clause.Citation),
                    new Text(finding.Verdict.Value),
                    new Text(finding.Measure.ToString()));
            }
        }

        return table;
    }

    private static Table Findings(PlannedMonth last)
    {
        var table = new Table().RoundedBorder().Title($"The year {last.YearAfter.Year} after {last.Name}")
            .AddColumns("Clause", "Verdict", "Measure");
        foreach (var finding in last.Decision.Findings.Where(finding =>
            finding.Clause == HltaClauses.C76a || finding.Clause == HltaClauses.C77a || finding.Clause == HltaClauses.C85b))
        {
            table.AddRow(
                new Text(finding.Clause.Citation), new Text(finding.Verdict.Value), new Text(finding.Measure.ToString()));
        }

        return table;
    }

    private static object MonthOf(PlannedMonth month) => new MonthDocument(month.Decision, month.Name, month.Forecast);

    private static object Covered(YearCoverage year, string kind) =>
        new { Covered = year.Covered(kind).Count, Of = year.Seen(kind).Count };

    private static string Part(YearCoverage year, string kind) =>
        $"{Number(year.Covered(kind).Count)}/{Number(year.Seen(kind).Count)}";

    private static string Count<T>(SamplePlan<T> plan, StratumKind stratum)
        where T : class => Number(plan.Selected.Count(file => file.Stratum == stratum));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
