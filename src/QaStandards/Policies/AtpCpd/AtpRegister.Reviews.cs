using QaStandards.Policies.AtpCpd.Cycles;
using QaStandards.Policies.AtpCpd.DeliveryStaff;
using QaStandards.Policies.AtpCpd.Reviews;
using static QaStandards.Policies.AtpCpd.AtpClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.AtpCpd;

/// <content>CPD review and support.</content>
public static partial class AtpRegister
{
    private static ValueList<RegisteredClause> Reviews =>
    [
        Encoded(CaseloadReview1a, Member(nameof(AnnualCpd), nameof(AnnualCpd.CheckLog))),
        Encoded(
            CaseloadReview1b,
            Member(nameof(CaseloadReviews), nameof(CaseloadReviews.CheckDue)),
            Member(nameof(StaffCpdCycle), nameof(StaffCpdCycle.Lifecycle))),
        Encoded(
            CaseloadReview1c,
            Member(nameof(CaseloadReviews), nameof(CaseloadReviews.CheckSeparate)),
            Member(nameof(StaffCpdCycle), nameof(StaffCpdCycle.Lifecycle))),
        Encoded(
            CaseloadReview2,
            Member(nameof(CaseloadReviews), nameof(CaseloadReviews.CheckAgenda)),
            Member(nameof(StaffCpdCycle), nameof(StaffCpdCycle.Lifecycle))),
        Encoded(
            CaseloadReview2_1,
            Member(nameof(CaseloadReviews), nameof(CaseloadReviews.CheckAgenda)),
            Member(nameof(StaffCpdCycle), nameof(StaffCpdCycle.Lifecycle))),
        Encoded(CaseloadReview2_2, Member(nameof(CaseloadReviews), nameof(CaseloadReviews.CheckAgenda))),
        Encoded(CaseloadReview2_3, Member(nameof(CaseloadReviews), nameof(CaseloadReviews.CheckAgenda))),
        Encoded(CaseloadReview2_4, Member(nameof(CaseloadReviews), nameof(CaseloadReviews.CheckAgenda))),
        Encoded(CaseloadReview2_5, Member(nameof(CaseloadReviews), nameof(CaseloadReviews.CheckAgenda))),
        Encoded(CaseloadReview2_6, Member(nameof(CaseloadReviews), nameof(CaseloadReviews.CheckAgenda))),
        Encoded(CaseloadReview2_7, Member(nameof(CaseloadReviews), nameof(CaseloadReviews.CheckAgenda))),
        Encoded(CaseloadReview2_8, Member(nameof(CaseloadReviews), nameof(CaseloadReviews.CheckAgenda))),
        Encoded(CaseloadReview2_9, Member(nameof(CaseloadReviews), nameof(CaseloadReviews.CheckAgenda))),
        Encoded(CaseloadReview2_10, Member(nameof(CaseloadReviews), nameof(CaseloadReviews.CheckAgenda))),
        Encoded(CaseloadReview2_11, Member(nameof(CaseloadReviews), nameof(CaseloadReviews.CheckAgenda))),
        Encoded(CaseloadReview2_12, Member(nameof(CaseloadReviews), nameof(CaseloadReviews.CheckAgenda))),
        Encoded(CaseloadReview2_13, Member(nameof(CaseloadReviews), nameof(CaseloadReviews.CheckAgenda))),
        Encoded(CaseloadReview2_14, Member(nameof(CaseloadReviews), nameof(CaseloadReviews.CheckAgenda))),
        Encoded(CaseloadReview3, Member(nameof(PerformanceReviews), nameof(PerformanceReviews.CheckFeed))),
        Encoded(
            PerformanceReview1a,
            Member(nameof(PerformanceReviews), nameof(PerformanceReviews.CheckDue)),
            Member(nameof(StaffCpdCycle), nameof(StaffCpdCycle.Lifecycle))),
        OfDuty(PerformanceReview1b, "IQA or director in the performance review"),
        Encoded(
            PerformanceReview2a,
            Member(nameof(PerformanceReviews), nameof(PerformanceReviews.CheckSelfAssessment)),
            Member(nameof(StaffCpdCycle), nameof(StaffCpdCycle.Lifecycle))),
        Encoded(
            PerformanceReview2b,
            Member(nameof(PerformanceReviews), nameof(PerformanceReviews.CheckSelfAssessment)),
            Member(nameof(StaffCpdCycle), nameof(StaffCpdCycle.Lifecycle))),
        Encoded(
            PerformanceReview3,
            Member(nameof(PerformanceReviews), nameof(PerformanceReviews.CheckAgenda)),
            Member(nameof(StaffCpdCycle), nameof(StaffCpdCycle.Lifecycle))),
        Encoded(PerformanceReview3_1, Member(nameof(PerformanceReviews), nameof(PerformanceReviews.CheckAgenda))),
        Encoded(PerformanceReview3_2, Member(nameof(PerformanceReviews), nameof(PerformanceReviews.CheckAgenda))),
        Encoded(PerformanceReview3_3, Member(nameof(PerformanceReviews), nameof(PerformanceReviews.CheckAgenda))),
        Encoded(PerformanceReview3_4, Member(nameof(PerformanceReviews), nameof(PerformanceReviews.CheckAgenda))),
        Encoded(PerformanceReview3_5, Member(nameof(PerformanceReviews), nameof(PerformanceReviews.CheckAgenda))),
        Encoded(PerformanceReview3_6, Member(nameof(PerformanceReviews), nameof(PerformanceReviews.CheckAgenda))),
        Encoded(PerformanceReview3_7, Member(nameof(PerformanceReviews), nameof(PerformanceReviews.CheckAgenda))),
    ];
}
