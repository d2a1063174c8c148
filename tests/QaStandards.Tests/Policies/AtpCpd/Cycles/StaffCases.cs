using System.Linq;
using NodaTime;
using QaStandards.Policies.AtpCpd;
using QaStandards.Policies.AtpCpd.Cycles;
using QaStandards.Policies.AtpCpd.Induction;
using QaStandards.Policies.AtpCpd.Plans;
using QaStandards.Policies.AtpCpd.Reviews;
using QaStandards.Policies.AtpCpd.Roles;
using QaStandards.Tests.Policies.AtpCpd.Roles;

namespace QaStandards.Tests.Policies.AtpCpd.Cycles;

/// <summary>Made-up facts for the cycle of a member of staff: everything is as the policy wants it.</summary>
internal static class StaffCases
{
    public static LocalDate Mon_2025_03_31 { get; } = new(2025, 3, 31);

    public static StaffCpdCase Trainer { get; } = new()
    {
        Day = Mon_2025_03_31,
        Member = Staff.Member(StaffRole.Trainer),
        Analysis = new() { Completed = Milestone.On(Mon_2025_03_31), AreQualificationsVerified = true, AreMembershipsVerified = true, IsStatusVerified = true },
        Plan = CpdPlan.Of("P1", [Action(PlanCategory.SectorSkills), Action(PlanCategory.TeachingAndTraining)]),
        Induction = new() { Person = "P1", PoliciesReviewed = Milestone.On(Mon_2025_03_31), Done = InductionPart.All },
        IsSectorBodySettled = true,
        Caseload = new()
        {
            Id = "C1",
            On = Mon_2025_03_31,
            UnderReview = [StaffRole.Trainer],
            IsHeldByIqa = true,
            Covered = CaseloadReviews.Agenda.Select(item => item.Code).ToValueList(),
            IsPlanReviewed = true,
        },
        Performance = new()
        {
            Id = "R1",
            On = Mon_2025_03_31,
            IsHeldByManager = true,
            SelfAssessments = [new() { CompletedOn = Mon_2025_03_31, IsAgainstStandards = true, IsInOnlineTool = true }],
            Covered = PerformanceReviews.Agenda.Select(item => item.Code).ToValueList(),
            IsPlanReviewed = true,
        },
        PreviousPerformance = Milestone.NotReached,
        Found = [Missed(AtpClauses.Purpose3a)],
        IsOutcomeRecorded = true,
    };

    public static StaffCpdCase Mentor { get; } = Trainer with
    {
        Member = Staff.Member(StaffRole.Mentor),
        Caseload = Trainer.Caseload! with { UnderReview = [StaffRole.Mentor] },
    };

    public static StaffCpdCase Iqa { get; } = Trainer with { Member = Staff.Member(StaffRole.Iqa) };

    public static StaffCpdCase Support { get; } = Trainer with { Member = Staff.Member(StaffRole.Administration) };

    public static Finding Kept { get; } = new(AtpClauses.Purpose3a, Verdict.Satisfied, new Measure.Stated("done", true, true));

    public static PlannedAction Action(PlanCategory category) => new() { Category = category, What = "a course" };

    public static Finding Missed(Clause clause) => new(clause, Verdict.Breached, new Measure.Stated("done", false, true));
}
