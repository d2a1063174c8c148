namespace QaStandards.Policies.LjmuItt;

/// <content>The Professional Mentor, section 4.2.</content>
public static partial class LjmuClauses
{
    public static Clause C4_2a { get; } = Must(
        "4.2a", "The Professional Mentor leads the quality of training in the school and has a key role in verifying QTS recommendations.");

    public static Clause C4_2_1a { get; } = Must("4.2(1)a", "Placement arrangements are organised and confirmed.");

    public static Clause C4_2_1b { get; } = Must("4.2(1)b", "The university's messages reach the right people.");

    public static Clause C4_2_1c { get; } =
        Must("4.2(1)c", "The Professional Mentor takes part in mentor development, review and planning.");

    public static Clause C4_2_1d { get; } = Must(
        "4.2(1)d", "Every trainee gets an ITT Mentor who is experienced, suitably trained, and teaches the subject or phase.");

    public static Clause C4_2_1e { get; } =
        Must("4.2(1)e", "Senior staff and mentors are consulted on co-ordinating placement training.");

    public static Clause C4_2_2a { get; } =
        Must("4.2(2)a", "Every trainee has a timetable, a training programme, and monitoring and assessment in place.");

    public static Clause C4_2_2b { get; } =
        Must("4.2(2)b", "Trainees observe good teaching, with behaviour, phonics in primary, and special needs in view.");

    public static Clause C4_2_2c { get; } = Must("4.2(2)c", "The induction includes health and safety, and safeguarding.");

    public static Clause C4_2_2d { get; } = Must("4.2(2)d", "A professional studies programme is organised.");

    public static Clause C4_2_2e { get; } = Must("4.2(2)e", "Progress towards the standards is observed together and moderated.");

    public static Clause C4_2_2f { get; } =
        Must("4.2(2)f", "Grades at formal reviews and the closing report are agreed with the mentor.");

    public static Clause C4_2_3a { get; } = Must("4.2(3)a", "Visits are co-ordinated with the Liaison Tutor.");

    public static Clause C4_2_3b { get; } =
        Must("4.2(3)b", "The Professional Mentor keeps an overview of every trainee's progress.");

    public static Clause C4_2_3c { get; } =
        Must("4.2(3)c", "When a trainee needs additional support, a plan and the support are promptly in place.");

    public static Clause C4_2_3d { get; } =
        Must("4.2(3)d", "The Professional Mentor contributes to the confirmation of QTS towards the end of phase 3.");

    public static Clause C4_2_3e { get; } =
        Must("4.2(3)e", "Placements and training are evaluated every year, and the training needs of staff discussed.");
}
