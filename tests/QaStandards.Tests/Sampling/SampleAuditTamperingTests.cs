using System.Linq;
using QaStandards.Sampling;
using Xunit;
using static QaStandards.Tests.Sampling.SampleAuditMonth;

namespace QaStandards.Tests.Sampling;

/// <summary>
/// Each way of tampering with a sample, and exactly what the audit finds broken. Whoever tampers with the files mends the
/// receipt's count and digest of the selection.
/// </summary>
public sealed class SampleAuditTamperingTests
{
    private static readonly ClaimedFile Drawn = Claim.Files.First(file => file.Stratum == "random");

    [Fact]
    public void A_mandatory_file_is_dropped() => Rejected(
        """
        [HLTA 75(5)] breached: 0 of 1 files with a difficulty or point of principle; lacking f25
        [HLTA 76c] breached: 5 of 6 files of the widened assessors; lacking f25
        """,
        Check(Without("f25")));

    [Fact]
    public void A_random_file_is_dropped() => Rejected(
        """
        [HLTA 75(6)] breached: 1 random files judged met; at least 2
        [HLTA 76c] breached: 5 of 6 files of the widened assessors; lacking f21
        [QS draw] breached: 1 of 2 files with the smallest tickets, as HLTA 75(6) draws; lacking f21
        """,
        Check(Without(Drawn.Id)));

    [Fact]
    public void A_random_file_is_swapped() => Rejected(
        """
        [HLTA 76c] breached: 5 of 6 files of the widened assessors; lacking f21
        [QS draw] breached: 1 of 2 files with the smallest tickets, as HLTA 75(6) draws; lacking f21
        [QS strata] breached: 17 of 18 claimed files that a rule selects; lacking f22
        """,
        Check(Altered(Drawn.Id, file => file with { Id = "f22", Ticket = TicketOf("f22") })));

    [Fact]
    public void A_file_is_added_without_a_reason() => Rejected(
        "[QS strata] breached: 18 of 19 claimed files that a rule selects; lacking f22",
        Check(And(Drawn with { Id = "f22", Ticket = TicketOf("f22") })));

    [Fact]
    public void A_file_is_added_that_is_not_on_the_list() => Rejected(
        "[QS list] breached: 18 of 19 claimed files on the list; lacking f31",
        Check(And(Drawn with { Id = "f31" })));

    [Fact]
    public void A_file_is_named_twice() => Rejected(
        "[QS strata] breached: 18 of 19 claimed files named once; lacking f27",
        Check(And(File("f27"))));

    [Fact]
    public void A_ticket_is_forged() => Rejected(
        "[QS ticket] breached: 17 of 18 claimed files with their own ticket; lacking f27",
        Check(Altered("f27", file => file with { Ticket = new('0', 64) })));

    [Fact]
    public void A_stratum_is_changed() => Rejected(
        "[QS strata] breached: 17 of 18 claimed files in their stratum; lacking f27",
        Check(Altered("f27", file => file with { Stratum = "widening" })));

    [Fact]
    public void A_stratum_is_made_up() => Rejected(
        "[QS strata] breached: 17 of 18 claimed files in their stratum; lacking f27",
        Check(Altered("f27", file => file with { Stratum = "lucky" })));

    [Fact]
    public void A_reason_is_taken_away() => Rejected(
        "[QS strata] breached: 17 of 18 claimed files with all their reasons and no other; lacking f27",
        Check(Altered("f27", file => file with { Reasons = ["HLTA 75(1)"] })));

    [Fact]
    public void A_reason_is_changed() => Rejected(
        "[QS strata] breached: 17 of 18 claimed files with all their reasons and no other; lacking f27",
        Check(Altered("f27", file => file with { Reasons = ["HLTA 75(1)", "HLTA 75(3)"] })));

    [Fact]
    public void Reasons_are_put_in_another_order() => Rejected(
        "[QS strata] breached: 17 of 18 claimed files with all their reasons and no other; lacking f27",
        Check(Altered("f27", file => file with { Reasons = file.Reasons.Reverse().ToValueList() })));

    [Fact]
    public void A_reason_is_added() => Rejected(
        "[QS strata] breached: 17 of 18 claimed files with all their reasons and no other; lacking f27",
        Check(Altered("f27", file => file with { Reasons = [.. file.Reasons, "HLTA 75(5)"] })));

    [Fact]
    public void A_chance_is_changed() => Rejected(
        "[QS strata] breached: 17 of 18 claimed files with the chance they had; lacking f21",
        Check(Altered(Drawn.Id, file => file with { InclusionProbability = "1/2" })));

    [Fact]
    public void A_standard_judged_not_met_is_left_out() => Rejected(
        """
        [HLTA 84a] breached: 7 of 8 judgements of not met moderated; lacking f27 (24)
        [QS standards] breached: 17 of 18 claimed files with all the standards to examine in them; lacking f27
        """,
        Check(Altered("f27", file => file with { Standards = "3 9 17 31" })));

    [Fact]
    public void An_agreed_standard_is_left_out() => Rejected(
        """
        [HLTA 76c] breached: 5 of 6 files of the widened assessors; lacking f21
        [HLTA 86b] breached: 17 of 18 claimed files with national standards of the month (3 17 31); lacking f21
        [QS standards] breached: 17 of 18 claimed files with all the standards to examine in them; lacking f21
        """,
        Check(Altered(Drawn.Id, file => file with { Standards = "3 31" })));

    [Fact]
    public void A_standard_is_made_up() => Rejected(
        """
        [HLTA 84a] breached: 6 of 8 judgements of not met moderated; lacking f27 (9 24)
        [HLTA 86b] breached: 17 of 18 claimed files with national standards of the month (3 17 31); lacking f27
        [QS standards] breached: 17 of 18 claimed files with all the standards to examine in them; lacking f27
        """,
        Check(Altered("f27", file => file with { Standards = "3 9 17 24 31 34" })));

    [Fact]
    public void A_further_standard_is_no_breach() => Rejected("", Check(Altered("f27", file => file with { Standards = "3 8 9 17 22 24 31" })));

    [Fact]
    public void A_further_standard_shows_when_the_receipt_was_made_before() => Assert.StartsWith(
        "[QS strata] breached: selection digest is ",
        Check(Altered("f27", file => file with { Standards = "3 8 9 17 22 24 31" }) with { Receipt = Claim.Receipt }).Breaches());

    [Fact]
    public void The_agreed_standards_are_missing() => Rejected(
        """
        [HLTA 86b] breached: 0 of 18 claimed files with national standards of the month (3 17 31); lacking f30, f24, f23, f25, f26 and 13 more
        [QS standards] breached: 0 of 18 claimed files with all the standards to examine in them; lacking f30, f24, f23, f25, f26 and 13 more
        [QS standards] breached: agreed standards is not known; must be 3 17 31
        """,
        Check(SampleClaim.Of(Plan(Files, Thrown, Terms with { AgreedStandards = null }))));

    [Fact]
    public void A_file_of_a_widened_assessor_is_left_without_the_standard() => Rejected(
        """
        [HLTA 76c] breached: 5 of 6 files of the widened assessors; lacking f01
        [QS standards] breached: 17 of 18 claimed files with all the standards to examine in them; lacking f01
        """,
        Check(Altered("f01", file => file with { Standards = "3 17 31" })));

    [Fact]
    public void A_file_of_a_widened_assessor_is_left_out() => Rejected(
        "[HLTA 76c] breached: 5 of 6 files of the widened assessors; lacking f01",
        Check(Without("f01")));

    [Fact]
    public void Two_files_are_taken_for_coverage_where_one_would_do() => Rejected(
        """
        [QS strata] breached: 18 of 19 claimed files that a rule selects; lacking f11
        [QS coverage] breached: 1 of 3 files taken for coverage that it needs; lacking f12, f11
        """,
        Check(And(
        Claim.Files.First(file => file.Stratum == "coverage") with { Id = Other, Ticket = TicketOf(Other) })));

    [Fact]
    public void A_coverage_is_as_small_but_not_the_first() => Rejected(
        "[QS coverage] f12 breached: no earlier ticket could have been taken in place of later ones: no; must be yes",
        Check(Altered(Cedar, file => file with { Id = Other, Ticket = TicketOf(Other) })));

    [Fact]
    public void An_assessor_and_a_provider_are_left_uncovered() => Rejected(
        """
        [QS coverage] breached: 1 of 3 keys covered that the year owes and this list has files of; lacking assessor E, provider Cedar
        """,
        Check(Without(Cedar)));

    [Fact]
    public void A_file_that_a_band_asks_for_is_left_out() => Rejected(
        """
        [HLTA 76b] breached: 0 of 1 assessors of a risk band sampled as their band asks; lacking D
        [QS draw] breached: 1 of 2 files with the next tickets of their keys, as HLTA 76b asks; lacking f20
        """,
        Check(Without(Claim.Files.First(file => file.Stratum == "intensity").Id)));

    private static string Cedar => Claim.Files.Single(file => file.Id is "f11" or "f12").Id;

    private static string Other => Cedar == "f11" ? "f12" : "f11";

    private static string TicketOf(string id) => Ticket.Of(Thrown, id).ToString();

    private static void Rejected(string breaches, Findings findings) => Assert.Equal(breaches, findings.Breaches());
}
