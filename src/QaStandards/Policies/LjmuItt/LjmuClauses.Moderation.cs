namespace QaStandards.Policies.LjmuItt;

/// <content>The External Examiner and the internal moderators (IQAMs), section 4.6.</content>
public static partial class LjmuClauses
{
    public static Clause C4_6_1a { get; } =
        Describes("4.6(1)a", "Examiners report on the standard of work and its comparability.");

    public static Clause C4_6_1b { get; } =
        Describes("4.6(1)b", "Examiners report on trainees against their peers elsewhere and the Teachers' Standards.");

    public static Clause C4_6_1c { get; } = Describes("4.6(1)c", "Examiners report on trainees' strengths and what to develop.");

    public static Clause C4_6_1d { get; } =
        Describes("4.6(1)d", "Examiners report on knowledge and skills, general and of the subject.");

    public static Clause C4_6_1e { get; } =
        Describes("4.6(1)e", "Examiners report on the structure, design and marking of assessments.");

    public static Clause C4_6_1f { get; } =
        Describes("4.6(1)f", "Examiners report on the programme's quality as trainees show it.");

    public static Clause C4_6_2a { get; } =
        Must("4.6(2)a", "External Examiners look at a sample of written work and assessments.");

    public static Clause C4_6_2b { get; } =
        Must("4.6(2)b", "Samples span a range of attainment, as far as trainees are available and an itinerary can be made.");

    public static Clause C4_6_2c { get; } = Must(
        "4.6(2)c", "Examiners review documents, observe trainees in school, and discuss the lesson with trainee and mentor.");

    public static Clause C4_6_2d { get; } =
        Must("4.6(2)d", "Examiners report every year to the Director, with findings, strengths and what to develop.");

    public static Clause C4_6_3a { get; } =
        Must("4.6(3)a", "When a programme ends, moderators (IQAMs) look at some of its triangulation meetings.");

    public static Clause C4_6_3b { get; } = Must("4.6(3)b", "They report what they find to the Partnership Lead.");

    public static Clause C4_6_3c { get; } =
        Must("4.6(3)c", "They come from a range of stakeholders, lead schools for School Direct included.");
}
