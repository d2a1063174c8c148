using FluentValidation;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Assessment;
using Xunit;
using static QaStandards.Policies.Hlta.Assessment.ManagingTheAssessmentProcess;

namespace QaStandards.Tests.Policies.Hlta.Assessment;

public sealed class ManagingTheAssessmentProcessTests
{
    private static readonly LocalDate Mon_2017_09_18 = new(2017, 9, 18);
    private static readonly LocalDate Tue_2017_09_19 = new(2017, 9, 19);
    private static readonly LocalDate Wed_2017_09_20 = new(2017, 9, 20);
    private static readonly LocalDate Mon_2017_10_30 = new(2017, 10, 30);
    private static readonly LocalDate Mon_2017_11_06 = new(2017, 11, 6);

    private static readonly F17Receipt Verified = new()
    {
        Candidate = "c1",
        Received = Milestone.On(Mon_2017_09_18),
        Verified = Milestone.On(Wed_2017_09_20),
        IsVerifiedByRegionalProvider = true,
    };

    private static readonly LocalRegistration Registered = new()
    {
        Candidate = "c1",
        Registered = Milestone.On(new(2017, 10, 1)),
        IsDisclosureInvited = true,
        IsDisclosureRequired = false,
        HasDisclosed = true,
        AdjustmentsDecided = Milestone.On(Mon_2017_10_30),
        IsNoneNeeded = false,
    };

    [Theory]
    [Trait("Clause", "HLTA 42")]
    [InlineData(17, "refused")]
    [InlineData(19, "refused")]
    [InlineData(20, "permitted")]
    [InlineData(21, "permitted")]
    public void C42_wants_the_F17_verified_by_the_day_of_the_arrangement(int day, string answer) =>
        Assert.Equal(answer, DecideArrangement(Verified, new(2017, 9, day)).Outcome.Value);

    [Fact]
    [Trait("Clause", "HLTA 42")]
    public void C42_is_broken_by_an_early_arrangement_even_if_the_visit_comes_later() => Assert.Equal(
        "[HLTA 42] c1 satisfied: F17 received on Mon 18 Sep 2017; not after visit arranged on Tue 19 Sep 2017\n"
        + "[HLTA 42] c1 breached: F17 verified on Wed 20 Sep 2017; not after visit arranged on Tue 19 Sep 2017\n"
        + "[HLTA 42] c1 satisfied: verified by the regional provider: yes; must be yes",
        DecideArrangement(Verified, Tue_2017_09_19).Findings.ToString());

    [Fact]
    [Trait("Clause", "HLTA 42")]
    public void C42_refuses_an_F17_that_is_received_and_not_verified_or_verified_by_another()
    {
        Assert.Equal(Permission.Refused, DecideArrangement(Verified with { Verified = Milestone.NotReached }, Tue_2017_09_19).Outcome);
        Assert.Equal(Permission.Refused, DecideArrangement(Verified with { IsVerifiedByRegionalProvider = false }, Wed_2017_09_20).Outcome);
    }

    [Fact]
    [Trait("Clause", "HLTA 42")]
    public void C42_names_the_facts_that_are_missing()
    {
        var decision = DecideArrangement(new() { Candidate = "c1" }, Wed_2017_09_20);

        Assert.Equal(Permission.Undetermined, decision.Outcome);
        Expect.Lacks(decision.Findings[0], "the day of: F17 received");
        Expect.Lacks(decision.Findings[1], "the day of: F17 verified");
        Expect.Lacks(decision.Findings[2], "verified by the regional provider");
        Expect.Lacks(DecideArrangement(Verified, null).Findings[0], "the day of: visit arranged");
    }

    [Property]
    public bool C42_permits_exactly_from_the_verification_on(byte received, byte wait, byte arranged)
    {
        var receipt = Verified with
        {
            Received = Milestone.On(Mon_2017_09_18.PlusDays(received)),
            Verified = Milestone.On(Mon_2017_09_18.PlusDays(received + wait)),
        };
        return (DecideArrangement(receipt, Mon_2017_09_18.PlusDays(arranged)).Outcome == Permission.Permitted) == (arranged >= received + wait);
    }

    [Theory]
    [Trait("Clause", "HLTA 43")]
    [InlineData(-1, "breached")]
    [InlineData(0, "satisfied")]
    [InlineData(1, "satisfied")]
    public void C43_wants_the_date_confirmed_by_the_day_of_the_visit(int days, string verdict) =>
        Assert.Equal(verdict, CheckConfirmation("c1", Milestone.On(Mon_2017_11_06), Mon_2017_11_06.PlusDays(days)).Verdict.Value);

    [Fact]
    [Trait("Clause", "HLTA 43")]
    public void C43_needs_to_know()
    {
        Assert.True(CheckConfirmation("c1", Milestone.NotReached, Mon_2017_11_06).Denies);
        Expect.Lacks(CheckConfirmation("c1", null, Mon_2017_11_06), "the day of: date confirmed to the candidate");
    }

    [Theory]
    [Trait("Clause", "HLTA 44")]
    [InlineData(-1, "breached")]
    [InlineData(0, "satisfied")]
    [InlineData(36, "satisfied")]
    public void C44_wants_a_registration_by_the_day_of_the_assessment(int days, string verdict) =>
        Assert.Equal(verdict, CheckRegistration(Registered, new LocalDate(2017, 10, 1).PlusDays(days)).Verdict.Value);

    [Fact]
    [Trait("Clause", "HLTA 44")]
    public void C44_is_broken_by_an_assessment_without_a_registration()
    {
        Assert.Equal(
            "[HLTA 44a] c1 breached: candidate registered: no; must be yes",
            CheckRegistration(Registered with { Registered = Milestone.NotReached }, Mon_2017_11_06).ToString());
        Expect.Lacks(CheckRegistration(Registered with { Registered = null }, Mon_2017_11_06), "the day of: candidate registered");
    }

    [Theory]
    [Trait("Clause", "HLTA 45")]
    [InlineData(true, false, "satisfied satisfied")]
    [InlineData(true, true, "satisfied breached")]
    [InlineData(false, false, "breached satisfied")]
    [InlineData(null, null, "undetermined undetermined")]
    public void C45_invites_and_does_not_require(bool? invited, bool? required, string verdicts) => Assert.Equal(
        verdicts,
        CheckDisclosure(Registered with { HasDisclosed = false, IsDisclosureInvited = invited, IsDisclosureRequired = required }).Verdicts());

    [Theory]
    [Trait("Clause", "HLTA 45")]
    [InlineData(29, "refused")]
    [InlineData(30, "permitted")]
    [InlineData(31, "permitted")]
    public void C45_wants_adjustments_decided_by_the_day_of_the_visit(int day, string answer) =>
        Assert.Equal(answer, Permission.From(CheckAdjustments(Registered, new(2017, 10, day))).Outcome.Value);

    [Fact]
    [Trait("Clause", "HLTA 45")]
    public void C45_refuses_a_visit_without_a_decision()
    {
        var findings = CheckAdjustments(Registered with { AdjustmentsDecided = Milestone.NotReached }, Mon_2017_11_06);

        Assert.Equal("[HLTA 45c] c1 breached: adjustments decided: no; must be yes", Assert.Single(findings).ToString());
    }

    [Fact]
    [Trait("Clause", "HLTA 45")]
    public void C45_asks_for_nothing_when_nothing_was_disclosed() => Assert.Equal(
        "[HLTA 45c] c1 not-applicable: no disability disclosed",
        CheckAdjustments(Registered with { HasDisclosed = false, AdjustmentsDecided = null }, Mon_2017_11_06).ToString());

    [Theory]
    [Trait("Clause", "HLTA 45")]
    [InlineData(true, true, "none-if-agreed", "permitted")]
    [InlineData(true, false, "none-if-agreed", "refused")]
    [InlineData(true, null, "none-if-agreed", "undetermined")]
    [InlineData(true, true, "at-least-one", "refused")]
    [InlineData(false, null, "at-least-one", "permitted")]
    [InlineData(null, true, "none-if-agreed", "undetermined")]
    public void C45_takes_none_needed_if_the_candidate_agrees(bool? none, bool? agreed, string reading, string answer)
    {
        var code = HltaCode.April2017.With(HltaReadings.AdjustmentsNeeded.Choose(reading));
        var findings = CheckAdjustments(Registered with { IsNoneNeeded = none, IsAgreedWithCandidate = agreed }, Mon_2017_11_06, code);

        Assert.Equal(answer, Permission.From(findings).Outcome.Value);
        Assert.Equal(reading == "at-least-one" ? reading : null, findings[1].Reading?.Code);
    }

    [Fact]
    [Trait("Clause", "HLTA 45")]
    public void C45_needs_to_know_whether_anything_was_disclosed() =>
        Expect.Lacks(Assert.Single(CheckAdjustments(Registered with { HasDisclosed = null }, Mon_2017_11_06)), "disability disclosed");

    [Fact]
    public void Facts_that_cannot_be_are_refused()
    {
        Expect.Refuses(new F17ReceiptValidator(), Verified with { Candidate = "" }, "HLTA1211", "The F17 names no candidate; give an id.");
        Expect.Refuses(
            new F17ReceiptValidator(),
            Verified with { Received = Milestone.On(Mon_2017_10_30) },
            "HLTA1212",
            "Candidate c1: the F17 was verified on Wed 20 Sep 2017, before it was received on Mon 30 Oct 2017; correct one of the two.");
        Expect.Refuses(
            new LocalRegistrationValidator(), Registered with { Candidate = "" }, "HLTA1221", "The registration names no candidate; give an id.");
        Assert.Throws<ValidationException>(() => CheckDisclosure(Registered with { Candidate = "" }));
    }
}
