using System;
using System.Linq;
using FsCheck;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.Hlta.Introduction;
using QaStandards.Policies.Hlta.RiskAndResearch;
using Xunit;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Tests.Policies.Hlta.RiskAndResearch;

public sealed class RiskManagementTests
{
    private static readonly LocalDate Thu_2018_02_01 = new(2018, 2, 1);
    private static readonly LocalDate Thu_2018_02_15_Due = new(2018, 2, 15);

    private static readonly Regions Agreed =
        Regions.Of([new("R1", Region.London), new("R2", Region.NorthWest), new("R3", Region.EastMidlands)]);

    private static readonly ProviderFailure Failure =
        new() { Provider = "R3", From = Thu_2018_02_01, CandidatesUnderWay = ["c2", "c1"], Decided = DutyEntry.NotDone };

    [Fact]
    [Trait("Clause", "HLTA 135")]
    public void C135_leaves_regions_to_nobody_and_lists_the_candidates()
    {
        var (outcome, findings) = (Decide(Failure).Outcome, Decide(Failure).Findings);

        Assert.Null(outcome.Regions.HolderOf(Region.EastMidlands));
        Assert.Equal([Region.EastMidlands], outcome.Freed);
        Assert.Equal(["c1", "c2"], outcome.Candidates);
        Assert.Equal(["R1", "R2"], outcome.Remaining);
        Assert.Equal([C88b, C103, C135], findings.Select(finding => finding.Clause));
    }

    [Fact]
    [Trait("Clause", "HLTA 135")]
    [Trait("Clause", "HLTA 88b")]
    [Trait("Clause", "HLTA 103")]
    public void C135_tells_what_cannot_be_done_any_more() => Assert.Equal(
        "[HLTA 88b] breached: 2 providers for pairs that change; at least 3 (to turn it: a third provider)\n"
        + "[HLTA 103] breached: 2 providers, of which three are not responsible for the outcome; at least 4 (to turn it: a fourth provider)\n"
        + "[HLTA 135] R3 open: Partnership met and decided: not done on Thu 15 Feb 2018; due by Thu 15 Feb 2018",
        Decide(Failure).Findings.ToString());

    [Fact]
    [Trait("Clause", "HLTA 135")]
    public void C135_is_breached_when_nothing_was_decided_in_time()
    {
        var late = RiskManagement.Decide(Failure, Agreed, Thu_2018_02_15_Due, Thu_2018_02_15_Due.PlusDays(1));
        var unlimited = RiskManagement.Decide(Failure, Agreed, null, Thu_2018_02_15_Due.PlusDays(1));
        var decided = Decide(Failure with { Decided = DutyEntry.Done(Thu_2018_02_15_Due) });

        Assert.Equal(Verdict.Breached, late.Findings[^1].Verdict);
        Assert.Equal(Verdict.Open, unlimited.Findings[^1].Verdict);
        Assert.Equal(Verdict.Satisfied, decided.Findings[^1].Verdict);
    }

    [Fact]
    [Trait("Clause", "HLTA 135")]
    public void C135_needs_the_record_and_the_candidates()
    {
        var findings = Decide(new() { Provider = "R3", From = Thu_2018_02_01 }).Findings;

        Expect.Lacks(findings[2], "a record of: Partnership met and decided");
        Expect.Lacks(findings[3], "the candidates whose assessment is under way");
    }

    [Fact]
    [Trait("Clause", "HLTA 135")]
    public void A_provider_from_elsewhere_is_refused() => Assert.Equal(
        "R9 holds no region. Known: R1, R2, R3. (Parameter 'failure')",
        Assert.Throws<ArgumentException>(() => Decide(Failure with { Provider = "R9" })).Message);

    [Fact]
    [Trait("Clause", "HLTA 135")]
    public void A_failure_that_is_not_well_formed_is_refused()
    {
        Expect.Refuses(new ProviderFailureValidator(), Failure with { Provider = "" }, "HLTA1701", "The failure names no provider; give one.");
        Expect.Refuses(
            new ProviderFailureValidator(),
            Failure with { CandidatesUnderWay = ["c1", ""] },
            "HLTA1702",
            "A candidate under way has no id; give every candidate's.");
        Assert.Throws<FluentValidation.ValidationException>(() => Decide(Failure with { Provider = "" }));
    }

    [Property]
    [Trait("Clause", "HLTA 135")]
    public bool C135_changes_nobody_else_s_regions(byte pick)
    {
        var region = Region.All[pick % Region.All.Count];
        var before = Agreed.HolderOf(region);
        return Decide(Failure).Outcome.Regions.HolderOf(region) == (before == "R3" ? null : before);
    }

    [Theory]
    [Trait("Clause", "HLTA 136")]
    [InlineData(140, 140, null, "[HLTA 136] not-applicable: no shortfall: capacity 140, demand 140")]
    [InlineData(120, 140, true, "[HLTA 136] satisfied: shortfall of 20 assessments met together: yes; must be yes")]
    [InlineData(120, 140, false, "[HLTA 136] breached: shortfall of 20 assessments met together: no; must be yes")]
    [InlineData(120, 140, null, "[HLTA 136] undetermined: cannot be told without: shortfall of 20 assessments met together")]
    public void C136_wants_a_shortfall_met_together(int capacity, int demand, bool? together, string expected) =>
        Assert.Equal(expected, RiskManagement.CheckShortfall(capacity, demand, together).ToString());

    [Fact]
    [Trait("Clause", "HLTA 136")]
    public void C136_needs_both_numbers()
    {
        Expect.Lacks(RiskManagement.CheckShortfall(null, null, true), "the capacity", "the predicted demand");
        Assert.Throws<ArgumentOutOfRangeException>(() => RiskManagement.CheckShortfall(-1, 0, true));
    }

    [Property]
    [Trait("Clause", "HLTA 136")]
    public bool C136_applies_only_to_a_shortfall(NonNegativeInt capacity, NonNegativeInt demand) =>
        (RiskManagement.CheckShortfall(capacity.Get, demand.Get, false).Verdict == Verdict.NotApplicable) == (capacity.Get >= demand.Get);

    private static Decision<FailureConsequences> Decide(ProviderFailure failure) =>
        RiskManagement.Decide(failure, Agreed, Thu_2018_02_15_Due, Thu_2018_02_15_Due);
}
