using System.Linq;
using FsCheck.Xunit;
using QaStandards.Lifecycles;
using QaStandards.Policies.IctMark;
using QaStandards.Policies.IctMark.Accreditation;
using QaStandards.Policies.IctMark.CodeOfPractice;
using QaStandards.Policies.IctMark.Principles;

namespace QaStandards.Tests.Policies.IctMark;

/// <summary>What holds across the code, whatever happens to an assessor or an appointment and in whatever order.</summary>
public sealed class IctMarkInvariantTests
{
    [Property(MaxTest = 200)]
    public bool Nobody_is_moderated_a_third_time_without_an_appeal_that_was_upheld(byte[] picks)
    {
        var status = new Standing<AssessorStatus>(AssessorStatus.Candidate);
        var (failed, upheld) = (0, 0);
        foreach (var pick in picks ?? [])
        {
            var (on, facts) = Pick(pick, status.Status);
            var next = AssessorAccreditation.Lifecycle.Next(status, on, facts);
            failed += next.IsPermitted() && on == AssessorEvent.FindNotSatisfied ? 1 : 0;
            upheld += next.IsPermitted() && on == AssessorEvent.UpholdForModeration ? 1 : 0;
            status = next.Outcome;
        }

        return failed <= 2 + upheld;
    }

    [Property(MaxTest = 200)]
    public bool Whoever_is_off_the_register_never_comes_back(byte[] picks)
    {
        var status = new Standing<AssessorStatus>(AssessorStatus.Candidate);
        var wasRegistered = false;
        foreach (var pick in picks ?? [])
        {
            var (on, facts) = Pick(pick, status.Status);
            var before = status.Status;
            status = AssessorAccreditation.Lifecycle.Next(status, on, facts).Outcome;
            wasRegistered |= before.IsRegistered;
            if ((wasRegistered && !before.IsRegistered && status.Status != before) || (status.Status.IsAccredited && !status.Status.IsRegistered))
            {
                return false;
            }
        }

        return true;
    }

    [Property(MaxTest = 200)]
    public bool Another_assessor_is_looked_for_only_once_the_school_and_Naace_know(bool school, bool naace, bool barred)
    {
        var next = AppointmentHandling.Lifecycle.Next(
            barred ? AppointmentStatus.Barred : AppointmentStatus.Declined,
            AppointmentEvent.Reassign,
            new()
            {
                Day = Usual.Mon_2025_06_02_VisitDay,
                SchoolInformed = school ? Milestone.On(Usual.Mon_2025_06_02_VisitDay) : Milestone.NotReached,
                NaaceInformed = naace ? Milestone.On(Usual.Mon_2025_06_02_VisitDay) : Milestone.NotReached,
            });

        return next.IsPermitted() == (school && naace);
    }

    [Property(MaxTest = 200)]
    public bool Every_answer_cites_the_code_and_is_the_same_twice(byte kind, bool member, bool declared)
    {
        var visit = Usual.Visit with { Kind = VisitKind.All[kind % 5], Membership = member ? Usual.Membership : null };
        var conflict = Usual.Conflict with { Declaration = declared ? Usual.Conflict.Declaration : null };

        return Visits.Decide(visit).Equals(Visits.Decide(visit))
            && ConflictOfInterest.Decide(conflict).Equals(ConflictOfInterest.Decide(conflict))
            && Visits.Decide(visit).Findings.Concat(ConflictOfInterest.Decide(conflict).Findings)
                .All(finding => finding.Clause.Policy == IctMarkClauses.Policy);
    }

    private static (AssessorEvent On, AssessorCase Facts) Pick(byte pick, AssessorStatus status)
    {
        // Mostly an event that has a row, so that the walk goes deep, sometimes any; one time in eight with a fee that is not paid.
        var rows = AssessorAccreditation.Lifecycle.PermittedFrom(status);
        var all = System.Enum.GetValues<AssessorEvent>();
        var on = rows.Count == 0 || pick % 16 == 0 ? all[pick / 16 % all.Length] : rows[pick % rows.Count];
        var facts = Accreditation.AssessorAccreditationTests.Ready with
        {
            Visit = on == AssessorEvent.ScheduleFirstModeration ? Usual.FirstVisit
                : on == AssessorEvent.ScheduleSecondModeration ? Usual.SecondVisit
                : Usual.Visit,
            IsInGoodStanding = on != AssessorEvent.LoseStanding,
        };
        return (on, pick % 8 == 0 ? facts with { Registration = Usual.Registration with { InitialFeePaid = Milestone.NotReached } } : facts);
    }
}
