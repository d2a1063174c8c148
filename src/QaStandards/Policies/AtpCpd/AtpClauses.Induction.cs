namespace QaStandards.Policies.AtpCpd;

/// <content>Induction and mandatory training.</content>
public static partial class AtpClauses
{
    public static Clause Induction1 { get; } = Must(
        "Induction 1", "Every new starter has a training needs analysis during the interviews.");

    public static Clause Induction1_1 { get; } = Must("Induction 1(1)", "The analysis verifies the qualifications.");

    public static Clause Induction1_2 { get; } = Must("Induction 1(2)", "The analysis verifies the memberships.");

    public static Clause Induction1_3 { get; } = Must("Induction 1(3)", "The analysis verifies the professional status.");

    public static Clause Induction2 { get; } = Must(
        "Induction 2", "A CPD plan of the candidate's own is part of the offer of a job.");

    public static Clause Induction2_1 { get; } = Must("Induction 2(1)", "The plan develops skills of the sector.");

    public static Clause Induction2_2 { get; } = Must("Induction 2(2)", "The plan develops teaching and training.");

    public static Clause Induction3a { get; } = Must(
        "Induction 3a", "Policies and procedures are gone through with everybody at induction.");

    public static Clause Induction3b { get; } = Must("Induction 3b", "Mandatory training is set for all new employees, by role.");

    public static Clause Induction3c { get; } = Must(
        "Induction 3c", "It is set through the staff CPD modules of the e-portfolio, which hold at least the five that are listed.");

    public static Clause Induction_1 { get; } = Must("Induction (1)", "Module 1: safeguarding, with female genital mutilation.");

    public static Clause Induction_2 { get; } = Must("Induction (2)", "Module 2: Prevent, and awareness of Channel.");

    public static Clause Induction_3 { get; } = Must("Induction (3)", "Module 3: health and safety.");

    public static Clause Induction_4 { get; } = Must("Induction (4)", "Module 4: equality and diversity.");

    public static Clause Induction_5 { get; } = Must("Induction (5)", "Module 5: the e-portfolio itself.");

    public static Clause Induction4 { get; } = May(
        "Induction 4", "The modules may mix the listed courses with training face to face by senior staff.");

    public static Clause InductionCatalogue { get; } = Describes(
        "Induction catalogue", "Ten courses to choose from; none is asked for by name.");

    public static Clause InductionCatalogue_1 { get; } = Describes(
        "Induction catalogue (1)", "A course in equality and diversity.");

    public static Clause InductionCatalogue_2 { get; } = Describes(
        "Induction catalogue (2)", "A course in the basics of health and safety at work.");

    public static Clause InductionCatalogue_3 { get; } = Describes(
        "Induction catalogue (3)", "A self-assessment against the professional standards.");

    public static Clause InductionCatalogue_4 { get; } = Describes(
        "Induction catalogue (4)", "A course in safeguarding for practitioners.");

    public static Clause InductionCatalogue_5 { get; } = Describes(
        "Induction catalogue (5)", "A course in Prevent for practitioners.");

    public static Clause InductionCatalogue_6 { get; } = Describes(
        "Induction catalogue (6)", "A course in awareness of Channel.");

    public static Clause InductionCatalogue_7 { get; } = Describes(
        "Induction catalogue (7)", "A course about female genital mutilation.");

    public static Clause InductionCatalogue_8 { get; } = Describes(
        "Induction catalogue (8)", "The Home Office's training in Prevent.");

    public static Clause InductionCatalogue_9 { get; } = Describes(
        "Induction catalogue (9)", "A course about bullying and harassment.");

    public static Clause InductionCatalogue_10 { get; } = Describes(
        "Induction catalogue (10)", "A course in supporting dyslexic learners.");

    public static Clause SideBySide { get; } = Describes(
        "Side by side", "A further group of topics under a label that is not explained.");

    public static Clause SideBySide_1 { get; } = Describes("Side by side (1)", "Radicalisation and extremism.");

    public static Clause SideBySide_2 { get; } = Describes("Side by side (2)", "Safety online.");

    public static Clause SideBySide_3 { get; } = Describes("Side by side (3)", "Judging what to trust.");

    public static Clause SideBySide_4 { get; } = Describes("Side by side (4)", "British Values.");
}
