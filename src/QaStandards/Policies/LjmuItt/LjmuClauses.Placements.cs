namespace QaStandards.Policies.LjmuItt;

/// <content>Placements, section 1.</content>
public static partial class LjmuClauses
{
    public static Clause C1_1a { get; } =
        Should("1.1a", "Every school or setting that works in partnership signs the agreement.");

    public static Clause C1_1b { get; } =
        Should("1.1b", "A partner that has not completed the form within the last two years signs and returns it.");

    public static Clause C1_1c { get; } = Should("1.1c", "The signed form goes to the Work-related Learning office.");

    public static Clause C1_1d { get; } = Describes("1.1d", "The form is appendix 2.");

    public static Clause C1_1e { get; } = Describes("1.1e", "The roles are described in section 4.");

    public static Clause C1_1f { get; } =
        Must("1.1f", "A School Direct school also signs a further agreement and an operational annex.");

    public static Clause C1_2 { get; } =
        Describes("1.2", "How to become a placement school is told in brochures from the Partnership Manager.");

    public static Clause C1_3_1 { get; } =
        May("1.3(1)", "A partnership may end when a school persistently misses what the agreement expects.");

    public static Clause C1_3_2 { get; } = May(
        "1.3(2)", "It may end when a school persistently misses the programme's requirements, such as teaching, observation or feedback.");

    public static Clause C1_3_3 { get; } =
        May("1.3(3)", "It may end when feedback persistently raises concerns that suitable action has not settled.");

    public static Clause C1_3a { get; } =
        Must("1.3a", "An end is considered only after a process of discussion that aims to settle the concerns.");

    public static Clause C1_3b { get; } = Describes("1.3b", "Each ground needs persistence, which the text does not measure.");

    public static Clause C1_4_1a { get; } =
        Must("1.4(1)a", "The Partnership Manager asks schools in the summer term about placements for the next academic year.");

    public static Clause C1_4_1b { get; } = Must("1.4(1)b", "Schools are invited to fill in an Offers Form.");

    public static Clause C1_4_1c { get; } = May("1.4(1)c", "The Liaison Tutor may guide Professional Mentors in this.");

    public static Clause C1_4_2a { get; } =
        Must("1.4(2)a", "The Work-related Learning office confirms placements with schools in good time.");

    public static Clause C1_4_2b { get; } =
        Must("1.4(2)b", "Every trainee completes a Trainee Profile, which serves to find a suitable school.");

    public static Clause C1_4_3a { get; } = Must("1.4(3)a", "An allocation considers earlier experience.");

    public static Clause C1_4_3b { get; } = Must("1.4(3)b", "An allocation considers the distance to travel.");

    public static Clause C1_4_3c { get; } = Must("1.4(3)c", "An allocation considers the age phases taught.");

    public static Clause C1_4_3d { get; } = Must("1.4(3)d", "An allocation considers what the trainee needs now.");

    public static Clause C1_4a { get; } =
        Must("1.4a", "For both School Direct routes the lead school arranges placements, with the university's help if needed.");
}
