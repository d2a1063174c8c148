namespace QaStandards.Policies.LjmuItt;

/// <content>The trainee teacher, section 4.4.</content>
public static partial class LjmuClauses
{
    public static Clause C4_4a { get; } = Describes("4.4a", "Trainees take an active part and reflect on their practice.");

    public static Clause C4_4_1 { get; } = Must("4.4(1)", "The trainee makes the first contact with the Professional Mentor.");

    public static Clause C4_4_2 { get; } = Must("4.4(2)", "The trainee gives the Liaison Tutor a detailed timetable.");

    public static Clause C4_4_3 { get; } = Must("4.4(3)", "The trainee asks when unsure and raises concerns.");

    public static Clause C4_4_4a { get; } = Should("4.4(4)a", "Trainees keep professional standards from the first day.");

    public static Clause C4_4_4b { get; } = Should("4.4(4)b", "Trainees keep the code of conduct for trainees.");

    public static Clause C4_4_4c { get; } =
        Should("4.4(4)c", "Trainees attend fully, are punctual, and are professional in dress, manner and relations.");

    public static Clause C4_4_4d { get; } = Should("4.4(4)d", "Trainees dress formally and meet the setting's expectations.");

    public static Clause C4_4_4e { get; } =
        Should("4.4(4)e", "Trainees behave as courteous visitors and address staff formally.");

    public static Clause C4_4_4f { get; } = Should("4.4(4)f", "Trainees take part with enthusiasm in the life of the setting.");

    public static Clause C4_4_5a { get; } =
        Should("4.4(5)a", "Trainees balance closeness and distance with pupils, with caution.");

    public static Clause C4_4_5b { get; } =
        Should("4.4(5)b", "Trainees are wary of changes to the relation with pupils: no favourites, not alone out of view.");

    public static Clause C4_4_6a { get; } = Must("4.4(6)a", "Evidence: the documents of the placement briefing.");

    public static Clause C4_4_6b { get; } =
        Must("4.4(6)b", "Evidence: planning and evaluation of teaching in the placement file.");

    public static Clause C4_4_6c { get; } = Must("4.4(6)c", "Evidence: every required part of the QTS file.");

    public static Clause C4_4_6d { get; } = Must("4.4(6)d", "Evidence: preparation for the weekly meeting with the mentor.");

    public static Clause C4_4_6e { get; } =
        Must("4.4(6)e", "Evidence: the weekly meeting record, its targets linked to standards and actions.");

    public static Clause C4_4_6f { get; } = Must("4.4(6)f", "Evidence: professional development activities, if appropriate.");

    public static Clause C4_4_6g { get; } =
        Must("4.4(6)g", "Evidence: progress discussed with Liaison Tutor and Professional Mentor.");

    public static Clause C4_4_6h { get; } = Must("4.4(6)h", "Evidence: preparation for the university's debriefing sessions.");

    public static Clause C4_4_6i { get; } =
        Must("4.4(6)i", "Evidence: draft entries for the confirmation of QTS towards the end of phase 3.");
}
