using System;
using System.Linq;
using QaStandards;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Sampling;
using Spectre.Console;

/// <summary>Shows a month's plan as tables.</summary>
internal static class MonthView
{
    private const int TicketShown = 16;

    /// <summary>Prints the list, the files with their reasons, the findings, the assurance and the receipt.</summary>
    public static void Show(IAnsiConsole screen, Decision<SamplePlan<CandidateFile>> decision)
    {
        var plan = decision.Outcome;
        var met = plan.RandomStrata[0].Population;
        screen.WriteLine(FormattableString.Invariant(
            $"{plan.Receipt.Policy}, {plan.Cohort.Event}: {Count(plan.Cohort.Count)}, {met} judged met; {plan.Selected.Count} to moderate"));
        screen.WriteLine($"Seed {plan.Seed}; list {plan.Cohort.Digest}");
        foreach (var warning in plan.Cohort.Warnings)
        {
            screen.WriteLine("Warning: " + warning.Message, Color.Yellow);
        }

        screen.Write(Selected(plan));
        if (plan.Selected is [var first, ..])
        {
            var ticketOf = $"{plan.Seed}:{first.Id}".Replace("'", "'\\''", StringComparison.Ordinal);
            screen.WriteLine($"Check a ticket: printf '%s' '{ticketOf}' | sha256sum");
            screen.Write(Reasons(plan));
        }

        screen.WriteLine(FormattableString.Invariant(
            $"Coverage took {plan.Coverage.Files} more; no choice needs fewer than {plan.Coverage.LowerBound}"));
        screen.Write(Findings(decision.Findings));
        screen.WriteLine("Assurance: " + plan.RandomStrata[0].Assurance);
        screen.Write(Receipt(plan.Receipt));
    }

    private static Table Selected(SamplePlan<CandidateFile> plan)
    {
        var table = new Table().RoundedBorder().Title("Files to moderate")
            .AddColumns("Stratum", "File", "Ticket", "Reasons", "Standards");
        foreach (var file in plan.Selected)
        {
            table.AddRow(
                new Text(file.Stratum.Value, ColourOf(file.Stratum)),
                new Text(file.Id),
                new Text(file.Ticket.ToString()[..TicketShown] + "…"),
                new Text(string.Join(", ", file.Reasons)),
                new Text(file.Standards!.ToString()));
        }

        return table;
    }

    private static Table Reasons(SamplePlan<CandidateFile> plan)
    {
        var table = new Table().RoundedBorder().Title("What the reasons say").AddColumns("Clause", "Says");
        foreach (var row in plan.Cohort.Design.Rows.Where(row => plan.Selected.Any(file => file.Reasons.Contains(row.By))))
        {
            table.AddRow(new Text(row.By.Citation), new Text(row.By.Says));
        }

        return table;
    }

    private static Table Findings(Findings findings)
    {
        var table = new Table().RoundedBorder().Title("Clause by clause").AddColumns("Clause", "Verdict", "Measure");
        foreach (var finding in findings)
        {
            table.AddRow(
                new Text(finding.Clause.Citation),
                new Text(finding.Verdict.Value, ColourOf(finding.Verdict)),
                new Text(finding.Measure.ToString()));
        }

        return table;
    }

    private static Table Receipt(SampleReceipt receipt)
    {
        var table = new Table().RoundedBorder().Title("Receipt").AddColumns("Line", "Value");
        foreach (var line in receipt.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = line.Split('\t');
            table.AddRow(new Text(parts[0]), new Text(parts.Length > 1 ? parts[1] : ""));
        }

        return table.AddRow(new Text("receipt digest"), new Text(receipt.Digest));
    }

    private static string Count(int files) => FormattableString.Invariant($"{files} {(files == 1 ? "file" : "files")}");

    private static Style ColourOf(StratumKind stratum) => stratum.Value switch
    {
        "mandatory" => Color.Yellow,
        "random" => Color.Green,
        _ => Color.Aqua,
    };

    private static Style ColourOf(Verdict verdict) => verdict.Value switch
    {
        "satisfied" => Color.Green,
        "breached" => Color.Red,
        "not-applicable" => Color.Grey,
        _ => Color.Yellow,
    };
}
