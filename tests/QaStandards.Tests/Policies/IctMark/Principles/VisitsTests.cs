using System.Linq;
using FluentValidation;
using FsCheck.Xunit;
using QaStandards.Policies.IctMark;
using QaStandards.Policies.IctMark.Principles;
using Xunit;

namespace QaStandards.Tests.Policies.IctMark.Principles;

[Trait("Clause", "ICT-MARK Principle 11")]
[Trait("Clause", "ICT-MARK Principle 13")]
[Trait("Clause", "ICT-MARK Principle 14")]
[Trait("Clause", "ICT-MARK Quality assurance 1a")]
[Trait("Clause", "ICT-MARK Quality assurance 1b")]
[Trait("Clause", "ICT-MARK Quality assurance 1c")]
[Trait("Clause", "ICT-MARK Quality assurance 3")]
[Trait("Clause", "ICT-MARK Quality assurance 4a")]
public sealed class VisitsTests
{
    public static TheoryData<SchoolVisit, string> Refused => new()
    {
        {
            Usual.Visit with { Accredited = Milestone.On(new(2025, 6, 3)) },
            "[ICT-MARK Principle 14] A1 breached: accreditation on Tue 3 Jun 2025; not after the visit on Mon 2 Jun 2025"
        },
        { Usual.Visit with { Accredited = Milestone.NotReached }, "[ICT-MARK Principle 14] A1 breached: accreditation: no; must be yes" },
        {
            Usual.Visit with { Registered = Milestone.On(new(2025, 6, 3)) },
            "[ICT-MARK Principle 14] A1 breached: registration on Tue 3 Jun 2025; not after the visit on Mon 2 Jun 2025"
        },
        {
            Usual.Visit with { Day = new(2025, 4, 14), Accredited = Milestone.On(new(2025, 2, 1)) },
            "[ICT-MARK Principle 11] A1 breached: full member of Naace on Mon 14 Apr 2025: no; must be yes"
        },
        {
            Usual.Visit with { Removed = Milestone.On(Usual.Mon_2025_06_02_VisitDay) },
            "[ICT-MARK Principle 14] A1 breached: removed from the register by the day of the visit: yes; must be no"
        },
        {
            Usual.Visit with { IsInGoodStanding = false },
            "[ICT-MARK Principle 14] A1 breached: conditions of continuing registration kept: no; must be yes"
        },
        { Usual.FirstVisit with { IsObservationAgreed = false }, "[ICT-MARK Quality assurance 1a] A1 breached: agreed to be observed: no; must be yes" },
        {
            Usual.FirstVisit with { IsLeadAppointedByNaace = false },
            "[ICT-MARK Quality assurance 1b] A1 breached: Lead Assessor appointed by Naace: no; must be yes"
        },
        { Usual.FirstVisit with { LeadAssessor = "A1" }, "[ICT-MARK Quality assurance 1b] A1 breached: observed by somebody else: no; must be yes" },
        {
            Usual.FirstVisit with { AppointmentNotified = Milestone.On(Usual.Mon_2025_06_02_VisitDay) },
            "[ICT-MARK Quality assurance 1c] A1 breached: appointment notified on Mon 2 Jun 2025; not after the last day for it on Sun 1 Jun 2025"
        },
        {
            Usual.FirstVisit with { AppointmentNotified = Milestone.NotReached },
            "[ICT-MARK Quality assurance 1c] A1 breached: appointment notified: no; must be yes"
        },
        { Usual.FirstVisit with { ModerationsTaken = 1 }, "[ICT-MARK Quality assurance 4a] A1 breached: 1 moderations taken before; exactly 0" },
        {
            Usual.SecondVisit with { IsRemediationComplete = false },
            "[ICT-MARK Quality assurance 3] A1 breached: what was required before the second moderation is complete: no; must be yes"
        },
        { Usual.SecondVisit with { ModerationsTaken = 2 }, "[ICT-MARK Quality assurance 4a] A1 breached: 2 moderations taken before; exactly 1" },
        { Usual.SecondVisit with { ModerationsTaken = 0 }, "[ICT-MARK Quality assurance 4a] A1 breached: 0 moderations taken before; exactly 1" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_visit_that_may_not_be_made_says_why(SchoolVisit visit, string reason)
    {
        var decision = Visits.Decide(visit);

        Assert.Equal(Permission.Refused, decision.Outcome);
        Assert.Equal(reason, Assert.Single(decision.Findings, finding => finding.Denies).ToString());
    }

    [Fact]
    public void An_accredited_assessor_visits_and_the_day_of_accreditation_counts()
    {
        Assert.Equal(Permission.Permitted, Visits.Decide(Usual.Visit).Outcome);
        Assert.Equal(Permission.Permitted, Visits.Decide(Usual.Visit with { Accredited = Milestone.On(Usual.Mon_2025_06_02_VisitDay) }).Outcome);
        Assert.Equal(Permission.Permitted, Visits.Decide(Usual.Visit with { Removed = Milestone.On(new(2025, 6, 3)) }).Outcome);
    }

    [Fact]
    public void The_moderated_visits_need_no_accreditation()
    {
        Assert.Equal(Permission.Permitted, Visits.Decide(Usual.FirstVisit).Outcome);
        Assert.Equal(Permission.Permitted, Visits.Decide(Usual.SecondVisit).Outcome);
        Assert.Equal(Permission.Permitted, Visits.Decide(Usual.SecondVisit with { ModerationsTaken = 2, HasFreshModeration = true }).Outcome);
        Assert.Equal(Permission.Refused, Visits.Decide(Usual.FirstVisit with { ModerationsTaken = 2, HasFreshModeration = true }).Outcome);
    }

    [Fact]
    public void Readings_allow_a_later_notice_and_a_lapse()
    {
        var visitDay = IctMarkCode.Undated.With(IctMarkReadings.AppointmentNotified.Choose("visit-day"));
        var untilRemoved = IctMarkCode.Undated.With(IctMarkReadings.StandingLost.Choose("until-removed"));

        Assert.Equal(
            Permission.Permitted,
            Visits.Decide(Usual.FirstVisit with { AppointmentNotified = Milestone.On(Usual.Mon_2025_06_02_VisitDay) }, visitDay).Outcome);
        Assert.Equal(Permission.Permitted, Visits.Decide(Usual.Visit with { IsInGoodStanding = false }, untilRemoved).Outcome);
    }

    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(1, 0, false)]
    [InlineData(1, 1, true)]
    [InlineData(14, 13, false)]
    [InlineData(14, 14, true)]
    public void A_host_says_how_long_before_a_visit_Naace_is_told(int notice, int daysBefore, bool isInTime) => Assert.Equal(
        isInTime ? Permission.Permitted : Permission.Refused,
        Visits.Decide(
            Usual.FirstVisit with { AppointmentNotified = Milestone.On(Usual.Mon_2025_06_02_VisitDay.PlusDays(-daysBefore)) },
            IctMarkCode.Undated.WithNotice(notice)).Outcome);

    [Fact]
    public void What_is_not_known_is_named()
    {
        var decision = Visits.Decide(new() { Assessor = "A1", Day = Usual.Mon_2025_06_02_VisitDay, Kind = VisitKind.SecondModeration });

        Assert.Equal(Permission.Undetermined, decision.Outcome);
        Assert.Equal(
            """
            full member of Naace on Mon 2 Jun 2025
            selected against the competences
            the day of: registration
            whether the assessor was removed from the register
            conditions of continuing registration kept
            Lead Assessor appointed by Naace
            observed by somebody else
            the day of: appointment notified
            what was required before the second moderation is complete
            moderations taken before
            """.ReplaceLineEndings("\n"),
            string.Join('\n', decision.Findings.Select(finding => Assert.Single(((Measure.Missing)finding.Measure).Facts))));
    }

    [Fact]
    public void Facts_that_are_not_well_formed_are_refused()
    {
        SchoolVisitValidator validator = new();
        Expect.Refuses(validator, Usual.Visit with { Assessor = "", Membership = null }, "ICTMARK1041", "The visit is made by nobody; name the assessor.");
        Expect.Refuses(validator, Usual.Visit with { Kind = null! }, "ICTMARK1042", "The visit of assessor A1 is of no kind; give one.");
        Expect.Refuses(
            validator, Usual.Visit with { ModerationsTaken = -1 }, "ICTMARK1043", "Assessor A1 has taken -1 moderations; give 0 or more.");
        Expect.Refuses(
            validator,
            Usual.Visit with { Assessor = "A2" },
            "ICTMARK1044",
            "The visit is by assessor A2, and the membership is A1's; give the right one.");
        Assert.Throws<ValidationException>(() => Visits.Decide(Usual.Visit with { Assessor = "A2" }));
    }

    [Property]
    public bool A_second_moderation_is_impossible_while_something_imposed_is_incomplete(bool fresh, byte taken, bool standing, bool accredited) =>
        Visits.Decide(Usual.SecondVisit with
        {
            IsRemediationComplete = false,
            HasFreshModeration = fresh,
            ModerationsTaken = taken % 4,
            IsInGoodStanding = standing,
            Accredited = accredited ? Milestone.On(new(2025, 5, 20)) : Milestone.NotReached,
        }).Outcome == Permission.Refused;

    [Property]
    public bool Nobody_visits_before_accreditation_except_for_it(byte kind, sbyte days, bool member)
    {
        var visit = Usual.Visit with
        {
            Kind = VisitKind.All[kind % VisitKind.All.Count],
            Accredited = Milestone.On(Usual.Mon_2025_06_02_VisitDay.PlusDays(days)),
            Membership = member ? Usual.Membership : new() { Assessor = "A1", Periods = [] },
        };
        var isPermitted = Visits.Decide(visit).Outcome == Permission.Permitted;

        return isPermitted == (member && days <= 0 && !visit.Kind.IsForAccreditation);
    }
}
