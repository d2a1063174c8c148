using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Serialization;
using QaStandards;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Sampling;

/// <summary>A month as one JSON object; in a year it has its name and what the forecast says after it.</summary>
internal sealed class MonthDocument(Decision<SamplePlan<CandidateFile>> decision, string? month = null, Findings? forecast = null)
{
    private readonly SamplePlan<CandidateFile> plan = decision.Outcome;

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Month => month;

    public string Policy => plan.Receipt.Policy;

    public string Year => plan.YearSoFar.Year;

    public string Seed => plan.Seed.Text;

    public object Cohort => new
    {
        Files = plan.Cohort.Count,
        Met = plan.RandomStrata[0].Population,
        plan.Cohort.Digest,
        Warnings = plan.Cohort.Warnings.Select(warning => warning.Message),
    };

    public IEnumerable<object> Selected => plan.Selected.Select(file => new
    {
        file.Id,
        Ticket = file.Ticket.ToString(),
        Stratum = file.Stratum.Value,
        Reasons = file.Reasons.Select(reason => reason.Citation),
        InclusionProbability = file.InclusionProbability?.ToString(),
        Standards = file.Standards!.ToArray(),
    });

    public object Coverage => new { plan.Coverage.Files, plan.Coverage.LowerBound, plan.Coverage.IsSmallest };

    public IEnumerable<object> Findings => decision.Findings.Select(FindingOf);

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IEnumerable<object>? Forecast => forecast?.Select(FindingOf);

    public object Assurance
    {
        get
        {
            var assurance = plan.RandomStrata[0].Assurance;
            return new
            {
                assurance.Population,
                assurance.Drawn,
                Lines = assurance.Lines.Select(line => new { line.Faulty, line.Probability, SizeFor95Percent = line.Size }),
                Text = assurance.ToString(),
            };
        }
    }

    public object Receipt => new
    {
        SampleReceipt.Version,
        plan.Receipt.Draw,
        plan.Receipt.CoverageChoice,
        plan.Receipt.Policy,
        plan.Receipt.Deviations,
        plan.Receipt.Event,
        plan.Receipt.Round,
        plan.Receipt.On,
        plan.Receipt.Files,
        plan.Receipt.CohortDigest,
        plan.Receipt.Seed,
        plan.Receipt.DeclaredSize,
        plan.Receipt.AgreedStandards,
        plan.Receipt.RiskBands,
        plan.Receipt.Widenings,
        plan.Receipt.Pacing,
        plan.Receipt.Thresholds,
        plan.Receipt.YearDigest,
        plan.Receipt.PreviousReceipt,
        plan.Receipt.Selected,
        plan.Receipt.SelectionDigest,
        plan.Receipt.Digest,
    };

    private static object FindingOf(Finding finding) => new
    {
        Clause = finding.Clause.Citation,
        Verdict = finding.Verdict.Value,
        Text = finding.Measure.ToString(),
    };
}
