namespace QaStandards.Policies.HampshireAchieves;

/// <content>Cover, introduction, intent, scope and related policies, cover and sections 1.0 to 3.1.</content>
public static partial class HampshireClauses
{
    public static Clause Cover_a { get; } = Describes("Cover a", "The framework was last reviewed in June 2025.");

    public static Clause Cover_b { get; } = Must("Cover b", "The framework is reviewed every two years.");

    public static Clause Cover_c { get; } = Describes("Cover c", "Two reviewers are named.");

    public static Clause C1_0 { get; } = Describes(
        "1.0", "The service is the one curriculum area of its county department; it delivers and subcontracts study programmes and adult learning.");

    public static Clause C2_0a { get; } = Must(
        "2.0a", "An effective programme of quality improvement makes the service's ambitions come true, in line with the wider standards.");

    public static Clause C2_0b { get; } = Must(
        "2.0b", "The service contributes to the county's corporate strategy and to the plan for children and young people.");

    public static Clause C2_0c { get; } = Must("2.0c", "The service makes continuous improvement part of its culture.");

    public static Clause C2_0d { get; } = Must(
        "2.0d", "The service delivers what the quality improvement plan aims at, for learners' development and economic engagement.");

    public static Clause C2_0e { get; } = Describes("2.0e", "Young people are to be prepared for adult life.");

    public static Clause C2_0f { get; } = Describes(
        "2.0f", "Schools and providers are to be supported so that all young people take part, succeed and progress.");

    public static Clause C2_0g { get; } =
        Describes("2.0g", "Adults are to be supported towards economic wellbeing and quality of life.");

    public static Clause C2_0h { get; } =
        Describes("2.0h", "Businesses are to be helped to find the skilled people they need.");

    public static Clause C2_0i { get; } =
        Describes("2.0i", "The aspiration is outstanding provision, whether delivered by the service or subcontracted.");

    public static Clause C3_0a { get; } =
        Describes("3.0a", "Young People's Learning is funded by the Department for Education and delivered directly.");

    public static Clause C3_0b { get; } = Describes(
        "3.0b", "Adult Tailored Learning is funded by the Department for Education; it is delivered internally and subcontracted.");

    public static Clause C3_0c { get; } =
        Describes("3.0c", "Functional Skills are funded by the Department for Education and delivered directly.");

    public static Clause C3_0d { get; } =
        Describes("3.0d", "English for speakers of other languages is funded by the Home Office and delivered directly.");

    public static Clause C3_0e { get; } = Must(
        "3.0e", "Quality is managed alike in every type of provision, unless the framework names a requirement of one of them.");

    public static Clause C3_1 { get; } = Must("3.1", "Eighteen listed policies are part of the framework.");

    public static Clause C3_1_Admissions { get; } = Describes(
        "3.1 Admissions", "Admissions to Young People's Learning: updated by its manager, kept to by managers or co-ordinators.");

    public static Clause C3_1_Bursary { get; } = Describes(
        "3.1 Bursary", "Bursaries of Young People's Learning: updated by a senior manager and its manager, kept to by managers or co-ordinators.");

    public static Clause C3_1_Attendance { get; } = Describes(
        "3.1 Attendance", "Attendance and punctuality: updated by the managers of young people's and of adult tailored learning, kept to by managers.");

    public static Clause C3_1_Safeguarding { get; } = Describes(
        "3.1 Safeguarding", "Safeguarding and Prevent: updated by the head of service and a senior manager, kept to by managers.");

    public static Clause C3_1_SEND { get; } = Describes(
        "3.1 SEND", "Special educational needs and disability: updated by a senior manager, kept to by senior managers and managers.");

    public static Clause C3_1_Equality { get; } = Describes(
        "3.1 Equality", "Equality, diversity and inclusion: updated by a senior manager, kept to by senior managers and managers.");

    public static Clause C3_1_Teaching { get; } = Describes(
        "3.1 Teaching", "Teaching, learning and assessment: updated by the quality manager and the co-ordinator for teaching and learning, kept to by co-ordinators and managers.");

    public static Clause C3_1_RARPA { get; } = Describes(
        "3.1 RARPA", "Recognising progress and achievement without accreditation: owners as for teaching, learning and assessment.");

    public static Clause C3_1_Skills_for_Life { get; } = Describes(
        "3.1 Skills for Life", "Skills for Life: updated by the co-ordinator for adult learning and quality, kept to by a manager and a co-ordinator.");

    public static Clause C3_1_Observation { get; } = Describes(
        "3.1 Observation", "Observation of teaching, learning and assessment: owners as for teaching, learning and assessment.");

    public static Clause C3_1_Internal_assurance { get; } =
        Describes("3.1 Internal assurance", "Internal quality assurance: owners as for teaching, learning and assessment.");

    public static Clause C3_1_CPD { get; } =
        Describes("3.1 CPD", "Continuous professional development: owners as for teaching, learning and assessment.");

    public static Clause C3_1_Exams { get; } =
        Describes("3.1 Exams", "Qualifications and exams: owners as for teaching, learning and assessment.");

    public static Clause C3_1_Malpractice { get; } =
        Describes("3.1 Malpractice", "Malpractice and maladministration: owners as for teaching, learning and assessment.");

    public static Clause C3_1_Conflict_of_interest { get; } =
        Describes("3.1 Conflict of interest", "Conflict of interest: owners as for teaching, learning and assessment.");

    public static Clause C3_1_Complaints { get; } = Describes(
        "3.1 Complaints", "Feedback and complaints: updated by a senior manager and the quality manager, kept to by managers.");

    public static Clause C3_1_Health_and_safety { get; } = Describes(
        "3.1 Health and safety", "General health and safety: updated by a senior manager and the quality manager, kept to by managers.");

    public static Clause C3_1_e_Safety { get; } = Describes(
        "3.1 e-Safety", "Internet and e-safety: updated by a senior manager, a co-ordinator and the digital learning adviser, kept to by managers.");

    public static Clause C3_1_Kept { get; } =
        Must("3.1 Kept", "Every policy is found on SharePoint, in the virtual learning environment, or both.");
}
