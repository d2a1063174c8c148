using System;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.IctMark;
using QaStandards.Policies.IctMark.Accreditation;
using QaStandards.Policies.IctMark.CodeOfPractice;
using QaStandards.Policies.IctMark.Principles;
using Xunit;
using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Tests.Policies.IctMark.CodeOfPractice;

[Trait("Clause", "ICT-MARK Contact with schools 1a")]
[Trait("Clause", "ICT-MARK Contact with schools 1c")]
[Trait("Clause", "ICT-MARK Contact with schools 1d")]
[Trait("Clause", "ICT-MARK Contact with schools 1e")]
[Trait("Clause", "ICT-MARK Contact with schools 1f")]
[Trait("Clause", "ICT-MARK Contact with schools 1g")]
[Trait("Clause", "ICT-MARK Contact with schools 1h")]
[Trait("Clause", "ICT-MARK Contact with schools 1i")]
[Trait("Clause", "ICT-MARK Eligibility to assess 2")]
[Trait("Clause", "ICT-MARK Information held 1c")]
[Trait("Clause", "ICT-MARK Information held 1d")]
public sealed class ContactWithSchoolsTests
{
    private static readonly LocalDate Mon_2025_06_02 = new(2025, 6, 2);

    private static readonly Acceptance Ready = new() { Conflict = Usual.Conflict, Experience = Usual.Experience, Visit = Usual.Visit };

    private static readonly IctMarkCode NextDay = IctMarkCode.Undated.With(IctMarkReadings.AtOnce.Choose("next-day"));

    [Fact]
    public void A_school_asks_for_somebody_on_the_published_list()
    {
        Assert.Equal(Verdict.Satisfied, ContactWithSchools.CheckRequest("A1", ["A1", "A2"]).Verdict);
        Assert.Equal(
            "[ICT-MARK Contact with schools 1a] A3 breached: on the published list: no; must be yes",
            ContactWithSchools.CheckRequest("A3", ["A1", "A2"]).ToString());
        Assert.True(ContactWithSchools.CheckRequest("A3", []).Denies);
        Expect.Lacks(ContactWithSchools.CheckRequest("A1", null), "on the published list");
    }

    public static TheoryData<Acceptance, string> Refused => new()
    {
        {
            Ready with { Conflict = Usual.Conflict with { Support = [new("A1", "S1", SupportKind.CommentaryContribution)] } },
            "[ICT-MARK Contact with schools 1c] breached: conflict of interest: yes; must be no"
        },
        {
            Ready with { Experience = Usual.Experience with { SchoolPhases = ["primary", "post-16"] } },
            "[ICT-MARK Eligibility to assess 2] breached: experience covers the school: no; must be yes"
        },
        {
            Ready with { Visit = Usual.Visit with { Accredited = Milestone.NotReached } },
            "[ICT-MARK Principle 14] breached: visit may be made: no; must be yes"
        },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Nobody_accepts_with_a_conflict_without_experience_or_without_accreditation(Acceptance acceptance, string reason)
    {
        var decision = ContactWithSchools.DecideAcceptance(acceptance);

        Assert.Equal(Permission.Refused, decision.Outcome);
        Assert.Equal(reason, Assert.Single(decision.Findings, finding => finding.Denies).ToString());
    }

    [Fact]
    public void An_acceptance_needs_every_answer()
    {
        Assert.Equal(Permission.Permitted, ContactWithSchools.DecideAcceptance(Ready).Outcome);
        Assert.Equal(Permission.Undetermined, ContactWithSchools.DecideAcceptance(new()).Outcome);
        Assert.Equal(
            Permission.Undetermined, ContactWithSchools.DecideAcceptance(Ready with { Conflict = Usual.Conflict with { Declaration = null } }).Outcome);
    }

    [Fact, Trait("Clause", "ICT-MARK Continuing registration 1a")]
    public void Nothing_new_is_accepted_without_good_standing_even_where_visits_go_on_until_removal()
    {
        var untilRemoved = IctMarkCode.Undated.With(IctMarkReadings.StandingLost.Choose("until-removed"));
        var decision = ContactWithSchools.DecideAcceptance(Ready with { Visit = Usual.Visit with { IsInGoodStanding = false } }, untilRemoved);

        Assert.Equal(Permission.Refused, decision.Outcome);
        Assert.Equal(
            "[ICT-MARK Continuing registration 1a] breached: conditions of continuing registration kept: no; must be yes",
            Assert.Single(decision.Findings, finding => finding.Denies).ToString());
    }

    [Fact, Trait("Clause", "ICT-MARK Principle 9h")]
    public void An_advice_is_kept_when_a_school_is_accepted()
    {
        var decision = ContactWithSchools.DecideAcceptance(
            Ready with { Conflict = Usual.Conflict with { Support = [new("A1", "S1", SupportKind.TechnologyTraining, Milestone.On(new(2025, 1, 15)))] } },
            IctMarkCode.Undated.WithRecencyWindow(36));

        Assert.Equal(Permission.Permitted, decision.Outcome);
        Assert.Equal(
            "[ICT-MARK Principle 9h] A1 at S1 breached: 1 recent involvements in the school's technology; at most 0", decision.Findings[0].ToString());
    }

    [Theory, Trait("Clause", "ICT-MARK Contact with schools 1b")]
    [InlineData("registered", true)]
    [InlineData("first-moderation", true)]
    [InlineData("remediation", true)]
    [InlineData("second-moderation", true)]
    [InlineData("accredited", true)]
    [InlineData("candidate", false)]
    [InlineData("not-selected", false)]
    [InlineData("selected", false)]
    [InlineData("awaiting-fee", false)]
    [InlineData("not-accredited", false)]
    [InlineData("appeal-under-review", false)]
    [InlineData("not-accredited-final", false)]
    [InlineData("lapsed", false)]
    [InlineData("removed", false)]
    [InlineData("withdrawn", false)]
    public void Naace_offers_who_is_accredited_or_awaits_a_moderated_visit(string status, bool isOffered)
    {
        Assert.Equal(isOffered ? Verdict.Satisfied : Verdict.Breached, ContactWithSchools.CheckOffer("A1", AssessorStatus.Parse(status)).Verdict);
        Assert.Equal(15, AssessorStatus.All.Count);
    }

    [Fact, Trait("Clause", "ICT-MARK Contact with schools 1b")]
    public void Who_is_not_offered_is_told_why()
    {
        Assert.Equal(
            "[ICT-MARK Contact with schools 1b] A1 breached: status of the assessor is lapsed; "
            + "allowed: registered, first-moderation, remediation, second-moderation, accredited",
            ContactWithSchools.CheckOffer("A1", AssessorStatus.Lapsed).ToString());
        Expect.Lacks(ContactWithSchools.CheckOffer("A1", null), "status of the assessor");
        Assert.Throws<ArgumentException>("assessor", () => ContactWithSchools.CheckOffer(" ", AssessorStatus.Accredited));
    }

    [Fact]
    public void Any_reason_to_decline_is_good_enough()
    {
        Assert.All(DeclineReason.All, reason => Assert.Equal(Verdict.Satisfied, ContactWithSchools.CheckDecline(reason).Verdict));
        Assert.Equal(
            [ContactWithSchools1d, ContactWithSchools1e, ContactWithSchools1f, ContactWithSchools1g, ContactWithSchools1g],
            DeclineReason.All.Select(reason => ContactWithSchools.CheckDecline(reason).Clause));
        Expect.Lacks(ContactWithSchools.CheckDecline(null), "the reason to decline");
    }

    [Theory]
    [InlineData(0, "satisfied", "satisfied")]
    [InlineData(1, "breached", "satisfied")]
    [InlineData(2, "breached", "breached")]
    public void At_once_is_the_same_day_unless_it_is_read_otherwise(int days, string sameDay, string nextDay)
    {
        var informed = Milestone.On(Mon_2025_06_02.PlusDays(days));
        var asOf = Mon_2025_06_02.PlusDays(9);

        Assert.Equal(sameDay, ContactWithSchools.CheckApproach(Mon_2025_06_02, informed, asOf).Verdict.Value);
        Assert.Equal(nextDay, ContactWithSchools.CheckApproach(Mon_2025_06_02, informed, asOf, NextDay).Verdict.Value);
        Assert.Equal(sameDay, InformationHeld.Check(new("A1", IsContactDetail: true, Mon_2025_06_02, informed), asOf).Verdict.Value);
        Assert.Equal(nextDay, InformationHeld.Check(new("A1", IsContactDetail: false, Mon_2025_06_02, informed), asOf, NextDay).Verdict.Value);
    }

    [Theory]
    [InlineData(0, 0, "satisfied")]
    [InlineData(0, 1, "breached")]
    [InlineData(3, 3, "satisfied")]
    [InlineData(3, 4, "breached")]
    public void A_host_says_within_how_many_days_something_is_told_at_once(int days, int after, string verdict)
    {
        var code = NextDay.WithTimeToTell(days);
        var informed = Milestone.On(Mon_2025_06_02.PlusDays(after));

        Assert.Equal(verdict, ContactWithSchools.CheckApproach(Mon_2025_06_02, informed, Mon_2025_06_02.PlusDays(9), code).Verdict.Value);
        Assert.Equal(verdict, InformationHeld.Check(new("A1", IsContactDetail: true, Mon_2025_06_02, informed), Mon_2025_06_02.PlusDays(9), code).Verdict.Value);
        Assert.Null(ContactWithSchools.CheckApproach(Mon_2025_06_02, informed, Mon_2025_06_02.PlusDays(9), code).Reading);
    }

    [Fact]
    public void What_was_not_told_is_outstanding_or_not_known()
    {
        Assert.Equal(Verdict.Open, ContactWithSchools.CheckApproach(Mon_2025_06_02, Milestone.NotReached, Mon_2025_06_02).Verdict);
        Assert.Equal(
            "[ICT-MARK Contact with schools 1h] breached: Naace informed of the approach: not done on Tue 3 Jun 2025; due by Mon 2 Jun 2025",
            ContactWithSchools.CheckApproach(Mon_2025_06_02, Milestone.NotReached, new(2025, 6, 3)).ToString());
        Expect.Lacks(ContactWithSchools.CheckApproach(Mon_2025_06_02, null, Mon_2025_06_02), "the day of: Naace informed of the approach");
        Expect.Lacks(
            InformationHeld.Check(new("A1", true, null, Milestone.NotReached), Mon_2025_06_02), "the day from which 'change notified to Naace' counts");
        Assert.Equal(
            [InformationHeld1c, InformationHeld1d],
            new[] { false, true }.Select(contact => InformationHeld.Check(new("A1", contact, null, null), Mon_2025_06_02).Clause));
        Assert.Throws<ArgumentException>("change", () => InformationHeld.Check(new(" ", true, null, null), Mon_2025_06_02));
    }

    [Fact]
    public void Both_are_told_that_another_assessor_is_needed()
    {
        var told = Milestone.On(Mon_2025_06_02);

        Assert.Equal(Verdict.Satisfied, ContactWithSchools.CheckInformed(told, told, Mon_2025_06_02).Verdict);
        Assert.Equal(
            "[ICT-MARK Contact with schools 1i] breached: 1 of 2 informed that another assessor is needed; lacking Naace",
            ContactWithSchools.CheckInformed(told, Milestone.NotReached, Mon_2025_06_02).ToString());
        Expect.Lacks(ContactWithSchools.CheckInformed(told, null, Mon_2025_06_02), "Naace");
    }

    [Theory]
    [InlineData("primary", "mainstream", "permitted", "permitted")]
    [InlineData("primary secondary", "mainstream", "permitted", "permitted")]
    [InlineData("primary post-16", "mainstream", "refused", "refused")]
    [InlineData("primary", "special", "refused", "permitted")]
    public void Experience_covers_every_phase_and_type_of_the_school(string phases, string type, string both, string phasesOnly)
    {
        var experience = Usual.Experience with { SchoolPhases = [.. phases.Split(' ')], SchoolTypes = [type] };
        var reading = IctMarkCode.Undated.With(IctMarkReadings.TypesOfInstitution.Choose("phases-only"));

        Assert.Equal(both, EligibilityToAssess.Decide(experience).Outcome.Value);
        Assert.Equal(phasesOnly, EligibilityToAssess.Decide(experience, reading).Outcome.Value);
        Expect.Lacks(EligibilityToAssess.Decide(experience with { Phases = null }).Findings[1], "phases of the school with experience");
    }

    [Property]
    public bool Acceptance_implies_a_declaration_no_bar_and_every_phase(bool declared, byte kind, bool phase)
    {
        var support = SupportKind.All[kind % SupportKind.All.Count];
        var isAccepted = ContactWithSchools.DecideAcceptance(Ready with
        {
            Conflict = Usual.Conflict with { Declaration = declared ? Usual.Conflict.Declaration : null, Support = [new("A1", "S1", support)] },
            Experience = Usual.Experience with { SchoolPhases = phase ? ["primary"] : ["post-16"] },
        }).Outcome == Permission.Permitted;

        return isAccepted == (declared && !support.Bars && phase);
    }
}
