using System.Linq;
using QaStandards.Policies.Hlta;
using QaStandards.Sampling;
using QaStandards.Tests.Generators;
using Xunit;
using static QaStandards.Tests.Sampling.SampleAuditMonth;

namespace QaStandards.Tests.Sampling;

/// <summary>Each way of tampering with the list, the seed and the size of a draw, and exactly what the audit finds broken.</summary>
public sealed class SampleAuditListAndSeedTests
{
    [Fact]
    public void A_file_is_added_to_the_list_after_the_draw() => Rejected(
        """
        [QS list] breached: files is 30; must be 31
        [QS list] breached: cohort digest is 15f888e9…; must be 398ce29b…
        [QS seed] breached: the seed carries the digest of this list: no; must be yes
        [HLTA 75(1)] breached: 5 of 6 files without enough evidence; lacking f31
        [HLTA 75(2)] breached: 3 of 4 files recommended for partial reassessment; lacking f31
        [HLTA 76c] breached: 6 of 7 files of the widened assessors; lacking f31
        """,
        Check(files: [.. Files, CandidateFiles.Partial("f31", 9)]));

    [Fact]
    public void An_unsampled_file_is_removed_from_the_list_after_the_draw() => Rejected(
        """
        [QS list] breached: files is 30; must be 29
        [QS list] breached: cohort digest is 15f888e9…; must be adcd227b…
        [QS seed] breached: the seed carries the digest of this list: no; must be yes
        [QS strata] breached: 16 of 18 claimed files with the chance they had; lacking f21, f07
        """,
        Check(files: Files.Where(file => file.Id != "f22")));

    [Fact]
    public void A_fact_of_an_unsampled_file_is_changed_after_the_draw() => Rejected(
        """
        [QS list] breached: cohort digest is 15f888e9…; must be 6575d95b…
        [QS seed] breached: the seed carries the digest of this list: no; must be yes
        [HLTA 75(3)] breached: 1 of 2 resubmitted files; lacking f22
        [QS strata] breached: 16 of 18 claimed files with the chance they had; lacking f21, f07
        """,
        Check(files: Files.Select(file => file.Id == "f22" ? file with { Submission = 2 } : file)));

    [Fact]
    public void An_incomplete_list_was_drawn_from()
    {
        // The provider leaves f22 off the list, has the sample drawn and planned, and the audit reads the whole list.
        var files = Files.Where(file => file.Id != "f22").ToArray();
        var seed = Seed.Live(Code.Freeze(November, files).Digest, "00000000000000000109");

        var breaches = Check(SampleClaim.Of(Plan(files, seed, Terms))).Breaches();

        Assert.Contains("[QS list] breached: files is 29; must be 30", breaches);
        Assert.Contains("[QS list] breached: cohort digest is ", breaches);
        Assert.Contains("[QS seed] breached: the seed carries the digest of this list: no; must be yes", breaches);
    }

    [Fact]
    public void A_list_with_two_files_of_one_id_and_one_that_contradicts_itself_is_not_well_formed() => Rejected(
        """
        [QS list] breached: 30 of 35 files of the list well formed; lacking f31, file 33 of the list, file 34 of the list, file 35 of the list, f01
        [QS list] breached: files is 30; must be 35
        """,
        Check(files:
        [
            .. Files,
            Files[0],
            Files[1] with { Id = "f31", NotMet = HltaStandards.Set(3) },
            null!,
            Files[1] with { Id = "" },
            Files[1] with { Id = "a\tb" },
        ]));

    [Fact]
    public void Another_seed_is_named()
    {
        var breaches = Check(Altered(receipt => receipt with { Seed = "73958201846372910563" })).Breaches();

        Assert.Contains("[QS ticket] breached: 0 of ", breaches);
        Assert.Contains("[QS draw] breached: ", breaches);
        Assert.Contains("[QS draw] breached: thresholds is ", breaches);
    }

    [Fact]
    public void No_seed_is_named()
    {
        var breaches = Check(Altered(receipt => receipt with { Seed = "qs-mine" })).Breaches();

        Assert.Contains("[QS seed] breached: 'qs-mine' is a seed: no; must be yes", breaches);
        Assert.Contains("[QS ticket] breached: 0 of ", breaches);
    }

    [Fact]
    public void The_threshold_is_moved()
    {
        var breaches = Check(Altered(receipt => receipt with { Thresholds = [new('f', 64)] })).Breaches();

        Assert.Equal("[QS draw] breached: thresholds is ffffffff…; must be 295bbd0b…", breaches);
    }

    [Fact]
    public void The_declared_size_is_smaller_than_the_policy_asks_for()
    {
        var terms = Terms with { DeclaredSize = 1 };

        Rejected(
            "[QS declared size] breached: 1 random files declared before the draw; at least 2",
            Check(SampleClaim.Of(Plan(Files, Thrown, terms)), terms: terms));
    }

    [Fact]
    public void A_larger_size_was_declared_than_drawn() => Rejected(
        """
        [QS declared size] breached: declared size is 2; must be 3
        [QS draw] breached: thresholds is 295bbd0b…; must be 3dae77a6…
        [QS strata] breached: 17 of 18 claimed files in their stratum; lacking f01
        [QS strata] breached: 17 of 18 claimed files with all their reasons and no other; lacking f01
        [QS strata] breached: 15 of 18 claimed files with the chance they had; lacking f21, f07, f01
        """,
        Check(terms: Terms with { DeclaredSize = 3 }));

    [Fact]
    public void The_event_and_round_had_another_seed_before() => Rejected(
        """
        [QS one seed] breached: 1 of 2 earlier receipts that clash with neither this event and round nor its seed; lacking 2017-11 round 1
        """,
        Check(earlier: [October, Claim.Receipt with { Seed = "73958201846372910563" }]));

    [Fact]
    public void The_seed_was_used_for_another_event() => Rejected(
        """
        [QS one seed] breached: 1 of 2 earlier receipts that clash with neither this event and round nor its seed; lacking 2017-10 round 2
        """,
        Check(earlier: [October, Claim.Receipt with { Event = "2017-10", Round = 2 }]));

    [Fact]
    public void The_seed_was_used_for_another_list_of_the_event() => Rejected(
        """
        [QS one seed] breached: 1 of 2 earlier receipts that clash with neither this event and round nor its seed; lacking 2017-11 round 1
        """,
        Check(earlier: [October, Claim.Receipt with { CohortDigest = new('0', 64) }]));

    [Fact]
    public void The_receipt_of_the_same_draw_before_it_was_widened_is_no_breach() => Rejected(
        "", Check(earlier: [October, Plan(Files, Thrown, Terms with { Widenings = [] }).Receipt]));

    [Fact]
    public void An_earlier_receipt_was_altered() => Rejected(
        "[QS receipt] breached: the receipt before is among the earlier ones, unaltered: no; must be yes",
        Check(earlier: [October with { Files = 5 }]));

    private static void Rejected(string breaches, Findings findings) => Assert.Equal(breaches, findings.Breaches());
}
