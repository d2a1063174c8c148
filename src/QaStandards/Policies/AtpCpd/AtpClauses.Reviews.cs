namespace QaStandards.Policies.AtpCpd;

/// <content>CPD review and support.</content>
public static partial class AtpClauses
{
    public static Clause CaseloadReview1a { get; } = Must(
        "Caseload review 1a", "Everybody keeps a CPD log in the e-portfolio, ready for caseload reviews.");

    public static Clause CaseloadReview1b { get; } = Must(
        "Caseload review 1b", "The IQA holds a caseload review with every trainer and mentor each month.");

    public static Clause CaseloadReview1c { get; } = Must("Caseload review 1c", "Trainers and mentors are reviewed separately.");

    public static Clause CaseloadReview2 { get; } = Must("Caseload review 2", "The agenda has at least fourteen items.");

    public static Clause CaseloadReview2_1 { get; } = Must(
        "Caseload review 2(1)", "Item 1: CPD and development, with logs kept and accurate.");

    public static Clause CaseloadReview2_2 { get; } = Must("Caseload review 2(2)", "Item 2: what observations of teaching said.");

    public static Clause CaseloadReview2_3 { get; } = Must("Caseload review 2(3)", "Item 3: pass rates and achievement.");

    public static Clause CaseloadReview2_4 { get; } = Must(
        "Caseload review 2(4)", "Item 4: appeals and complaints about assessment.");

    public static Clause CaseloadReview2_5 { get; } = Must(
        "Caseload review 2(5)", "Item 5: what learners said in interviews and surveys.");

    public static Clause CaseloadReview2_6 { get; } = Must("Caseload review 2(6)", "Item 6: what the IQA found when sampling.");

    public static Clause CaseloadReview2_7 { get; } = Must(
        "Caseload review 2(7)", "Item 7: teaching resources and delivery plans.");

    public static Clause CaseloadReview2_8 { get; } = Must(
        "Caseload review 2(8)", "Item 8: how pastoral support, English, maths and ICT are embedded.");

    public static Clause CaseloadReview2_9 { get; } = Must("Caseload review 2(9)", "Item 9: how learners progress.");

    public static Clause CaseloadReview2_10 { get; } = Must(
        "Caseload review 2(10)", "Item 10: the assessor's quality improvement plan.");

    public static Clause CaseloadReview2_11 { get; } = Must("Caseload review 2(11)", "Item 11: the management of learners.");

    public static Clause CaseloadReview2_12 { get; } = Must(
        "Caseload review 2(12)", "Item 12: how ready learners are for end-point assessment.");

    public static Clause CaseloadReview2_13 { get; } = Must(
        "Caseload review 2(13)", "Item 13: gateway reviews and twelve-week reviews of learners.");

    public static Clause CaseloadReview2_14 { get; } = Must("Caseload review 2(14)", "Item 14: golden learners.");

    public static Clause CaseloadReview3 { get; } = Must(
        "Caseload review 3", "What the reviews say feeds the quarterly performance review, where needs are assessed in full.");

    public static Clause PerformanceReview1a { get; } = Must(
        "Performance review 1a", "Everybody, support staff too, has a performance review with their manager every twelve weeks.");

    public static Clause PerformanceReview1b { get; } = May("Performance review 1b", "The IQA or a director may join.");

    public static Clause PerformanceReview2a { get; } = Must(
        "Performance review 2a", "Delivery staff assess themselves against the professional standards before each one.");

    public static Clause PerformanceReview2b { get; } = Must("Performance review 2b", "They use the online tool for it.");

    public static Clause PerformanceReview3 { get; } = Must("Performance review 3", "The agenda has at least seven items.");

    public static Clause PerformanceReview3_1 { get; } = Must("Performance review 3(1)", "Item 1: CPD and training needs.");

    public static Clause PerformanceReview3_2 { get; } = Must(
        "Performance review 3(2)", "Item 2: statistics: progress of the caseload and pass rates.");

    public static Clause PerformanceReview3_3 { get; } = Must("Performance review 3(3)", "Item 3: targets.");

    public static Clause PerformanceReview3_4 { get; } = Must(
        "Performance review 3(4)", "Item 4: appraisal against the targets of earlier reviews.");

    public static Clause PerformanceReview3_5 { get; } = Must(
        "Performance review 3(5)", "Item 5: strengths, weaknesses, opportunities and threats.");

    public static Clause PerformanceReview3_6 { get; } = Must(
        "Performance review 3(6)", "Item 6: what could be improved, and what came of it.");

    public static Clause PerformanceReview3_7 { get; } = Must(
        "Performance review 3(7)", "Item 7: performance against the caseload reviews.");
}
