using System;
using QaStandards.Eligibility;
using QaStandards.Lifecycles;
using QaStandards.Policies.IctMark.Principles;
using static QaStandards.Policies.IctMark.CodeOfPractice.AppointmentStatus;
using static QaStandards.Policies.IctMark.IctMarkClauses;
using Row = QaStandards.Lifecycles.Transition<
    QaStandards.Policies.IctMark.CodeOfPractice.AppointmentStatus,
    QaStandards.Policies.IctMark.CodeOfPractice.AppointmentEvent,
    QaStandards.Policies.IctMark.CodeOfPractice.AppointmentCase>;
using When = QaStandards.Policies.IctMark.CodeOfPractice.AppointmentEvent;

namespace QaStandards.Policies.IctMark.CodeOfPractice;

/// <summary>The appointment of an assessor for one school: "Contact with schools".</summary>
public static class AppointmentHandling
{
    /// <summary>Gets the table under every default reading.</summary>
    public static Lifecycle<AppointmentStatus, AppointmentEvent, AppointmentCase> Lifecycle { get; } =
        LifecycleOf(IctMarkCode.Undated);

    /// <summary>Returns the table under the readings of a code.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public static Lifecycle<AppointmentStatus, AppointmentEvent, AppointmentCase> LifecycleOf(IctMarkCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return new(
            statuses: All,
            starts: [Unassigned],
            finals: [Completed],
            closedBy: ContactWithSchools1c,
#pragma warning disable format // a table
            [
            //   from                on                      to                  by                    when
            new( Unassigned,         When.RequestAssessor,    Proposed,           ContactWithSchools1a, new(OnList)                 ),
            new( Unassigned,         When.StateNoPreference,  AwaitingAllocation, ContactWithSchools1b                              ),
            new( Unassigned,         When.ApproachDirectly,   DirectApproach,     ContactWithSchools1h                              ),
            new( DirectApproach,     When.InformNaace,        Proposed,           ContactWithSchools1h, new(AtOnce(code))           ),
            new( AwaitingAllocation, When.RequestAssessor,    Proposed,           ContactWithSchools1a, new(OnList)                 ),
            new( AwaitingAllocation, When.AllocateAssessor,   Proposed,           ContactWithSchools1b, new(Offered)                ),
            new( Proposed,           When.StartConflictCheck, ConflictCheck,      ContactWithSchools1c                              ),
            new( ConflictCheck,      When.FindBar,            Barred,             ContactWithSchools1c, new(Acceptable(code, false))),
            new( ConflictCheck,      When.FindNoBar,          ReadyToDecide,      ContactWithSchools1c, new(Acceptable(code, true)) ),
            new( ReadyToDecide,      When.Accept,             Accepted,           ContactWithSchools1c, new(Acceptable(code, true)) ),
            .. Row.FromEach([DirectApproach, Proposed, ConflictCheck, ReadyToDecide],
                                     When.Decline,            Declined,           ContactWithSchools1g                              ),
            new( Accepted,           When.DiscoverConflict,   Barred,             ContactWithSchools1c, new(ConflictFound(code))    ),
            new( Accepted,           When.ReportCannotAssess, Declined,           ContactWithSchools1i                              ),
            .. Row.FromEach([Declined, Barred],
                                     When.Reassign,           AwaitingAllocation, ContactWithSchools1i, new(BothInformed)           ),
            new( Accepted,           When.CompleteVisit,      Completed,          Principle7a                                       )]);
#pragma warning restore format
    }

    private static Criterion<AppointmentCase> OnList => Criterion<AppointmentCase>.Checked(
        ContactWithSchools1a,
        "assessor asked for",
        f => f.Assessor is { Length: > 0 } assessor ? ContactWithSchools.CheckRequest(assessor, f.Published) : null,
        "ask for somebody on the list").With(Effect.Blocks);

    private static Criterion<AppointmentCase> Offered => Criterion<AppointmentCase>.Checked(
        ContactWithSchools1b,
        "assessor allocated",
        f => f.Assessor is { Length: > 0 } assessor ? ContactWithSchools.CheckOffer(assessor, f.Status) : null,
        "allocate somebody accredited, or who awaits a moderated visit of their own").With(Effect.Blocks);

    // 50. Expected only, and yet nobody else can be found before both know that somebody is needed: so here it blocks.
    private static Criterion<AppointmentCase> BothInformed => Criterion<AppointmentCase>.Checked(
        ContactWithSchools1i,
        "informed that another assessor is needed",
        f => f.Day is { } day ? ContactWithSchools.CheckInformed(f.SchoolInformed, f.NaaceInformed, day) : null,
        "tell the school and Naace").With(Effect.Blocks);

    private static Criterion<AppointmentCase> AtOnce(IctMarkCode code) => Criterion<AppointmentCase>.Checked(
        ContactWithSchools1h,
        "the day of: Naace informed of the approach",
        f => f is { Day: { } day, NaaceInformed: { } informed } && !(informed.Day < f.Approached)
            ? ContactWithSchools.CheckApproach(f.Approached, informed, day, code)
            : null,
        "tell Naace on the day itself");

    private static Criterion<AppointmentCase> Acceptable(IctMarkCode code, bool mustBe) => Guard.Permitted<AppointmentCase>(
        ContactWithSchools1c,
        "assessor may accept",
        f => f.Acceptance is { } acceptance ? ContactWithSchools.DecideAcceptance(acceptance, code).Outcome : null,
        mustBe ? "remove what bars the assessor, or find another" : "let the assessor decide",
        mustBe);

    private static Criterion<AppointmentCase> ConflictFound(IctMarkCode code) => new(
        ContactWithSchools1c,
        "conflict of interest",
        f => f.Acceptance?.Conflict is { } conflict
            ? ConflictOfInterest.Decide(conflict, code).Outcome == ConflictVerdict.Blocked
            : null,
        "go on with the appointment");
}
