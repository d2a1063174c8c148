using QaStandards.Credentials;
using QaStandards.Eligibility;
using QaStandards.Lifecycles;
using static QaStandards.Credentials.RequirementStatus;
using static QaStandards.Policies.AtpCpd.AtpClauses;
using Row = QaStandards.Lifecycles.Transition<
    QaStandards.Credentials.RequirementStatus,
    QaStandards.Policies.AtpCpd.Cycles.RequirementEvent,
    QaStandards.Policies.AtpCpd.Cycles.RequirementCase>;
using When = QaStandards.Policies.AtpCpd.Cycles.RequirementEvent;

namespace QaStandards.Policies.AtpCpd.Cycles;

/// <summary>One requirement of one person, from a gap to being met, and back when it lapses.</summary>
/// <remarks>
/// <para>
/// The statuses are those that the check of a requirement answers, and the criteria ask that answer, so that a level, a mode or a
/// last day is judged in one place. Two of its answers are no stages: who never sat a test is at the gap, whether or not a first
/// last day is set, and what is not known leads nowhere. Where several roles ask for the same a row cites the trainers' clause,
/// the first of its kind.
/// </para>
/// <para>
/// Only a qualification in an area taught is ever waived, and then for good: should the awarding body change its mind, the
/// requirement is a new one. Giving up is ours; the policy says only what is enough. No deadline runs here, because the last day
/// is a finding of the check, whatever happens by it.
/// </para>
/// </remarks>
/// <example><code>
/// var asked = Requirement.HoldOrWorkTowards(AtpClauses.TrainersTeaching1_1, Subjects.EducationAndTraining, QualificationLevel.Level3);
/// var step = RequirementCycle.Lifecycle.Begin().Next(day, RequirementEvent.Enrol, new() { Answer = asked.Check(file, day) });
/// </code></example>
public static class RequirementCycle
{
    /// <summary>Gets the table.</summary>
    public static Lifecycle<RequirementStatus, RequirementEvent, RequirementCase> Lifecycle { get; } = new(
        statuses: [Gap, InProgress, WorkingTowards, Met, Overdue, Waived],
        starts: [Gap],
        finals: [Waived],
        closedBy: DeliveryStaff4a,
#pragma warning disable format // a table
        [
            //   from            on             to               by                   when
            new( Gap,            When.Enrol,    WorkingTowards,  TrainersTeaching1_1, new(Enough(true))                   ),
            new( Gap,            When.Enrol,    InProgress,      TrainersOther1,      new(Enough(false))                  ),
            new( WorkingTowards, When.Achieve,  Met,             TrainersTeaching1_1                                      ),
            new( InProgress,     When.Achieve,  Met,             TrainersOther1                                           ),
            new( WorkingTowards, When.Withdraw, Gap,             DeliveryStaff4a                                          ),
            new( InProgress,     When.Withdraw, Gap,             DeliveryStaff4a                                          ),
            new( Gap,            When.Achieve,  Met,             DeliveryStaff4a                                          ),
            new( Met,            When.Lapse,    Gap,             TrainersSector1a,    new(MembershipEnded)                ),
            new( Met,            When.Lapse,    Overdue,         DeliveryStaff5,      new(SittingTooOld)                  ),
            new( Overdue,        When.Achieve,  Met,             DeliveryStaff5,      new(SatAgain)                       ),
            .. Row.FromEach(
                [Gap, InProgress, WorkingTowards, Met, Overdue],
                                 When.Waive,    Waived,          TrainersSector2,     new(OfAreaTaught, Forbidden)        ),
        ]);
#pragma warning restore format

    // Enrolled below the level asked for is neither.
    private static Criterion<RequirementCase> Enough(bool isEnough) => isEnough
        ? Stands(TrainersTeaching1_1, WorkingTowards, "enrolment that is enough", "enrol at the level asked for")
        : Stands(TrainersOther1, InProgress, "enrolment that is not enough yet", "enrol at the level asked for");

    private static Criterion<RequirementCase> MembershipEnded =>
        Stands(TrainersSector1a, Gap, "membership ended", "let it stand while the membership is current");

    private static Criterion<RequirementCase> SittingTooOld =>
        Stands(DeliveryStaff5, Overdue, "sitting too old", "let it stand until the last day is over");

    private static Criterion<RequirementCase> SatAgain => Stands(DeliveryStaff5, Met, "sat again", "sit it again");

    // Sector skills, 2. The words excuse from the qualification in an area taught and from nothing else.
    private static Criterion<RequirementCase> OfAreaTaught => Criterion<RequirementCase>.OneOf(
        TrainersSector2,
        "clause that requires it",
        f => f.Answer?.Requirement.By.Citation,
        [TrainersSector2.Citation, MentorsSector2.Citation, IqaSector1d.Citation],
        "waive only a qualification in an area taught");

    private static Criterion<RequirementCase> Forbidden => new(
        TrainersSector2, "forbidden by the awarding body", f => f.AwardingBody?.IsForbidding, "gain the qualification");

    private static Criterion<RequirementCase> Stands(Clause by, RequirementStatus status, string fact, string remedy) => new(
        by, fact, f => f.Answer is { } answer && answer.Status != Unknown ? answer.Status == status : null, remedy);
}
