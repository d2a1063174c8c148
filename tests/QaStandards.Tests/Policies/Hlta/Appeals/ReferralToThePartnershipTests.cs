using System;
using System.Linq;
using FsCheck;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Appeals;
using Xunit;

namespace QaStandards.Tests.Policies.Hlta.Appeals;

public sealed class ReferralToThePartnershipTests
{
    private static readonly LocalDate Fri_2017_10_20_VisitLetter = new(2017, 10, 20);
    private static readonly LocalDate Fri_2017_12_08_Result = new(2017, 12, 8);
    private static readonly LocalDate Mon_2018_02_12_Referral = new(2018, 2, 12);

    private static readonly Appeal Decided = new()
    {
        Id = "AP1",
        Candidate = "leo",
        OutcomeSent = Milestone.On(new(2018, 2, 5)),
        IsOutcomeWritten = true,
    };

    [Theory, Trait("Clause", "HLTA 98b")]
    [InlineData(9, 5, "satisfied")]
    [InlineData(10, 20, "satisfied")]
    [InlineData(10, 21, "breached")]
    [InlineData(12, 8, "breached")]
    public void The_procedure_comes_with_the_first_information(int month, int day, string verdict)
    {
        var sent = Milestone.On(new(2017, month, day));

        Assert.Equal(verdict, InformingCandidates.Check("leo", sent, Fri_2017_10_20_VisitLetter).Verdict.Value);
        Assert.Equal(Verdict.Satisfied, InformingCandidates.Check(
            "leo", sent, Fri_2017_10_20_VisitLetter, Fri_2017_12_08_Result,
            HltaCode.April2017.With(HltaReadings.FirstInformation.Choose("outcome-letter"))).Verdict);
    }

    [Fact, Trait("Clause", "HLTA 98b")]
    public void Without_a_day_nobody_can_tell()
    {
        Assert.Equal(
            "[HLTA 98b] leo undetermined: cannot be told without: the day of: appeals procedure sent",
            InformingCandidates.Check("leo", null, Fri_2017_10_20_VisitLetter).ToString());
        Assert.Equal(Verdict.Undetermined, InformingCandidates.Check("leo", Milestone.On(Fri_2017_10_20_VisitLetter), null).Verdict);
        Assert.Equal(Verdict.Breached, InformingCandidates.Check("leo", Milestone.NotReached, Fri_2017_10_20_VisitLetter).Verdict);
    }

    [Fact, Trait("Clause", "HLTA 102")]
    public void The_candidate_refers_after_the_providers_written_outcome()
    {
        Assert.Equal(Permission.Permitted, ReferralToThePartnership.Decide(Decided, "leo", Mon_2018_02_12_Referral).Outcome);
        Assert.Equal(Permission.Permitted, ReferralToThePartnership.Decide(Decided, "leo", new(2018, 2, 5)).Outcome);
        Assert.Equal(Permission.Refused, ReferralToThePartnership.Decide(Decided, "leo", new(2018, 2, 4)).Outcome);
        Assert.Equal(Permission.Refused, ReferralToThePartnership.Decide(Decided with { OutcomeSent = Milestone.NotReached }, "leo", Mon_2018_02_12_Referral).Outcome);
        Assert.Equal(Permission.Refused, ReferralToThePartnership.Decide(Decided, "head teacher", Mon_2018_02_12_Referral).Outcome);
        Assert.Equal(Permission.Refused, ReferralToThePartnership.Decide(Decided with { IsOutcomeWritten = false }, "leo", Mon_2018_02_12_Referral).Outcome);
        Assert.Equal(Permission.Undetermined, ReferralToThePartnership.Decide(Decided, null, Mon_2018_02_12_Referral).Outcome);
        Assert.Equal(Permission.Undetermined, ReferralToThePartnership.Decide(Decided, "leo", null).Outcome);
    }

    [Fact, Trait("Clause", "HLTA 103")]
    public void A_panel_has_three_people_of_three_other_providers()
    {
        Assert.All(
            ReferralToThePartnership.CheckPanel([new("a", "R2"), new("b", "R3"), new("c", "R4")], "R1"),
            finding => Assert.Equal(Verdict.Satisfied, finding.Verdict));
        Assert.Equal(
            """
            [HLTA 103] satisfied: 3 members; exactly 3
            [HLTA 103] breached: 2 providers of the members; exactly 3
            [HLTA 103] breached: 2 of 3 members of providers that are not responsible for the outcome; lacking c
            """,
            ReferralToThePartnership.CheckPanel([new("a", "R2"), new("b", "R2"), new("c", "R1")], "R1").ToString());
        Assert.Equal(Verdict.Breached, ReferralToThePartnership.CheckPanel([new("a", "R2"), new("a", "R3"), new("c", "R4")], "R1")[0].Verdict);
        Assert.Equal(Verdict.Breached, ReferralToThePartnership.CheckPanel([], "R1")[0].Verdict);
    }

    [Theory, Trait("Clause", "HLTA 103")]
    [InlineData("R1 R2 R3", "[HLTA 103] breached: 2 other providers with somebody named for panels; at least 3")]
    [InlineData("R1 R2 R3 R4", "[HLTA 103] satisfied: 3 other providers with somebody named for panels; at least 3")]
    [InlineData("R1 R3 R4", "[HLTA 103] breached: 2 other providers with somebody named for panels; at least 3")]
    [InlineData("R2 R3 R4 R5", "[HLTA 103] satisfied: 4 other providers with somebody named for panels; at least 3")]
    public void With_three_providers_no_panel_can_be_formed(string withNominee, string finding) => Assert.StartsWith(
        finding, ReferralToThePartnership.CheckFeasibility(withNominee.Split(' '), "R1").ToString(), StringComparison.Ordinal);

    [Property, Trait("Clause", "HLTA 103")]
    public bool A_sound_panel_needs_three_other_providers(NonNegativeInt providers)
    {
        var all = Enumerable.Range(1, providers.Get % 8).Select(i => $"R{i}").ToArray();
        var panel = all.Where(provider => provider != "R1").Take(3).Select(provider => new PanelMember("m" + provider, provider));

        return ReferralToThePartnership.CheckPanel(panel, "R1").All(finding => finding.Verdict == Verdict.Satisfied)
            == (ReferralToThePartnership.CheckFeasibility(all, "R1").Verdict == Verdict.Satisfied);
    }
}
