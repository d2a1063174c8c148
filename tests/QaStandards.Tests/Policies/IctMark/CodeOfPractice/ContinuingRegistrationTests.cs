using System;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.IctMark.Accreditation;
using QaStandards.Policies.IctMark.CodeOfPractice;
using Xunit;

namespace QaStandards.Tests.Policies.IctMark.CodeOfPractice;

[Trait("Clause", "ICT-MARK Continuing registration 1a")]
[Trait("Clause", "ICT-MARK Continuing registration 1b")]
[Trait("Clause", "ICT-MARK Continuing registration 1c")]
[Trait("Clause", "ICT-MARK Continuing registration 1d")]
public sealed class ContinuingRegistrationTests
{
    private static readonly LocalDate Tue_2025_07_01 = new(2025, 7, 1);

    private static readonly Invoice Paid = new()
    {
        Id = "I1",
        Assessor = "A1",
        Kind = FeeKind.QualityReview,
        Issued = new(2025, 6, 1),
        Due = new(2025, 6, 30),
        Paid = Milestone.On(new(2025, 6, 30)),
    };

    private static readonly DevelopmentEvent Attended = new()
    {
        Id = "E1",
        Assessor = "A1",
        Kind = EventKind.Annual,
        IsRequired = true,
        Day = new(2025, 3, 14),
        IsAttended = true,
    };

    private static readonly StandingCase Good = new()
    {
        Assessor = "A1",
        Agreement = Usual.Agreement,
        Membership = Usual.Membership,
        Invoices = [Paid],
        Events = [Attended],
    };

    public static TheoryData<StandingCase, string> Lost => new()
    {
        {
            Good with { Invoices = [Paid with { Kind = null, Paid = Milestone.NotReached }] },
            "[ICT-MARK Continuing registration 1b] I1 breached: fee paid: not done on Tue 1 Jul 2025; due by Mon 30 Jun 2025\n"
            + "[ICT-MARK Unacceptable activities 1f] I1 breached: fee paid: not done on Tue 1 Jul 2025; due by Mon 30 Jun 2025"
        },
        {
            Good with { Events = [Attended with { Kind = EventKind.UpdateConference, IsAttended = false }] },
            "[ICT-MARK Professional development 1a] A1 at E1 breached: required event attended: no; must be yes\n"
            + "[ICT-MARK Continuing registration 1d] A1 at E1 breached: required event attended: no; must be yes"
        },
        {
            Good with { Agreement = Usual.Agreement with { Version = "9" } },
            "[ICT-MARK Continuing registration 1a] A1 breached: signed version of the code is 9; allowed: 11.2, 11.3"
        },
        {
            Good with { Agreement = Usual.Agreement with { SignedOn = Milestone.NotReached } },
            "[ICT-MARK Continuing registration 1a] A1 breached: agreement signed: no; must be yes"
        },
        {
            Good with { Membership = Usual.Membership with { Periods = [new(new(2020, 1, 1), new(2025, 6, 30))] } },
            "[ICT-MARK Principle 11] A1 breached: full member of Naace on Tue 1 Jul 2025: no; must be yes"
        },
    };

    [Fact]
    public void Everything_in_place_is_good_standing() =>
        Assert.Equal(Permission.Permitted, ContinuingRegistration.Decide(Good, Tue_2025_07_01).Outcome);

    [Fact]
    public void An_older_version_that_is_still_accepted_keeps_standing_and_draws_a_warning()
    {
        var decision = ContinuingRegistration.Decide(Good, Tue_2025_07_01);

        Assert.Equal(Permission.Permitted, decision.Outcome);
        Assert.Equal(
            "[ICT-MARK Continuing registration 1a] A1 breached: signed version of the code is 11.2; must be 11.3",
            Assert.Single(decision.Findings, finding => finding.Verdict == Verdict.Breached).ToString());
        Assert.Equal(Effect.Warns, Assert.Single(decision.Findings, finding => finding.Verdict == Verdict.Breached).Effect);
    }

    [Theory]
    [MemberData(nameof(Lost))]
    public void A_condition_that_is_not_kept_is_named(StandingCase standing, string reasons)
    {
        var decision = ContinuingRegistration.Decide(standing, Tue_2025_07_01);

        Assert.Equal(Permission.Refused, decision.Outcome);
        Assert.Equal(reasons, string.Join('\n', decision.Findings.Where(finding => finding.Denies)));
    }

    [Fact]
    public void What_still_has_time_changes_nothing()
    {
        Mitigation pending = new() { IsInFull = true, IsWritten = true, IsToNaace = true, Outcome = MitigationOutcome.Pending };

        Assert.Equal(
            Permission.Permitted,
            ContinuingRegistration.Decide(Good with { Events = [Attended with { IsAttended = false, Mitigation = pending }] }, Tue_2025_07_01).Outcome);
        Assert.Equal(
            Permission.Permitted,
            ContinuingRegistration.Decide(Good with { Invoices = [Paid with { Paid = Milestone.NotReached }] }, new(2025, 6, 30)).Outcome);
        Assert.Equal(
            Permission.Permitted,
            ContinuingRegistration.Decide(Good with { Invoices = [], Events = [Attended with { Day = new(2026, 3, 14), IsAttended = null }] }, Tue_2025_07_01).Outcome);
    }

    [Fact]
    public void What_is_not_known_is_named()
    {
        var decision = ContinuingRegistration.Decide(new() { Assessor = "A1" }, Tue_2025_07_01);

        Assert.Equal(Permission.Undetermined, decision.Outcome);
        Assert.Equal(
            "full member of Naace on Tue 1 Jul 2025 | agreement signed | signed version of the code | invoices | development events",
            string.Join(" | ", decision.Findings.Select(finding => ((Measure.Missing)finding.Measure).Facts[0])));
    }

    [Fact]
    public void Somebody_else_s_facts_are_refused() => Assert.Equal(
        "The standing is A1's, and something in it is A2's; give only what is A1's. (Parameter 'standing')",
        Assert.Throws<ArgumentException>(() => ContinuingRegistration.Decide(Good with { Invoices = [Paid with { Assessor = "A2" }] }, Tue_2025_07_01)).Message);

    [Property]
    public bool One_late_invoice_or_missed_event_is_enough_to_lose_standing(bool paid, bool attended) =>
        (ContinuingRegistration.Decide(
            Good with
            {
                Invoices = [Paid, Paid with { Id = "I2", Paid = paid ? Paid.Paid : Milestone.NotReached }],
                Events = [Attended, Attended with { Id = "E2", IsAttended = attended }],
            },
            Tue_2025_07_01).Outcome == Permission.Permitted) == (paid && attended);
}
