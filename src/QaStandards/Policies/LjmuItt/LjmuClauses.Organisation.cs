namespace QaStandards.Policies.LjmuItt;

/// <content>Organisation and quality assurance of the partnership, section 2.</content>
public static partial class LjmuClauses
{
    public static Clause C2 { get; } = Describes("2", "Committees of leaders and of programmes oversee the partnership.");

    public static Clause C2_1a { get; } = Must(
        "2.1a", "The Strategic Development Board joins senior people of primary schools, of secondary schools and of the School of Education.");

    public static Clause C2_1b { get; } =
        Describes("2.1b", "The board was formed in 2014 in place of the earlier steering committees.");

    public static Clause C2_1_1 { get; } = Must("2.1(1)", "The board considers performance data and acts on them.");

    public static Clause C2_1_2 { get; } = Must("2.1(2)", "The board considers, reviews and informs local policy.");

    public static Clause C2_1_3 { get; } = Must("2.1(3)", "The board leads the answer to changes of national policy.");

    public static Clause C2_1_4 { get; } =
        Must("2.1(4)", "The board drives improvement, consistency and the sharing of good practice.");

    public static Clause C2_2a { get; } =
        Must("2.2a", "The ITE Management Group is internal and joins leadership, programme management and administration.");

    public static Clause C2_2_1 { get; } =
        Must("2.2(1)", "The group co-ordinates the operational leadership of programmes and partnerships.");

    public static Clause C2_2_2 { get; } = Must("2.2(2)", "The group regulates how programmes are managed.");

    public static Clause C2_2_3 { get; } =
        Must("2.2(3)", "The group answers the university's quality assurance and policy requirements.");

    public static Clause C2_2_4 { get; } = Must("2.2(4)", "The group prepares for inspection.");

    public static Clause C2_3a { get; } =
        Describes("2.3a", "Programme committees exist for primary, secondary postgraduate and salaried postgraduate programmes.");

    public static Clause C2_3b { get; } =
        Must("2.3b", "A programme committee joins programme leaders, their tutors and mentors of placement schools.");

    public static Clause C2_3c { get; } = Must("2.3c", "One of the school mentors chairs each programme committee.");

    public static Clause C2_3_1 { get; } =
        Must("2.3(1)", "The committees support and inform operational leadership and development.");

    public static Clause C2_3_2 { get; } =
        Must("2.3(2)", "The committees answer what schools, programmes and the university require.");

    public static Clause C2_3_3 { get; } = Must("2.3(3)", "The committees secure good training experience and consistency.");

    public static Clause C2_4_1 { get; } =
        Should("2.4(1)", "The university co-ordinates core admissions and relies on school representatives in selection.");

    public static Clause C2_4_2 { get; } =
        Must("2.4(2)", "Significant changes of admissions go to the board and are discussed by the steering committees.");

    public static Clause C2_4_3 { get; } = Must("2.4(3)", "Staff who are new to admissions are inducted.");

    public static Clause C2_4_4 { get; } =
        Must("2.4(4)", "The university sets interview dates for core programmes and shares them as early as possible.");

    public static Clause C2_4_5 { get; } = Must(
        "2.4(5)", "Candidates are selected on the application form, the interview with its tasks, and the decision that follows.");

    public static Clause C2_4a { get; } =
        Must("2.4a", "For School Direct the lead school co-ordinates admissions and agrees four procedures with the university.");

    public static Clause C2_6a { get; } = Must(
        "2.6a", "The university leads a yearly self-evaluation, which feeds the improvement plan and the self-evaluation document.");

    public static Clause C2_6b { get; } = Must("2.6b", "Its outcomes are reviewed by the board and shared with partner schools.");

    public static Clause C2_6c { get; } =
        Should("2.6c", "It draws on the National Student Survey, outcomes, employment rates and the yearly surveys.");

    public static Clause C2_6_1a { get; } =
        Must("2.6.1a", "After a placement every trainee evaluates the school-based training.");

    public static Clause C2_6_1b { get; } = Must("2.6.1b", "Feedback from evaluations is available to placement schools.");

    public static Clause C2_6_1c { get; } = Should(
        "2.6.1c", "Feedback often goes to mentors, lead schools, Liaison Tutors, Programme Leaders and the Partnership Lead.");

    public static Clause C2_6_1d { get; } =
        Must("2.6.1d", "The Liaison Tutor first discusses a concern about quality with the school.");

    public static Clause C2_6_1e { get; } = Must("2.6.1e", "A plan for improvement follows.");

    public static Clause C2_6_2a { get; } =
        Must("2.6.2a", "At the end of each year schools complete a survey on the university's support.");

    public static Clause C2_6_2b { get; } = Must("2.6.2b", "The university answers the survey with a report on how it did.");

    public static Clause C2_6_2c { get; } = Must("2.6.2c", "The survey feeds an improvement plan.");

    public static Clause C2_6_3a { get; } = Must("2.6.3a", "Each partner school evaluates its own training to plan improvement.");

    public static Clause C2_6_3b { get; } =
        Should("2.6.3b", "The Liaison Tutor and the Partnership Lead help with it as appropriate.");

    public static Clause C2_7 { get; } =
        Must("2.7", "The distribution of resources is agreed every year with partner representatives at the board.");
}
