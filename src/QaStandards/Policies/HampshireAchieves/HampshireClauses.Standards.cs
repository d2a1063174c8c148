namespace QaStandards.Policies.HampshireAchieves;

/// <content>Purpose, performance standards and measures, sections 4.0 and 4.1.</content>
public static partial class HampshireClauses
{
    public static Clause C4_0a { get; } = Must("4.0a", "The leadership team defines the performance standards.");

    public static Clause C4_0b { get; } = Describes(
        "4.0b", "The framework assures the standards, drives improvement and measures against the inspection framework and part 2 of the inspection handbook for further education and skills.");

    public static Clause C4_0c { get; } =
        Must("4.0c", "The standards cover every type of provision, and ask at least what the inspection framework asks.");

    public static Clause C4_0d { get; } = Describes("4.0d", "The key measures show how the required level is assured.");

    public static Clause C4_0e { get; } =
        Describes("4.0e", "The framework says how performance is reported to those who have a stake.");

    public static Clause C4_0f { get; } =
        Describes("4.0f", "The framework names the policies and processes that drive improvement.");

    public static Clause C4_1a { get; } = Must(
        "4.1a", "How often each activity takes place is written in the supporting policies and agreed every year with the senior management.");

    public static Clause C4_1b { get; } =
        Describes("4.1b", "Further measures, for young people's and for adult learning, are in the second appendix.");

    public static Clause C4_1_SAR { get; } = Must(
        "4.1 SAR", "The self-assessment report, moderated, is graded good or better, and a strong improvement plan goes with it.");

    public static Clause C4_1_Guidance { get; } =
        Must("4.1 Guidance", "Initial advice and guidance, good or better, leads every learner to the right programme.");

    public static Clause C4_1_Attendance { get; } =
        Must("4.1 Attendance", "Learners reach the least attendance that is set for their type of provision.");

    public static Clause C4_1_Observations { get; } = Must(
        "4.1 Observations", "Teaching, learning and assessment are good or better, with safeguarding, Prevent, British values, English and maths embedded.");

    public static Clause C4_1_Progress { get; } =
        Must("4.1 Progress", "Learners make at least the progress that is expected of them, in good time.");

    public static Clause C4_1_Achievement { get; } =
        Must("4.1 Achievement", "The achievement targets that are agreed each year for a type of provision are reached.");

    public static Clause C4_1_Verification { get; } =
        Must("4.1 Verification", "Internal verification and work scrutiny, regulated or not, meet the external validation.");

    public static Clause C4_1_Surveys_a { get; } = Must("4.1 Surveys a", "Learners rate their experience good or better.");

    public static Clause C4_1_Surveys_b { get; } = Must("4.1 Surveys b", "Employers rate their experience good or better.");

    public static Clause C4_1_Surveys_c { get; } =
        Must("4.1 Surveys c", "Those who have a stake would recommend the service or its partner.");

    public static Clause C4_1_Practice { get; } = Must(
        "4.1 Practice", "Good practice is shared: updates every month, observation reports, communities of practice or the curriculum operations group.");

    public static Clause C4_1_Safeguarding { get; } =
        Must("4.1 Safeguarding", "Adherence to safeguarding and Prevent is monitored.");

    public static Clause C4_1_Resources { get; } =
        Must("4.1 Resources", "Learning resources support teaching that is good or better.");

    public static Clause C4_1_Complaints { get; } =
        Must("4.1 Complaints", "Complaints are dealt with in good time and to effect.");

    public static Clause C4_1_Policies { get; } =
        Must("4.1 Policies", "Every policy is reviewed, and where necessary updated, each year.");

    public static Clause C4_1_Equality { get; } =
        Must("4.1 Equality", "Equality, diversity and inclusion are embedded, good or better.");

    public static Clause C4_1_Subcontractors { get; } =
        Must("4.1 Subcontractors", "Subcontractors manage their quality well: good or better.");

    public static Clause C4_1_Performance { get; } =
        Must("4.1 Performance", "All staff have a six-month and an annual review that set actions or development.");

    public static Clause C4_1_Qualifications_a { get; } =
        Must("4.1 Qualifications a", "Qualifications and occupational competence of delivery staff are audited.");

    public static Clause C4_1_Qualifications_b { get; } = Must(
        "4.1 Qualifications b", "Records of development are talked through twice a year, at the mid-year and the final review.");

    public static Clause C4_1_Qualifications_c { get; } = Must(
        "4.1 Qualifications c", "Records of development and staff profiles are collected every year and kept on SharePoint.");

    public static Clause C4_1_Thematic { get; } =
        Must("4.1 Thematic", "Monitoring and thematic reviews find the quality of every area good or better.");

    public static Clause C4_1_External { get; } = Describes(
        "4.1 External", "Inspection and one awarding organisation look at adult and at young people's learning, another at young people's learning alone.");
}
