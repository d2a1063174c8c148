using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Sampling;
using QaStandards.Tests.Generators;
using static QaStandards.Tests.Generators.CandidateFiles;

namespace QaStandards.Tests.Sampling;

/// <summary>
/// A month of 30 files with a plan that keeps every rule, for tests that tamper with it: 25 met, of which f23 is resubmitted,
/// f24 a full reassessment and f25 a point of principle; f26 to f28 partial, f29 and f30 full. Only E's f11 and f12 are
/// from Cedar; assessor F's f13 is from Alder. Two are drawn at random, and A has been widened to standard 24.
/// </summary>
internal static class SampleAuditMonth
{
    public static HltaCode Code { get; } = HltaCode.April2017;

    public static SamplingEvent November { get; } = SamplingEvent.Of("2017-11", 1, new(2017, 11, 16));

    public static CandidateFile[] Files { get; } = Month();

    public static YearCoverage Year { get; } = YearBefore();

    public static SampleReceipt October { get; } = Before().Receipt;

    public static DrawTerms Terms { get; } = new()
    {
        DeclaredSize = 2,
        AgreedStandards = HltaStandards.Set(3, 17, 31),
        RiskBands = [RiskBand.OfFiles("new", "assessor", ["D"], 2)],
        Widenings = [Widening.Of("assessor", "A", HltaStandards.Set(24))],
        PreviousReceipt = October.Digest,
        EventsLeft = 9,
    };

    public static Seed Thrown { get; } = Seed.Live(Code.Freeze(November, Files).Digest, "00000000000000000109");

    public static SampleClaim Claim { get; } = SampleClaim.Of(Plan(Files, Thrown, Terms));

    public static SamplePlan<CandidateFile> Plan(IEnumerable<CandidateFile> files, Seed seed, DrawTerms terms) =>
        Code.PlanModeration(Code.Freeze(November, files), seed, Year, terms).Outcome;

    public static Findings Check(
        SampleClaim? claim = null, IEnumerable<CandidateFile>? files = null, DrawTerms? terms = null, IEnumerable<SampleReceipt>? earlier = null) =>
        SampleAudit.Check(Code.SamplingOfCandidates, November, files ?? Files, claim ?? Claim, Year, terms ?? Terms, earlier ?? [October]);

    /// <summary>Returns the breached findings, one a line, with digests cut short.</summary>
    public static string Breaches(this Findings findings) => Short(findings.Where(finding => finding.Verdict == Verdict.Breached));

    /// <summary>Returns findings, one a line, with digests cut short.</summary>
    public static string Short(IEnumerable<Finding> findings) =>
        Regex.Replace(string.Join('\n', findings), @"\b([0-9a-f]{8})[0-9a-f]{56}\b", "$1…", RegexOptions.None, TimeSpan.FromSeconds(1));

    public static ClaimedFile File(string id) => Claim.Files.Single(file => file.Id == id);

    public static SampleClaim Without(params string[] ids) => With(Claim.Files.Where(file => !ids.Contains(file.Id)));

    public static SampleClaim And(params ClaimedFile[] more) => With([.. Claim.Files, .. more]);

    public static SampleClaim Altered(string id, Func<ClaimedFile, ClaimedFile> alter) =>
        With(Claim.Files.Select(file => file.Id == id ? alter(file) : file));

    public static SampleClaim Altered(Func<SampleReceipt, SampleReceipt> alter) => Claim with { Receipt = alter(Claim.Receipt) };

    // Whoever tampers with the files mends the receipt's count and digest, so that these two do not give it away.
    private static SampleClaim With(IEnumerable<ClaimedFile> files)
    {
        var list = files.ToValueList();
        var receipt = Claim.Receipt with { Selected = list.Count, SelectionDigest = QaStandards.Sampling.Audit.ReceiptText.SelectionDigest(list) };
        return new() { Files = list, Receipt = receipt };
    }

    private static CandidateFile[] Month()
    {
        var files = ManyMet(25).Select((file, i) => file with { Assessor = "ABCD"[i % 4].ToString(), Provider = i % 2 == 0 ? "Alder" : "Birch" })
            .Concat([Partial("f26", 9), Partial("f27", 9, 24), Partial("f28", 9), Full("f29", 9, 24), Full("f30", 9, 24)])
            .ToDictionary(file => file.Id);
        files["f11"] = files["f11"] with { Assessor = "E", Provider = "Cedar" };
        files["f12"] = files["f12"] with { Assessor = "E", Provider = "Cedar" };
        files["f13"] = files["f13"] with { Assessor = "F" };
        files["f23"] = files["f23"] with { Attempt = Attempt.Partial, Submission = 2 };
        files["f24"] = files["f24"] with { Attempt = Attempt.Full };
        files["f25"] = files["f25"] with { RaisesPrinciple = true };
        foreach (var id in (string[])["f26", "f27", "f28", "f29", "f30"])
        {
            files[id] = files[id] with { Assessor = "B", Provider = "Alder" };
        }

        return [.. files.Values];
    }

    // In October A to D and both other providers were moderated.
    private static SamplePlan<CandidateFile> Before()
    {
        var october = new[] { "A", "B", "C", "D" }.Select((assessor, i) =>
            Partial("o" + assessor, 9) with { Assessor = assessor, Provider = i % 2 == 0 ? "Alder" : "Birch" });
        return Code.PlanModeration(Code.Freeze(SamplingEvent.Of("2017-10"), october), Dice, CandidateFiles.Year).Outcome;
    }

    private static YearCoverage YearBefore() => CandidateFiles.Year.After(Before());
}
