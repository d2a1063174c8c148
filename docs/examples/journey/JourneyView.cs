using Spectre.Console;

/// <summary>Shows a journey as tables: one for each event, and one for the last days.</summary>
internal static class JourneyView
{
    public static void Show(IAnsiConsole screen, Journey journey)
    {
        screen.WriteLine(journey.Readings.Length == 0 ? journey.Policy : $"{journey.Policy}, read with {string.Join(", ", journey.Readings)}");
        foreach (var step in journey.Steps)
        {
            screen.Write(Step(step));
        }

        screen.Write(LastDays(journey));
        screen.WriteLine($"At the end the candidate's journey is {journey.Candidate}, and the appeal is {journey.Appeal}.");
    }

    private static Table Step(JourneyStep step)
    {
        var outcome = !step.IsPermitted ? $"not permitted, {step.From} stays" : step.From == step.To ? $"{step.To} stays" : $"{step.From} to {step.To}";
        var table = new Table().RoundedBorder().Title(new TableTitle(Markup.Escape($"{step.Date} {step.Life}: {step.Event} ({outcome})")))
            .AddColumns("Clause", "Verdict", "Measure");
        foreach (var finding in step.Findings)
        {
            table.AddRow(
                new Text(finding.Clause),
                new Text(finding.Verdict, ColourOf(finding)),
                new Text(finding.Measure + (finding.Remedy is null ? "" : $" (to turn it: {finding.Remedy})")));
        }

        foreach (var open in step.Open)
        {
            table.AddRow(new Text(""), new Text("runs", Color.Aqua), new Text(open));
        }

        return table;
    }

    private static Table LastDays(Journey journey)
    {
        var table = new Table().RoundedBorder().Title("Last days").AddColumns("Clause", "What", "Counted from", "Last day", "Not counted");
        foreach (var due in journey.Due)
        {
            table.AddRow(
                new Text(due.Clause),
                new Text(due.What),
                new Text(due.From),
                new Text(due.By ?? "not known"),
                new Text(string.Join('\n', due.Skipped)));
        }

        return table;
    }

    private static Style ColourOf(JourneyFinding finding) => finding.Verdict switch
    {
        "satisfied" => Color.Green,
        "breached" => finding.Effect == "blocks" ? Color.Red : Color.Yellow,
        "not-applicable" => Color.Grey,
        _ => Color.Yellow,
    };
}
