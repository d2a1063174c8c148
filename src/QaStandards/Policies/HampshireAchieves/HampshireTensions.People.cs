using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves;

/// <content>Qualifications and development, and the performance management group.</content>
public static partial class HampshireTensions
{
    private static ValueList<Tension> People =>
    [
        Conflict(
            [C6_1_CPD_a, C6_1_CPD_c],
            "Two service days and three INSET days already make the five days; communities of practice come on top.",
            "Hours of any kind count, each once; the days are expected events and no second test of hours."),
        Infeasible(
            [C6_1_CPD_b, AppendixB_YoungPeople_18],
            "Somebody on a fifth of a contract owes about six hours, while the mandatory events of everybody come to thirty.",
            "What is mandatory is set for each person.",
            Here(nameof(CheckMandatoryHours))),
        Gap(
            [C6_1_CPD_b],
            "How far the hours are reduced is not said.",
            "In proportion to the contract, up to half an hour; a reading takes what was agreed."),
        Gap(
            [C6_1c],
            "Neither the level of the further qualification nor a day by which it is to be reached is given.",
            "Holding one or working towards one is enough."),
    ];

    private static ValueList<Tension> Group =>
    [
        Conflict(
            [AppendixC_3_1a, AppendixC_2_2a],
            "The group that audits is chaired by the manager whose work it audits.",
            "Reported as a warning, never as a failure."),
        Conflict(
            [AppendixC_3_2],
            "The second part of the membership list is numbered like a function of the group.",
            "It is cited by the number that its place gives it."),
        Conflict(
            [C8_0b, AppendixC_4_1a],
            "The sentence on half-termly meetings lacks its verb.",
            "The terms of reference, which have one, hold."),
        Gap(
            [AppendixC_3_1a, AppendixC_4_2],
            "The group has no quorum, no day for its minutes and no list of actions.",
            "None is enforced."),
        Conflict(
            [AppendixC_4_3b, C4_2_Check_a],
            "The data report is due two weeks before a meeting, when the current month of the measures is not complete.",
            "It speaks of the latest month that ends before it is due."),
        Infeasible(
            [AppendixC_4_1a, AppendixC_4_3b],
            "A meeting in the first two weeks of a half-term has its data report due in the holidays.",
            "The day stands; a practical one falls on the working day before, and a later meeting avoids it.",
            Here(nameof(CheckDataReportDay))),
    ];
}
