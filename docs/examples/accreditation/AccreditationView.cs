using System.Linq;
using QaStandards;
using QaStandards.Policies.IctMark;
using Spectre.Console;

/// <summary>Shows a report to people.</summary>
internal static class AccreditationView
{
    public static void Show(IAnsiConsole screen, AssessorReport report)
    {
        screen.WriteLine($"{IctMarkClauses.Policy}: assessor {KnownOfAssessor.Id}");
        screen.Write(History(report));
        screen.WriteLine(Standing(report));
        screen.WriteLine(report.Reviews.ToString());
        screen.Write(Conflict(report));
        screen.WriteLine($"{KnownOfAssessor.Id} at {report.Question.School}: {report.Conflict.Outcome.Value}");
    }

    private static string Standing(AssessorReport report) =>
        $"On {AssessorReport.Iso(report.Question.AsOf)} the assessor is {report.Status.Outcome.Value}.";

    private static Table History(AssessorReport report)
    {
        var table = new Table().RoundedBorder().Title("History").AddColumns("On", "Event", "From", "To", "Why");
        foreach (var step in report.Steps)
        {
            table.AddRow(
                new Text(AssessorReport.Iso(step.On)),
                new Text($"{step.Event}"),
                new Text(step.From.Value),
                new Text(step.To.Value, step.Finding.Verdict == Verdict.Satisfied ? Color.Green : Color.Red),
                new Text(step.Finding.Verdict == Verdict.Satisfied ? step.Finding.Clause.Locator : step.Finding.ToString()));
        }

        return table;
    }

    private static Table Conflict(AssessorReport report)
    {
        var table = new Table().RoundedBorder().Title(
            $"Conflict of interest with {report.Question.School}").AddColumns("Clause", "Verdict", "Why");
        foreach (var finding in report.Conflict.Findings.Where(finding => finding.Verdict != Verdict.NotApplicable))
        {
            table.AddRow(
                new Text(finding.Clause.Locator),
                new Text(finding.Verdict.Value, finding.Verdict == Verdict.Satisfied ? Color.Green : Color.Red),
                new Text(finding.Measure.ToString()));
        }

        return table;
    }
}
