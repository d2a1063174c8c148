namespace QaStandards.Policies.HampshireAchieves;

/// <content>Roles, responsibilities, qualifications and skills, sections 5.0 to 6.1.</content>
public static partial class HampshireClauses
{
    public static Clause C5_0 { get; } = Must("5.0", "Senior managers are responsible overall for carrying out the framework.");

    public static Clause C5_0_1a { get; } = Must("5.0(1)a", "Only approved observers observe.");

    public static Clause C5_0_1b { get; } =
        Must("5.0(1)b", "The quality manager and co-ordinators find observers, who are trained and then approved.");

    public static Clause C5_0_1c { get; } =
        Must("5.0(1)c", "Moderation, standardisation and thematic reviews monitor the observers' performance.");

    public static Clause C5_0_2 { get; } = Must(
        "5.0(2)", "The quality manager and co-ordinators answer for the work of internal quality assurers and evaluate its impact.");

    public static Clause C5_0_3 { get; } = Must(
        "5.0(3)", "Co-ordinators collect and analyse what tutors, learners and employers say; curriculum managers act on it.");

    public static Clause C5_0_4 { get; } = Must(
        "5.0(4)", "The quality manager co-ordinates self-assessment and improvement planning with curriculum managers; designated people monitor, and record the impact.");

    public static Clause C5_0_5 { get; } = Must(
        "5.0(5)", "Everybody answers for their own performance and development; managers evaluate what training achieves.");

    public static Clause C5_0_6 { get; } = Must(
        "5.0(6)", "Every type of provision keeps the law on health and safety, equality, safeguarding and Prevent, and data protection.");

    public static Clause C6_0a { get; } = Describes("6.0a", "The quality team has many years of experience in quality roles.");

    public static Clause C6_0b { get; } = Must("6.0b", "Key quality staff hold at least a level 4 teaching qualification.");

    public static Clause C6_0c { get; } = Must("6.0c", "Key quality staff hold a level 3 assessor award.");

    public static Clause C6_0d { get; } = Must("6.0d", "Key quality staff hold a level 4 award in internal quality assurance.");

    public static Clause C6_0e { get; } =
        Must("6.0e", "One of the key quality staff holds a qualification for co-ordinating special educational needs.");

    public static Clause C6_0f { get; } = Should(
        "6.0f", "Quality staff are encouraged to develop themselves through reviews, events, training and work with colleagues.");

    public static Clause C6_1a { get; } =
        Must("6.1a", "Teaching staff are specialists of their subject by qualification, experience or both.");

    public static Clause C6_1b { get; } =
        Must("6.1b", "Teaching staff hold at least the level 3 award in education and training or its equivalent.");

    public static Clause C6_1c { get; } =
        Must("6.1c", "Teaching staff hold, or work towards, a further teaching qualification or professional status.");

    public static Clause C6_1d { get; } = Must("6.1d", "Teaching staff keep up their professional development as appropriate.");

    public static Clause C6_1_Subjects_a { get; } = Should(
        "6.1 Subjects a", "Tutors are qualified or experienced in their subject and meet the awarding body's requirements.");

    public static Clause C6_1_Subjects_b { get; } = Must(
        "6.1 Subjects b", "Whoever delivers functional skills or ESOL qualifications holds at least a level 5 teaching qualification or an equivalent.");

    public static Clause C6_1_Subjects_c { get; } = Must(
        "6.1 Subjects c", "They also hold at least a level 3 specialist qualification, or have suitable evidence of teaching English or maths, or both.");

    public static Clause C6_1_CPD_a { get; } = Should(
        "6.1 CPD a", "Directly employed tutors, assessors and learning mentors do at least 5 days (30 hours) of development a year.");

    public static Clause C6_1_CPD_b { get; } =
        Should("6.1 CPD b", "The amount is reduced for sessional, fractional, part-time, casual and annualised contracts.");

    public static Clause C6_1_CPD_c { get; } =
        Describes("6.1 CPD c", "Development includes 2 service days, 3 INSET days and the communities of practice.");

    public static Clause C6_1_CPD_d { get; } = Should(
        "6.1 CPD d", "Network events, e-training, standardisation, work shadowing, courses and anything else are recorded too.");

    public static Clause C6_1_Structure { get; } = Describes("6.1 Structure", "A chart of the service's structure is linked.");
}
