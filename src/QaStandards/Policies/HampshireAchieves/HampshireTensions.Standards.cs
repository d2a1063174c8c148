using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves;

/// <content>Standards, policies and improvement.</content>
public static partial class HampshireTensions
{
    private static ValueList<Tension> Standards =>
    [
        Conflict(
            [Cover_b, C4_1_Policies, C9_0c],
            "The framework is reviewed every two years, and all the policies that are part of it every year.",
            "Two years for the framework, one for each of the eighteen policies."),
        Gap(
            [C4_1a, C4_2_Plan_a, C9_0e],
            "Nothing says whether a year is academic, financial or a calendar year, although reviews of staff may follow the county's.",
            "The year begins on 1 August; a reading offers two others."),
        Conflict(
            [AppendixB_YoungPeople_1, Cover_b, C4_1_Qualifications_b],
            "Three like words stand for three lengths: twice a year for staff, as agreed for admissions, every two years for the framework.",
            "Each is read by its place; what is agreed for the year decides about admissions."),
        Conflict(
            [C4_0b, C4_1_SAR],
            "Good or better assumes the inspection scale of four grades, which was replaced by a report card of five in November 2025.",
            "The scale is a reading; results on one scale are never carried over to the other."),
        Dated(
            [C4_0b],
            "The framework points to the second part of a handbook that has been rewritten since.",
            "The reference is named and nothing is computed from it."),
        Conflict(
            [C4_2_Check_a, AppendixC_2_6],
            "The improvement plan is updated every month, and the group that approves the updates meets every half-term.",
            "Owners update monthly; the group looks at each meeting at what has come since the last."),
        Gap(
            [C4_2_Check_a],
            "It is left open whether the plan as a whole is updated every month or every action in it.",
            "Every open action needs its update."),
        Gap(
            [C4_2_Check_d],
            "Corrective action has neither a trigger nor a time limit.",
            "A month without the owner's update triggers it, and so does a due date that has passed; how soon it comes is the host's."),
        Gap(
            [C4_1_Surveys_a, C4_1_Surveys_b, C4_1_Surveys_c],
            "Surveys have no scale, no sample and no date; nothing says how many must recommend the service.",
            "A host states the grade that its scale amounts to; recommendations are reported without a threshold."),
        Gap(
            [C4_1_Complaints, AppendixB_Tailored_6c, AppendixB_YoungPeople_13, AppendixB_Accredited_4g],
            "No time limit is set for complaints, observation reports and the recommendations of external quality assurers.",
            "The host gives the day; without one the answer is undetermined."),
        Gap(
            [AppendixC_2_2b],
            "Who sits on the moderation panel is not said.",
            "That it moderated is recorded, and not who it was."),
        Conflict(
            [C3_1_Skills_for_Life],
            "One policy is updated by a post for adult learning and quality, which may be one post or two.",
            "It is kept as one post of its own."),
        Conflict(
            [C3_1_Teaching, C5_0_1b, AppendixC_3_1a],
            "One post goes by several names: manager for quality, manager for quality and assessment, development manager.",
            "The names are read as one post each, in a table that a host can look into."),
        Conflict(
            [AppendixB_YoungPeople_18, AppendixB_Tailored_9],
            "The central record of staff is named with two different initials.",
            "It is one kind of evidence."),
        Conflict(
            [AppendixB_YoungPeople_13, AppendixB_Accredited_4f, AppendixB_Accredited_4g],
            "The same external check is made by an external quality assurer in one table and by a standards verifier in the other.",
            "The two are one."),
        Conflict(
            [AppendixA_2c],
            "The initials of the Afghan scheme and the words that explain them belong to two different schemes.",
            "The funding route is kept under a name of ours, and is not resolved."),
    ];
}
