namespace QaStandards.Policies.LjmuItt;

/// <content>The University Liaison Tutor, section 4.1.</content>
public static partial class LjmuClauses
{
    public static Clause C4_1a { get; } = Must(
        "4.1a", "The Liaison Tutor supports and guides mentors and trainees and assures the quality of training and assessment.");

    public static Clause C4_1b { get; } = Must("4.1b", "The Liaison Tutor makes the allocated number of visits in the year.");

    public static Clause C4_1_1a { get; } = Must("4.1(1)a", "With the Professional Mentor: general matters of the partnership.");

    public static Clause C4_1_1b { get; } = Must("4.1(1)b", "With the Professional Mentor: quality assurance of the programmes.");

    public static Clause C4_1_1c { get; } = Must("4.1(1)c", "With the Professional Mentor: planning and development.");

    public static Clause C4_1_1d { get; } = Must("4.1(1)d", "With the Professional Mentor: action to take now or later.");

    public static Clause C4_1_1e { get; } =
        Must("4.1(1)e", "With the Professional Mentor: audit and evaluation of the partner's training.");

    public static Clause C4_1_1f { get; } = Must("4.1(1)f", "With the Professional Mentor: chances of professional development.");

    public static Clause C4_1_1g { get; } =
        Must("4.1(1)g", "With the Professional Mentor: advice on the outcome of reported issues.");

    public static Clause C4_1_2a { get; } =
        Must("4.1(2)a", "With trainee and mentor: the placement's targets are monitored by phase and audited experience.");

    public static Clause C4_1_2b { get; } =
        Must("4.1(2)b", "With trainee and mentor: targets are reviewed at the end of the placement and what follows is decided.");

    public static Clause C4_1_2c { get; } = Must("4.1(2)c", "With trainee and mentor: programme and progress are checked.");

    public static Clause C4_1_2d { get; } = Must("4.1(2)d", "With trainee and mentor: targets and action plan are reviewed.");

    public static Clause C4_1_2e { get; } = Describes("4.1(2)e", "With trainee and mentor: reflection is encouraged.");

    public static Clause C4_1_2f { get; } = Must("4.1(2)f", "With trainee and mentor: both files are checked.");

    public static Clause C4_1_2g { get; } =
        Should("4.1(2)g", "With trainee and mentor: professional development activities are checked if appropriate.");

    public static Clause C4_1_2h { get; } =
        Should("4.1(2)h", "With trainee and mentor: the confirmation of QTS is supported where appropriate.");

    public static Clause C4_1_3a { get; } =
        Must("4.1(3)a", "With the mentor: the individual training programme is monitored and discussed.");

    public static Clause C4_1_3b { get; } =
        Must("4.1(3)b", "With the mentor: teaching is observed together, and the mentor's feedback is observed.");

    public static Clause C4_1_3c { get; } =
        Must("4.1(3)c", "With the mentor: moderation is supported towards the end of the placement.");

    public static Clause C4_1_4 { get; } = Must(
        "4.1(4)", "The second visit of phase 3 is a triangulation meeting that settles attainment at the end of school-based training.");

    public static Clause C4_1_5 { get; } = Must("4.1(5)", "Issues that arise are discussed.");

    public static Clause C4_1_6 { get; } = Must("4.1(6)", "The Liaison Tutor attends and contributes to mentor training.");
}
