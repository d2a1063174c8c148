using System;
using System.Globalization;
using System.Linq;
using QaStandards;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Sampling;
using Spectre.Console;

/// <summary>Shows a month's plan as JSON and as tables.</summary>
internal static class MonthView
{
    private const int TicketShown = 16;

    /// <summary>Returns the month as one JSON object; in a year it begins with the month's name and ends with the forecast.</summary>
    public static object Document(Decision<SamplePlan<CandidateFile>> decision, string? month = null, Findings? forecast = null)
    {
        var plan = decision.Outcome;
        return new
        {
            Month = month,
            Policy = HltaClauses.Policy.ToString(),
            Seed = plan.Seed.Text,
            Cohort = new { Files = plan.Cohort.Count, Met = plan.RandomStrata[0].Population, plan.Cohort.Digest },
            Selected = plan.Selected.Select(file => new
            {
                file.Id,
                Ticket = file.Ticket.ToString(),
                Stratum = file.Stratum.Value,
                Reasons = file.Reasons.Select(reason => reason.Citation),
                InclusionProbability = file.InclusionProbability?.ToString(),
                Standards = file.Standards!.ToArray(),
            }),
            Coverage = new { plan.Coverage.Files, plan.Coverage.LowerBound, plan.Coverage.IsSmallest },
            Findings = decision.Findings.Select(FindingOf),
            Forecast = forecast?.Select(FindingOf),
            Assurance = AssuranceOf(plan.RandomStrata[0].Assurance),
            Receipt = ReceiptOf(plan.Receipt),
        };
    }

    /// <summary>Prints the month as tables.</summary>
    public static void Show(IAnsiConsole screen, Decision<SamplePlan<CandidateFile>> decision)
    {
        var plan = decision.Outcome;
        screen.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{HltaClauses.Policy}, {plan.Cohort.Event}: {plan.Cohort.Count} files, {plan.RandomStrata[0].Population} judged met; {plan.Selected.Count} to moderate"));
        screen.WriteLine($"Seed {plan.Seed}; list {plan.Cohort.Digest}");
        screen.Write(Selected(plan));
        screen.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"Coverage took {plan.Coverage.Files} more files; no choice needs fewer than {plan.Coverage.LowerBound}"));
        screen.Write(Findings(decision.Findings));
        screen.WriteLine("Assurance: " + plan.RandomStrata[0].Assurance);
        screen.Write(Receipt(plan.Receipt));
    }

    private static Table Selected(SamplePlan<CandidateFile> plan)
    {
        var table = new Table().RoundedBorder().Title("Files to moderate").AddColumns("Stratum", "File", "Ticket", "Reasons", "Standards");
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

    private static Table Findings(Findings findings)
    {
        var table = new Table().RoundedBorder().Title("Clause by clause").AddColumns("Clause", "Verdict", "Measure");
        foreach (var finding in findings)
        {
            table.AddRow(
                new Text(finding.Clause.Citation), new Text(finding.Verdict.Value, ColourOf(finding.Verdict)), new Text(finding.Measure.ToString()));
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

    private static object FindingOf(Finding finding) => new
    {
        Clause = finding.Clause.Citation,
        Verdict = finding.Verdict.Value,
        Text = finding.Measure.ToString(),
    };

    private static object AssuranceOf(Assurance assurance) => new
    {
        assurance.Population,
        assurance.Drawn,
        Lines = assurance.Lines.Select(line => new { line.Faulty, line.Probability, SizeFor95Percent = line.Size }),
        Text = assurance.ToString(),
    };

    private static object ReceiptOf(SampleReceipt receipt) => new
    {
        receipt.Draw,
        receipt.CoverageChoice,
        receipt.Policy,
        receipt.Deviations,
        receipt.Event,
        receipt.Round,
        receipt.Files,
        receipt.CohortDigest,
        receipt.Seed,
        receipt.DeclaredSize,
        receipt.AgreedStandards,
        receipt.RiskBands,
        receipt.Widenings,
        receipt.Pacing,
        receipt.Thresholds,
        receipt.YearDigest,
        receipt.PreviousReceipt,
        receipt.Selected,
        receipt.SelectionDigest,
        receipt.Digest,
    };

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
