using System;
using System.Collections.Generic;
using System.Linq;
using QaStandards.Sampling;
using QaStandards.Sampling.Audit;
using Xunit;
using static QaStandards.Tests.Sampling.SampleAuditMonth;

namespace QaStandards.Tests.Sampling;

/// <summary>A receipt with any one line altered is found out, and the line is named.</summary>
public sealed class SampleAuditReceiptTests
{
    private static readonly string Digest = new('0', 64);

    private static readonly (Func<SampleReceipt, SampleReceipt> Alter, string Breach)[] Alterations =
    [
        (receipt => receipt with { Draw = "qs-draw-0" }, "[QS receipt] breached: draw is qs-draw-0; must be qs-draw-1"),
        (receipt => receipt with { CoverageChoice = "" }, "[QS receipt] breached: coverage choice is ; must be qs-cover-1"),
        (receipt => receipt with { Policy = "HLTA (2012)" }, "[QS receipt] breached: policy is HLTA (2012); must be HLTA (April 2017)"),
        (receipt => receipt with { Deviations = ["HLTA-R03=met-not-mandatory"] }, "[QS receipt] breached: deviations is HLTA-R03=met-not-mandatory; must be none"),
        (receipt => receipt with { Event = "2017-12" }, "[QS list] breached: event is 2017-12; must be 2017-11"),
        (receipt => receipt with { Round = 2 }, "[QS list] breached: round is 2; must be 1"),
        (receipt => receipt with { On = "" }, "[QS list] breached: on is ; must be 2017-11-16"),
        (receipt => receipt with { Files = 29 }, "[QS list] breached: files is 29; must be 30"),
        (receipt => receipt with { CohortDigest = Digest }, "[QS list] breached: cohort digest is 00000000…; must be 15f888e9…"),
        (receipt => receipt with { DeclaredSize = 1 }, "[QS declared size] breached: declared size is 1; must be 2"),
        (receipt => receipt with { DeclaredSize = null }, "[QS declared size] breached: declared size is none; must be 2"),
        (receipt => receipt with { AgreedStandards = "3 17" }, "[QS standards] breached: agreed standards is 3 17; must be 3 17 31"),
        (receipt => receipt with { RiskBands = null }, "[QS strata] breached: risk bands is not known; must be assessor new: at least 2 files of each of D"),
        (receipt => receipt with { RiskBands = [] }, "[QS strata] breached: risk bands is none; must be assessor new: at least 2 files of each of D"),
        (receipt => receipt with { Widenings = [] }, "[QS standards] breached: widenings is none; must be assessor A: standards 24"),
        (receipt => receipt with { Pacing = "paced: " }, "[QS coverage] breached: pacing is paced: ; must be first opportunity"),
        (receipt => receipt with { Thresholds = [Digest] }, "[QS draw] breached: thresholds is 00000000…; must be 295bbd0b…"),
        (receipt => receipt with { Thresholds = [] }, "[QS draw] breached: thresholds is ; must be 295bbd0b…"),
        (receipt => receipt with { YearDigest = Digest }, "[QS coverage] breached: year digest is 00000000…; must be 160969e8…"),
        (receipt => receipt with { Selected = 17 }, "[QS strata] breached: selected is 17; must be 18"),
        (receipt => receipt with { SelectionDigest = Digest }, "[QS strata] breached: selection digest is 00000000…; must be f36ae1f9…"),
    ];

    public static TheoryData<int> Lines => [.. Enumerable.Range(0, Alterations.Length)];

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_line_that_was_altered_is_named(int line) =>
        Assert.Equal(Alterations[line].Breach, Check(Altered(Alterations[line].Alter)).Breaches());

    [Fact]
    public void The_receipt_before_is_another() => Assert.Equal(
        """
        [QS receipt] breached: previous receipt is 00000000…; must be 3dd60882…
        [QS receipt] breached: the receipt before is among the earlier ones, unaltered: no; must be yes
        """,
        Check(Altered(receipt => receipt with { PreviousReceipt = Digest })).Breaches());

    [Fact]
    public void The_seed_is_that_of_another_list_or_was_chosen_beforehand()
    {
        static string OnSeed(string seed) => Check(Altered(receipt => receipt with { Seed = seed }))
            .Single(finding => finding.Clause == DrawSpecification.Seed).ToString();

        Assert.Equal(
            "[QS seed] breached: the seed carries the digest of this list: no; must be yes", OnSeed("0123456789abcdef-00000000000000000109-12345678"));
        Assert.Equal(
            "[QS seed] undetermined: cannot be told without: proof that the seed was not known before the list was frozen (a seed for replay)",
            OnSeed("0123456789abcdeF-00000000000000000109"));
        Assert.Equal("[QS seed] breached: 'a:b' is a seed: no; must be yes", OnSeed("a:b"));
    }

    [Fact]
    public void Every_line_of_a_receipt_is_tried() => Assert.Equal(
        typeof(SampleReceipt).GetProperties().Select(property => property.Name).Except(["Digest", "EqualityContract", "PreviousReceipt", "Seed"]).Order(),
        Alterations.SelectMany(alteration => Changed(Claim.Receipt, alteration.Alter(Claim.Receipt))).Distinct().Order());

    [Fact]
    public void The_audit_writes_the_digests_of_receipts_and_selections_by_itself()
    {
        Assert.Equal(Claim.Receipt.Digest, ReceiptText.Digest(Claim.Receipt));
        Assert.Equal(October.Digest, ReceiptText.Digest(October));
        var marked = October with { Deviations = ["a;b", "c, d", "e\\"], RiskBands = ["assessor n\\,ew: at least 1/2 of each of x"] };
        Assert.Equal(marked.Digest, ReceiptText.Digest(marked));
        Assert.Equal(Claim.Receipt.SelectionDigest, ReceiptText.SelectionDigest(Claim.Files));
    }

    private static IEnumerable<string> Changed(SampleReceipt before, SampleReceipt after) => typeof(SampleReceipt).GetProperties()
        .Where(property => property.Name != "Digest" && !Equals(property.GetValue(before), property.GetValue(after)))
        .Select(property => property.Name);
}
