namespace QaStandards.Policies.HampshireAchieves;

/// <content>Quality improvement approach, section 4.2.</content>
public static partial class HampshireClauses
{
    public static Clause C4_2 { get; } =
        Describes("4.2", "Improvement goes round plan, do, check and act, and is everybody's responsibility.");

    public static Clause C4_2_Plan_a { get; } = Must(
        "4.2 Plan a", "Every programme, with its subcontractors where relevant, assesses itself each year, and this feeds one report for the whole service.");

    public static Clause C4_2_Plan_b { get; } =
        Must("4.2 Plan b", "Self-assessment is honest and evaluative and rests on the measures.");

    public static Clause C4_2_Plan_c { get; } =
        Must("4.2 Plan c", "Development that improvement calls for goes into the staff development plans of the programmes.");

    public static Clause C4_2_Do_a { get; } =
        Must("4.2 Do a", "What does most for achievement enters the improvement plan as the outcome of self-assessment.");

    public static Clause C4_2_Do_b { get; } =
        Must("4.2 Do b", "Every item of the improvement plan has an owner, a date and a desired impact.");

    public static Clause C4_2_Do_c { get; } =
        Must("4.2 Do c", "Opportunities to improve are looked for all the time with the measurement tools.");

    public static Clause C4_2_Check_a { get; } =
        Must("4.2 Check a", "The improvement plan is monitored and updated every month.");

    public static Clause C4_2_Check_b { get; } =
        Should("4.2 Check b", "Named owners update their activities, with a statement of impact when appropriate.");

    public static Clause C4_2_Check_c { get; } =
        Must("4.2 Check c", "Activities are added from quality assurance and from risks that are identified.");

    public static Clause C4_2_Check_d { get; } =
        Must("4.2 Check d", "Corrective action follows where owners do not do their part.");

    public static Clause C4_2_Act_a { get; } =
        Must("4.2 Act a", "Performance is reviewed regularly with the measurement tools.");

    public static Clause C4_2_Act_b { get; } =
        Must("4.2 Act b", "The previous self-assessment report is the baseline of the next.");

    public static Clause C4_2_Act_c { get; } =
        Must("4.2 Act c", "Further corrective action goes into the new improvement plan.");
}
