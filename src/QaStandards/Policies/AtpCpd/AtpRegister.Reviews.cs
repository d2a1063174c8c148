using QaStandards.Policies.AtpCpd.DeliveryStaff;
using static QaStandards.Policies.AtpCpd.AtpClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.AtpCpd;

/// <content>CPD review and support.</content>
public static partial class AtpRegister
{
    private static ValueList<RegisteredClause> Reviews =>
    [
        Encoded(CaseloadReview1a, Member(nameof(AnnualCpd), nameof(AnnualCpd.CheckLog))),
        OutOfScope(CaseloadReview1b, NotYet),
        OutOfScope(CaseloadReview1c, NotYet),
        OutOfScope(CaseloadReview2, NotYet),
        OutOfScope(CaseloadReview2_1, NotYet),
        OutOfScope(CaseloadReview2_2, NotYet),
        OutOfScope(CaseloadReview2_3, NotYet),
        OutOfScope(CaseloadReview2_4, NotYet),
        OutOfScope(CaseloadReview2_5, NotYet),
        OutOfScope(CaseloadReview2_6, NotYet),
        OutOfScope(CaseloadReview2_7, NotYet),
        OutOfScope(CaseloadReview2_8, NotYet),
        OutOfScope(CaseloadReview2_9, NotYet),
        OutOfScope(CaseloadReview2_10, NotYet),
        OutOfScope(CaseloadReview2_11, NotYet),
        OutOfScope(CaseloadReview2_12, NotYet),
        OutOfScope(CaseloadReview2_13, NotYet),
        OutOfScope(CaseloadReview2_14, NotYet),
        OutOfScope(CaseloadReview3, NotYet),
        OutOfScope(PerformanceReview1a, NotYet),
        OfDuty(PerformanceReview1b, "IQA or director in the performance review"),
        OutOfScope(PerformanceReview2a, NotYet),
        OutOfScope(PerformanceReview2b, NotYet),
        OutOfScope(PerformanceReview3, NotYet),
        OutOfScope(PerformanceReview3_1, NotYet),
        OutOfScope(PerformanceReview3_2, NotYet),
        OutOfScope(PerformanceReview3_3, NotYet),
        OutOfScope(PerformanceReview3_4, NotYet),
        OutOfScope(PerformanceReview3_5, NotYet),
        OutOfScope(PerformanceReview3_6, NotYet),
        OutOfScope(PerformanceReview3_7, NotYet),
    ];
}
