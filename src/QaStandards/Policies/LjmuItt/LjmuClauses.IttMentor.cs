namespace QaStandards.Policies.LjmuItt;

/// <content>The ITT Mentor, section 4.3.</content>
public static partial class LjmuClauses
{
    public static Clause C4_3a { get; } = Must(
        "4.3a", "The ITT Mentor runs the training from day to day and holds the final assessment and the QTS recommendation.");

    public static Clause C4_3b { get; } =
        Should("4.3b", "The mentor takes part in mentor development, review and planning as appropriate.");

    public static Clause C4_3c { get; } = Describes("4.3c", "Mentors are often trained when the Liaison Tutor visits.");

    public static Clause C4_3d { get; } = Must("4.3d", "The Partnership Lead also runs sessions for mentors at the university.");

    public static Clause C4_3_1 { get; } =
        Must("4.3(1)", "When a placement begins, and again at every review point, mentor and trainee look at what the trainee needs.");

    public static Clause C4_3_2 { get; } = Must(
        "4.3(2)", "The programme develops subject knowledge, shows planning, teaching and evaluating, and lets good practice be observed.");

    public static Clause C4_3_3 { get; } = Must("4.3(3)", "A running record of training and progress is kept for each trainee.");

    public static Clause C4_3_3a { get; } = Must("4.3(3)a", "What other teachers contribute is monitored.");

    public static Clause C4_3_4 { get; } = Must("4.3(4)", "The trainee's teaching is observed regularly.");

    public static Clause C4_3_5a { get; } = Must("4.3(5)a", "Observation is followed regularly by spoken and written feedback.");

    public static Clause C4_3_5b { get; } = Should("4.3(5)b", "A documented training meeting is held weekly as appropriate.");

    public static Clause C4_3_5c { get; } =
        Should("4.3(5)c", "Both files and the development activities are monitored regularly, as appropriate.");

    public static Clause C4_3_5d { get; } = Must("4.3(5)d", "Lessons are debriefed and targets set.");

    public static Clause C4_3_6 { get; } =
        Should("4.3(6)", "Teaching is observed together with the Liaison Tutor or the Professional Mentor when appropriate.");

    public static Clause C4_3_7 { get; } = Must(
        "4.3(7)", "Liaison Tutor and Professional Mentor are contacted when a trainee needs additional support or may fail.");

    public static Clause C4_3_8 { get; } =
        Must("4.3(8)", "The phase review forms are completed, with the Professional Mentor's support if needed.");

    public static Clause C4_3_9 { get; } =
        Must("4.3(9)", "By the guidelines, QTS is recommended to the Professional Mentor and the Liaison Tutor.");

    public static Clause C4_3_10 { get; } =
        Must("4.3(10)", "The quality of the training programme is reviewed with the Professional Mentor.");

    public static Clause C4_3e { get; } = Should("4.3e", "The mentor does not leave a trainee alone with any group of pupils.");

    public static Clause C4_3f { get; } = Must("4.3f", "Responsibility in place of the parents cannot be passed to a trainee.");

    public static Clause C4_3g { get; } = May("4.3g", "Supervision may be reduced by activity or topic, and in later training.");

    public static Clause C4_3h { get; } = Must("4.3h", "Supervision is not reduced for a high-risk activity.");
}
