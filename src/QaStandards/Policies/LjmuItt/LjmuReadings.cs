using static QaStandards.Policies.LjmuItt.LjmuClauses;

namespace QaStandards.Policies.LjmuItt;

/// <summary>Where the agreement leaves a choice: what the library takes, and the alternatives. The readings are ours.</summary>
public static class LjmuReadings
{
    public static Reading BeforeThePlacement { get; } = Reading.Of(
        "LJMU-R01",
        "Dates have no time of day. Is something done before a placement when it is done on its first day?",
        [C1_4_2a, C3_4e, C3_7b],
        ("day-before", "No: the day before the placement starts is the last."),
        ("same-day", "Yes: the day on which it starts is the last."));

    public static Reading LastDayOfAForm { get; } = Reading.Of(
        "LJMU-R02",
        "Which is the last day of the two years of a form?",
        [C1_1b],
        ("anniversary", "The second anniversary of the day on which the school signed."),
        ("day-before", "The day before the second anniversary."));

    public static Reading UnprotectedPlacements { get; } = Reading.Of(
        "LJMU-R03",
        "Does a placement start although something is lacking that the text only expects and without which it would be unprotected?",
        [C1_1a, C1_1b, C3_5_3c, C3_7b, C3_7c, C4_3e, Appendix2f],
        ("blocks", "No: agreement, declaration, safeguarding pack and supervision block it, although the text says should."),
        ("as-worded", "Yes, with a warning, since the text says should."));

    public static Reading SalariedChecks { get; } = Reading.Of(
        "LJMU-R04",
        "Salaried trainees are excepted. From the DBS check only, or from all vetting?",
        [C3_5_1a, C3_5_1g],
        ("all-vetting", "From all vetting at home: the employing school owns it; the check overseas stays with the university, which recruits."),
        ("dbs-only", "From the enhanced DBS check with its barred list; everything else stays with the university."));

    public static Reading ConfirmedBy { get; } = Reading.Of(
        "LJMU-R05",
        "The lead school arranges School Direct placements. Who confirms them with the school?",
        [C1_4_2a, C1_4a],
        ("lead-school", "The lead school; the Work-related Learning office keeps the record."),
        ("office", "The Work-related Learning office, as everywhere."));

    public static Reading DeclarationAgreedBy { get; } = Reading.Of(
        "LJMU-R06",
        "May somebody else agree the declaration for the head teacher or principal?",
        [C3_7b],
        ("head", "No: the text names head teacher or principal."),
        ("delegate", "Yes, a deputy who was asked to."));

    public static Reading LifeOfTheDeclaration { get; } = Reading.Of(
        "LJMU-R07",
        "How long does a health and safety declaration last?",
        [C3_7a, C3_7b],
        ("as-form", "As long as the form that it accompanies: two years from its own date."),
        ("once", "Until it is replaced."));

    public static Reading TellingOfAdjustments { get; } = Reading.Of(
        "LJMU-R08",
        "When may the school be told of adjustments?",
        [C3_2c, C3_2d],
        ("with-permission", "When the trainee permits it."),
        ("where-appropriate", "When the university finds it appropriate."));

    public static Reading ChairOfACommittee { get; } = Reading.Of(
        "LJMU-R09",
        "Which members may chair a programme committee?",
        [C2_3c],
        ("school-mentor", "The school's mentors, who stand last in the sentence."),
        ("any-member", "Any member."));

    public static Reading InterviewTasks { get; } = Reading.Of(
        "LJMU-R10",
        "A stroke joins group tasks and the teaching episode. Are both part of an interview?",
        [C2_4_5],
        ("either", "One of them is enough; the written task stands."),
        ("both", "Written task, group task and teaching episode."));

    public static Reading PlanAfterDiscussion { get; } = Reading.Of(
        "LJMU-R11",
        "Is there a plan for improvement after every discussion of a concern?",
        [C2_6_1e],
        ("always", "Yes; it may be closed at once."),
        ("if-unresolved", "Only when the discussion does not settle the concern."));

    public static Reading SubjectOrPhase { get; } = Reading.Of(
        "LJMU-R12",
        "A mentor teaches the trainee's subject or phase. Is either enough everywhere?",
        [C4_2_1d],
        ("either", "Yes."),
        ("subject-in-secondary", "In secondary the subject is needed, in primary the phase."));

    public static Reading SecondVisit { get; } = Reading.Of(
        "LJMU-R13",
        "Phase 3 may span two schools. Of whom is the second visit the second?",
        [C4_1_4],
        ("of-the-trainee", "Of the trainee, in whichever school."),
        ("in-the-school", "Of the trainee in the school where the phase ends."));

    public static Reading ReducedSupervision { get; } = Reading.Of(
        "LJMU-R14",
        "Activity and stage of training allow supervision to be reduced. Each, or only together?",
        [C4_3g],
        ("each", "Each: an activity that asks little, or a later stage."),
        ("together", "Only an activity that asks little at a later stage."));

    public static Reading LaterStages { get; } = Reading.Of(
        "LJMU-R15",
        "Which phases are the later stages of training?",
        [C4_3g],
        ("phase-3", "Phase 3."),
        ("from-phase-2", "Phases 2 and 3."));

    /// <summary>Gets every reading, by code.</summary>
    public static ValueList<Reading> All =>
    [
        BeforeThePlacement, LastDayOfAForm, UnprotectedPlacements, SalariedChecks, ConfirmedBy, DeclarationAgreedBy, LifeOfTheDeclaration,
        TellingOfAdjustments, ChairOfACommittee, InterviewTasks, PlanAfterDiscussion, SubjectOrPhase, SecondVisit, ReducedSupervision,
        LaterStages,
    ];
}
