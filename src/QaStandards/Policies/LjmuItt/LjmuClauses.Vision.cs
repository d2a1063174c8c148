namespace QaStandards.Policies.LjmuItt;

/// <content>Our vision and key contacts.</content>
public static partial class LjmuClauses
{
    public static Clause Vision1 { get; } = Describes("Vision 1", "The university is committed to working in partnership.");

    public static Clause Vision2 { get; } = Describes(
        "Vision 2", "The partnership values collaboration, professional development, relevance, consistency and impact.");

    public static Clause Vision3 { get; } =
        Describes("Vision 3", "The partnership hopes that every trainee becomes an outstanding teacher.");

    public static Clause Vision_1 { get; } =
        Describes("Vision (1)", "Good practice and research in learning, teaching and assessment are put to use.");

    public static Clause Vision_2 { get; } =
        Must("Vision (2)", "Provision is improved continuously through monitoring, review and evaluation.");

    public static Clause Vision_3 { get; } =
        Describes("Vision (3)", "The place of work and learning is fair, supportive and encouraging.");

    public static Clause Vision_4 { get; } = Describes("Vision (4)", "Technology is used to everybody's advantage.");

    public static Clause Vision_5 { get; } =
        Describes("Vision (5)", "Resources are used so that the partnership stays affordable.");

    public static Clause Vision4 { get; } =
        Describes("Vision 4", "Training is offered to undergraduates and postgraduates, for primary and for secondary.");

    public static Clause VisionHei_1 { get; } =
        Describes("Vision HEI (1)", "BA Primary Education with QTS: an honours degree of three years.");

    public static Clause VisionHei_2 { get; } =
        Describes("Vision HEI (2)", "PGDE Primary, ages 5-11 and 3-7: 120 master's credits and a recommendation for QTS.");

    public static Clause VisionHei_3 { get; } =
        Describes("Vision HEI (3)", "PGDE Secondary: 120 master's credits and a recommendation for QTS.");

    public static Clause VisionSchoolLed_1 { get; } =
        Describes("Vision School-led (1)", "School-led PGCE or PGDE Primary, ages 5-11 and 3-7: 60 or 120 master's credits.");

    public static Clause VisionSchoolLed_2 { get; } =
        Describes("Vision School-led (2)", "School-led PGCE or PGDE Secondary: 60 or 120 master's credits.");

    public static Clause VisionSchoolLed_3 { get; } = Describes(
        "Vision School-led (3)", "Salaried PGCE, primary and secondary: 60 master's credits and a recommendation for QTS.");

    public static Clause Vision5 { get; } =
        Describes("Vision 5", "The school-led programmes of the year run with 13 lead schools.");

    public static Clause KeyContacts { get; } = Describes("Key contacts", "A directory of the posts to turn to.");
}
