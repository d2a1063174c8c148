using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using QaStandards.Sampling;
using QaStandards.Tests.Generators;
using Xunit;
using static QaStandards.Tests.Sampling.SampleAuditMonth;

namespace QaStandards.Tests.Sampling;

/// <summary>Whatever stands in a claim, the audit answers, and what is not as planned is a breach.</summary>
[Properties(Arbitrary = [typeof(Months)], QuietOnSuccess = true)]
public sealed class SampleAuditGarbageTests
{
    private static readonly string?[] Texts =
    [
        null, "", " ", "f01", "\ud800", "\udc00\ud800", "a\tb\nc", "3 17", "-1", "99999999999999999999", "mandatory", "random",
        "HLTA 75(6)", new('x', 2000), "1/1", "0/0",
    ];

    [Property(MaxTest = 300)]
    public void A_claim_that_was_changed_anywhere_is_breached(AnyMonth month, int seed)
    {
        var plan = month.Plan().Outcome;
        var right = SampleClaim.Of(plan);
        var random = new Random(seed);
        var wrong = random.Next(2) == 0 ? OfReceipt(right, random) : OfFiles(right, random);

        var findings = SampleAudit.Check(plan.Cohort.Design, plan.Cohort.Event, month.Files, wrong, month.Year, month.Terms, []);

        // Without a file in the sample nothing tells one seed from another.
        var isReplay = wrong.Receipt is not null && wrong == right with { Receipt = right.Receipt with { Seed = wrong.Receipt.Seed } };
        Assert.True(
            wrong == right || (isReplay && right.Files.Count == 0) || findings.Breaches().Length > 0,
            $"{wrong.Receipt}\n{string.Join('\n', wrong.Files ?? [])}");
    }

    [Fact]
    public void A_claim_of_nothing_at_all_is_answered()
    {
        var findings = Check(new SampleClaim { Receipt = null!, Files = null! });

        Assert.Contains(findings, finding => finding.Clause == DrawSpecification.Receipt && finding.Verdict == Verdict.Breached);
        Assert.Contains("[HLTA 75(1)] breached: 0 of 5 files without enough evidence; lacking f26, f27, f28, f29, f30", findings.Breaches());
    }

    [Fact]
    public void Files_of_nulls_and_nonsense_are_answered_one_by_one() => Assert.Equal(
        "[QS list] breached: 0 of 4 claimed files on the list; lacking a file without an id, a file without an id, \\ud800, f01\\u0000",
        Check(Claim with
        {
            Files =
            [
                null!,
                Nonsense(null!),
                Nonsense("\ud800"),
                Nonsense("f01\0"),
            ],
        }).Breaches().Split('\n')[0]);

    private static ClaimedFile Nonsense(string id) => new()
    {
        Id = id,
        Ticket = null!,
        Stratum = null!,
        Reasons = [null!],
        InclusionProbability = "\ud800",
        Standards = "nought",
    };

    // One property of the receipt gets another value, or the receipt is gone.
    private static SampleClaim OfReceipt(SampleClaim claim, Random random)
    {
        var properties = typeof(SampleReceipt).GetProperties().Where(property => property.CanWrite).ToArray();
        var property = properties[random.Next(properties.Length)];
        var receipt = claim.Receipt with { };
        property.SetValue(receipt, Another(property.PropertyType, random));
        return claim with { Receipt = random.Next(30) == 0 ? null! : receipt };
    }

    // One property of one file gets another value, or a file is gone, double or null.
    private static SampleClaim OfFiles(SampleClaim claim, Random random)
    {
        if (claim.Files.Count == 0)
        {
            return claim with { Files = [null!] };
        }

        var files = claim.Files.ToList();
        var place = random.Next(files.Count);
        switch (random.Next(8))
        {
            case 0:
                files.RemoveAt(place);
                break;
            case 1:
                files.Add(files[place]);
                break;
            case 2:
                files.Add(null!);
                break;
            default:
                var properties = typeof(ClaimedFile).GetProperties().Where(property => property.CanWrite).ToArray();
                var property = properties[random.Next(properties.Length)];
                files[place] = files[place] with { };
                property.SetValue(files[place], Another(property.PropertyType, random));
                break;
        }

        return claim with { Files = files.ToValueList() };
    }

    private static object? Another(Type type, Random random) =>
        type == typeof(string) ? Texts[random.Next(Texts.Length)]
        : type == typeof(int) ? random.Next(-1, 5)
        : type == typeof(long?) ? random.Next(3) == 0 ? null : (long)random.Next(-1, 50)
        : random.Next(4) == 0 ? null
        : Enumerable.Range(0, random.Next(3)).Select(_ => Texts[random.Next(Texts.Length)]!).ToValueList();
}
