using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves;

/// <content>Key measures and targets.</content>
public static partial class HampshireTensions
{
    private static ValueList<Tension> Measures =>
    [
        Conflict(
            [C4_1_Observations, AppendixB_YoungPeople_14a, AppendixB_Tailored_6a],
            "Observed teaching is to be good or better in one place and to meet minimum expectations in another.",
            "Two measures on two scales; both are answered."),
        Conflict(
            [C4_0a, AppendixB_Tailored_1, AppendixB_Tailored_2, AppendixC_2_4],
            "Three places set a target: the leadership, the group every year, and the appendix with two fixed figures.",
            "The group's figure for the year holds, then the printed one; a lower one than printed is reported.",
            "ProvisionTargets.Decide"),
        Gap(
            [AppendixB_Tailored_1],
            "One figure stands for attendance and punctuality together.",
            "It is attendance's; a reading applies it to both."),
        Gap(
            [C4_1_Achievement, AppendixB_Tailored_2],
            "The denominator of an achievement rate is not defined, and one place speaks of learners, the other of learning aims.",
            "Tailored learning counts learners whose outcome is decided; full aims are the host's own count."),
        Conflict(
            [AppendixB_Tailored_1, AppendixB_Tailored_2, AppendixB_Accredited_1, C3_0c, C3_0d],
            "The two figures stand in the table of tailored learning, on whose pages accredited provision without targets follows; functional skills and ESOL are listed apart.",
            "Every learner whom that funding pays for counts, accredited or not; what others pay for has no target unless the group sets one."),
        Gap(
            [C4_1_Attendance, C4_1_Achievement, AppendixB_YoungPeople_2, AppendixB_YoungPeople_3],
            "Young people's learning, functional skills and ESOL have no figure for attendance, retention or achievement.",
            "They are not assessed without a target of the group, and never against 91 or 95 per cent."),
        Gap(
            [AppendixB_YoungPeople_2],
            "What an exceptional entry is, is not defined.",
            "The host records it."),
        Gap(
            [AppendixB_Tailored_3],
            "Learner numbers have targets and no tolerance.",
            "The target itself is enough and one learner short is short."),
        Conflict(
            [AppendixB_YoungPeople_17, AppendixB_YoungPeople_5, AppendixB_YoungPeople_14a, AppendixB_YoungPeople_18, AppendixB_Tailored_8],
            "Some measures are monitored by the quality manager or co-ordinator and audited by the same quality team.",
            "The catalogue knows which, and says so as a warning; it never fails one for it.",
            "KeyMeasureCatalogue.CheckSelfAudit"),
        Conflict(
            [AppendixB_YoungPeople_8, AppendixB_Accredited_4b],
            "In two measures the internal quality assurer is among those who monitor and those who audit.",
            "As above: a warning.",
            "KeyMeasureCatalogue.CheckSelfAudit"),
        Gap(
            [AppendixB_YoungPeople_7, AppendixB_YoungPeople_8, AppendixB_YoungPeople_9, AppendixB_YoungPeople_10, AppendixB_YoungPeople_11, AppendixB_YoungPeople_12, AppendixB_YoungPeople_13],
            "In the copy that was read, labels of the vocational rows of young people's learning are lost, and some frequencies are blank.",
            "Labels are taken from the like table of accredited provision, and a blank frequency means whenever the event comes."),
        Conflict(
            [AppendixB_YoungPeople_14b],
            "Learning walks go round each term, for example three times a year.",
            "Each term has one; three in one term are not enough."),
        Conflict(
            [AppendixB_Tailored_5],
            "A provider's updates are termly in one column and quarterly in the next.",
            "Termly, unless a reading says quarterly."),
        Conflict(
            [AppendixB_Tailored_6a, AppendixB_Tailored_6b],
            "All tutors are observed, and those of subcontractors case by case.",
            "Only tutors of a subcontractor who were agreed on are counted."),
        Gap(
            [AppendixB_Tailored_6d],
            "What is split half and half is not said, nor who does the odd one.",
            "Observations are split between service and provider, and the service does the odd one."),
        Gap(
            [AppendixB_YoungPeople_9, AppendixB_Accredited_4c],
            "The sampling strategy is named and not contained.",
            "The host gives its own fraction, with the library's sampling design."),
        Gap(
            [AppendixB_YoungPeople_14a, AppendixB_Tailored_6a],
            "Whether and when a tutor is observed again after a poor outcome is not said.",
            "An action plan is asked for; when to observe again is the host's."),
        Gap(
            [C4_1_External],
            "End point assessment organisations are named in the text and have no row in the table.",
            "The table is kept as it is."),
        Infeasible(
            [AppendixB_YoungPeople_19, AppendixB_Tailored_10],
            "Every action is to be resolved in time, and there is no way to extend one.",
            "An extension that somebody approved before the day counts, and the first day stays on record."),
        Infeasible(
            [AppendixB_YoungPeople_14a, AppendixB_Tailored_6a],
            "Every tutor is observed every year, and some courses are over before anybody can come.",
            "Whoever did not teach in the year is not counted; a host sees beforehand which courses are too short.",
            Here(nameof(CheckShortCourses))),
        Infeasible(
            [AppendixB_YoungPeople_14a],
            "All tutors are to meet expectations, so that one who does not fails the measure for everybody.",
            "Who was observed and how it went are two findings."),
    ];
}
