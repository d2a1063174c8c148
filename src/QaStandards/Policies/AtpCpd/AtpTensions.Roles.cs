using static QaStandards.Policies.AtpCpd.AtpClauses;

namespace QaStandards.Policies.AtpCpd;

/// <content>The roles and the reviews.</content>
public static partial class AtpTensions
{
    private static ValueList<Tension> Roles =>
    [
        Conflict(
            [TrainersSector2, MentorsSector2, IqaSector1d],
            "\"Unless prohibited\" may excuse the qualification where a body allows none, or give way to a body that asks for more.",
            "The host says for each area what the body does: nothing, forbids it (waived), or sets a level of its own.",
            "SubjectQualifications.Check"),
        Gap(
            [MentorsSector2, IqaSector1d],
            "The areas taught are asked of mentors and IQAs, who may not teach.",
            "The areas that they support or quality-assure."),
        Conflict([TrainersTeaching3], "QTLS or QTS is asked of trainers alone, although mentors and IQAs share the other lists.", "As it stands."),
        Conflict(
            [MentorsTeaching1_2, IqaTeaching1_2],
            "The slash between assessing and coaching may mean either or both.",
            "Either, unless a reading asks for both.",
            "RoleRequirements.MatrixOf"),
        Conflict(
            [TrainersTeaching1_2, MentorsTeaching1_3, Engagement1, Administration1],
            "Information, advice and guidance is asked at level 4 of mentors, 3 of trainers and engagement staff, 2 of administrators.",
            "As it stands."),
        Conflict([MentorsOther4, IqaOther4], "End-point assessment training is asked of mentors and IQAs and not of trainers.", "As it stands."),
        Conflict(
            [Induction_4, TrainersOther3],
            "Equality and diversity is a module of induction and a training at a level; the module need not be at the level.",
            "Both are asked for.",
            "RoleRequirements.MatrixOf"),
        Conflict(
            [IqaOther2],
            "\"Up to\" level 3 as a ceiling would let level 1 do, beside a least level for safeguarding.",
            "A target, unless a reading takes it as a ceiling.",
            "RoleRequirements.MatrixOf"),
        Infeasible(
            [Leaders1a, Leaders2_2],
            "Regulated qualifications in safeguarding at level 4 and in Prevent at level 3 may not exist.",
            "A reading accepts the levels of a course provider's own scale.",
            "RoleRequirements.MatrixOf"),
        Gap(
            [Leaders1a],
            "The lead IQA is in the heading and in no item.",
            "A lead IQA has what is asked of an IQA and of a leader.",
            "StaffRole.Expand"),
        Conflict(
            [Leaders3a, Leaders3b, Leaders3c],
            "And and or in one sentence: membership may stand in for the status alone or for the qualification too.",
            "For the status, unless a reading says both; membership is held, not worked towards.",
            "RoleRequirements.MatrixOf"),
        Gap(
            [TrainersTeaching1_1, IqaTeaching1_4],
            "To work towards something has no end, so that an IQA may quality-assure without the qualification for good.",
            "Met, and marked once the planned end is over."),
    ];

    private static ValueList<Tension> Reviews =>
    [
        Conflict(
            [CaseloadReview1a, CaseloadReview1b],
            "Everybody keeps a log for caseload reviews, which only trainers and mentors have.",
            "Asked of everybody; others show theirs at the performance review."),
        Gap(
            [CaseloadReview1b],
            "Leave, sickness and the first month of a starter are not mentioned, and an IQA may have any number of people.",
            "The first month is the first whole one; nothing is excused."),
        Gap(
            [CaseloadReview2_2, CaseloadReview2_10, CaseloadReview2_13, CaseloadReview2_14],
            "Golden learners, the assessor's quality improvement plan and other names are not explained; the learner's twelve-week review is not the staff's.",
            "Names of items, and nothing more."),
        Conflict(
            [CaseloadReview3, PerformanceReview1a],
            "Quarterly and every twelve weeks differ by a week each time.",
            "84 days, unless a reading takes three months."),
        Conflict(
            [PerformanceReview3_2, PerformanceReview3_7],
            "Support staff are to go through caseloads that they do not have.",
            "An item may be marked as not applicable with a reason, unless a reading forbids it."),
        Gap(
            [PerformanceReview3_7],
            "The text stops at the last item of the agenda and its numbers start anew within chapters; it may be cut short.",
            "What is there is registered, under locators of ours."),
    ];
}
