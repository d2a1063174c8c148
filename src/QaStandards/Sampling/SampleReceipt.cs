using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace QaStandards.Sampling;

/// <summary>
/// What a draw rests on, short enough to publish: with the list it names, anybody can derive the sample again. Equal when
/// every line is.
/// </summary>
/// <remarks>
/// Given a frozen list and an independent seed, and with SHA-256 modelled as random, every subset of that size of the pool was
/// equally likely. A digest proves something only to whoever noted it before the seed was known.
/// </remarks>
public sealed record SampleReceipt
{
    /// <summary>The version of the receipt's canonical text.</summary>
    public const string Version = "qs-receipt-1";

    /// <summary>Gets the version of the draw.</summary>
    public required string Draw { get; init; }

    /// <summary>Gets the version of the choice among coverages.</summary>
    public required string CoverageChoice { get; init; }

    /// <summary>Gets the policy and edition.</summary>
    public required string Policy { get; init; }

    /// <summary>Gets the readings and parameters that are not the default.</summary>
    public required ValueList<string> Deviations { get; init; }

    /// <summary>Gets the event.</summary>
    public required string Event { get; init; }

    /// <summary>Gets the round.</summary>
    public required int Round { get; init; }

    /// <summary>Gets the day of the event, ISO; empty when it is not known.</summary>
    public required string On { get; init; }

    /// <summary>Gets how many files the list has.</summary>
    public required int Files { get; init; }

    /// <summary>Gets the digest of the list.</summary>
    public required string CohortDigest { get; init; }

    /// <summary>Gets the seed.</summary>
    public required string Seed { get; init; }

    /// <summary>Gets the size declared before the draw; null when none was.</summary>
    public required long? DeclaredSize { get; init; }

    /// <summary>Gets the agreed standards, ascending, separated by spaces; null when they were not known.</summary>
    public required string? AgreedStandards { get; init; }

    /// <summary>Gets the risk bands, a line each; null when the host had not said.</summary>
    public required ValueList<string>? RiskBands { get; init; }

    /// <summary>Gets the widenings, a line each.</summary>
    public required ValueList<string> Widenings { get; init; }

    /// <summary>Gets when keys are covered.</summary>
    public required string Pacing { get; init; }

    /// <summary>Gets the largest ticket of each drawing row; empty where nothing was drawn.</summary>
    public required ValueList<string> Thresholds { get; init; }

    /// <summary>Gets the digest of the year so far.</summary>
    public required string YearDigest { get; init; }

    /// <summary>Gets the digest of the receipt before; null for the first.</summary>
    public required string? PreviousReceipt { get; init; }

    /// <summary>Gets how many files are selected.</summary>
    public required int Selected { get; init; }

    /// <summary>Gets the digest of the selection: ids, strata, reasons and standards.</summary>
    public required string SelectionDigest { get; init; }

    /// <summary>Gets SHA-256 of the canonical text, as 64 lower-case hexadecimal digits: what the next receipt names.</summary>
    public string Digest => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ToString())));

    /// <summary>Derives the sample again from the list and compares every line.</summary>
    /// <param name="cohort">The list, frozen again for the same design.</param>
    /// <param name="yearSoFar">The ledger of the year before the event.</param>
    /// <param name="terms">What else was fixed before the draw.</param>
    /// <returns>A finding for each line that a draw rests on; breached where the receipt says something else.</returns>
    /// <exception cref="ArgumentException">An argument is null.</exception>
    public Findings Verify<T>(Cohort<T> cohort, YearCoverage yearSoFar, DrawTerms? terms = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(cohort);
        ArgumentNullException.ThrowIfNull(yearSoFar);
        var binding = Sampling.Seed.TryParse(Seed, out var seed) ? seed!.BindingTo(cohort.Digest) : null;
        var findings = new List<Finding> { SeedFinding(binding) };
        if (seed is not null)
        {
            var again = cohort.Design.Plan(cohort, seed, yearSoFar, terms).Outcome.Receipt;
            findings.AddRange(again.Lines().Zip(Lines(), Compare));
        }

        return Findings.Of(findings);
    }

    /// <summary>Returns the canonical text: a version line, then a name, a tab and a value a line.</summary>
    public override string ToString() =>
        string.Concat(Lines().Select(line => $"{line.Name}\t{line.Value}\n").Prepend(Version + "\n"));

    internal static SampleReceipt Of<T>(SamplePlan<T> plan)
        where T : class => new()
        {
            Draw = DrawSpecification.DrawVersion,
            CoverageChoice = DrawSpecification.CoverageVersion,
            Policy = plan.Cohort.Design.Policy.ToString(),
            Deviations = plan.Cohort.Design.Deviations,
            Event = plan.Cohort.Event.Name,
            Round = plan.Cohort.Event.Round,
            On = plan.Cohort.Event.On?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? "",
            Files = plan.Cohort.Count,
            CohortDigest = plan.Cohort.Digest,
            Seed = plan.Seed.Text,
            DeclaredSize = plan.Terms.DeclaredSize,
            AgreedStandards = plan.Terms.AgreedStandards?.ToString(),
            RiskBands = plan.Terms.RiskBands?.Select(band => band.ToString()).ToValueList(),
            Widenings = plan.Terms.Widenings.Select(widening => widening.ToString()).ToValueList(),
            Pacing = plan.Terms.Pacing.ToString()!,
            Thresholds = plan.RandomStrata.Select(stratum => stratum.Threshold?.ToString() ?? "").ToValueList(),
            YearDigest = plan.YearSoFar.Digest,
            PreviousReceipt = plan.Terms.PreviousReceipt,
            Selected = plan.Selected.Count,
            SelectionDigest = SelectionText.Digest(plan.Selected.Select(file => SelectionText.Line(
                file.Id, file.Stratum.Value, file.Reasons.Select(reason => reason.Citation), file.Standards?.ToString()))),
        };

    private static Finding Compare((string Name, string Value, Clause By) again, (string Name, string Value, Clause By) claimed) => new(
        again.By,
        string.Equals(again.Value, claimed.Value, StringComparison.Ordinal) ? Verdict.Satisfied : Verdict.Breached,
        new Measure.Same(again.Name, claimed.Value, again.Value));

    private Finding SeedFinding(SeedBinding? binding) => new(
        DrawSpecification.Seed,
        binding is null || binding == SeedBinding.AnotherList ? Verdict.Breached
            : binding == SeedBinding.Bound ? Verdict.Satisfied
            : Verdict.Undetermined,
        binding is null ? new Measure.Stated($"'{IdText.Show(Seed)}' is a seed", Actual: false, Expected: true)
            : binding == SeedBinding.ReplayOnly
                ? new Measure.Missing("proof that the seed was not known before the list was frozen (a seed for replay)")
                : new Measure.Stated("the seed carries the digest of this list", binding == SeedBinding.Bound, Expected: true));

    private IEnumerable<(string Name, string Value, Clause By)> Lines()
    {
        yield return ("draw", Draw, DrawSpecification.Receipt);
        yield return ("coverage choice", CoverageChoice, DrawSpecification.Receipt);
        yield return ("policy", Policy, DrawSpecification.Receipt);
        yield return ("deviations", string.Join("; ", Deviations.Select(IdText.Listed)), DrawSpecification.Receipt);
        yield return ("event", Event, DrawSpecification.List);
        yield return ("round", Text(Round), DrawSpecification.List);
        yield return ("on", On, DrawSpecification.List);
        yield return ("files", Text(Files), DrawSpecification.List);
        yield return ("cohort digest", CohortDigest, DrawSpecification.List);
        yield return ("seed", Seed, DrawSpecification.Seed);
        yield return ("declared size", DeclaredSize is { } size ? Text(size) : "none", DrawSpecification.DeclaredSize);
        yield return ("agreed standards", AgreedStandards ?? "not known", DrawSpecification.Standards);
        yield return ("risk bands", RiskBands is { } bands ? string.Join("; ", bands) : "not known", DrawSpecification.Strata);
        yield return ("widenings", string.Join("; ", Widenings), DrawSpecification.Standards);
        yield return ("pacing", Pacing, DrawSpecification.Coverage);
        yield return ("thresholds", string.Join(" ", Thresholds), DrawSpecification.Draw);
        yield return ("year digest", YearDigest, DrawSpecification.Coverage);
        yield return ("previous receipt", PreviousReceipt ?? "none", DrawSpecification.Receipt);
        yield return ("selected", Text(Selected), DrawSpecification.Strata);
        yield return ("selection digest", SelectionDigest, DrawSpecification.Strata);
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
