namespace QaStandards.Policies.AtpCpd;

/// <content>Trainers.</content>
public static partial class AtpClauses
{
    public static Clause TrainersSector1a { get; } = Must(
        "Trainers sector 1a", "Trainers are members of bodies of their sector or industry.");

    public static Clause TrainersSector1_1 { get; } = Describes(
        "Trainers sector 1(1)", "Such as the Chartered Management Institute.");

    public static Clause TrainersSector1_2 { get; } = Describes("Trainers sector 1(2)", "Such as the BCS, the institute for IT.");

    public static Clause TrainersSector1_3 { get; } = Describes(
        "Trainers sector 1(3)", "Such as the Association for Project Management.");

    public static Clause TrainersSector1b { get; } = Must(
        "Trainers sector 1b", "Which body is settled with everybody during induction.");

    public static Clause TrainersBenefits { get; } = Describes(
        "Trainers benefits", "Why to join: better knowledge of sector and industry, by four ways.");

    public static Clause TrainersBenefits_1 { get; } = Describes("Trainers benefits (1)", "Events and updates.");

    public static Clause TrainersBenefits_2 { get; } = Describes(
        "Trainers benefits (2)", "News of technologies and innovations.");

    public static Clause TrainersBenefits_3 { get; } = Describes("Trainers benefits (3)", "Contacts with other professionals.");

    public static Clause TrainersBenefits_4 { get; } = Describes("Trainers benefits (4)", "Mentors from the industry.");

    public static Clause TrainersSector1c { get; } = Should(
        "Trainers sector 1c", "Everybody keeps the code of conduct of the bodies that they belong to.");

    public static Clause TrainersSector2 { get; } = Must(
        "Trainers sector 2", "Trainers hold qualifications in the areas that they teach, at least at the same level, unless the awarding body forbids it.");

    public static Clause TrainersSector3a { get; } = Must(
        "Trainers sector 3a", "Trainers get a CPD and development plan that fits their performance.");

    public static Clause TrainersSector3b { get; } = Must(
        "Trainers sector 3b", "The plan is gone through with the IQA at caseload reviews.");

    public static Clause TrainersTeaching1_1 { get; } = Must(
        "Trainers teaching 1(1)", "A qualification in education and training at level 3 or above, achieved or worked towards.");

    public static Clause TrainersTeaching1_2 { get; } = Must(
        "Trainers teaching 1(2)", "Information, advice and guidance at level 3, achieved or worked towards.");

    public static Clause TrainersTeaching2a { get; } = Must(
        "Trainers teaching 2a", "Member or affiliate of a body for teaching and training.");

    public static Clause TrainersTeaching2_1 { get; } = Describes(
        "Trainers teaching 2(1)", "Such as the Society for Education and Training.");

    public static Clause TrainersTeaching2b { get; } = Should(
        "Trainers teaching 2b", "Everybody follows the 2014 professional standards for further education.");

    public static Clause TrainersTeaching3 { get; } = Must(
        "Trainers teaching 3", "Trainers work towards QTLS or QTS, or have one of them.");

    public static Clause TrainersOther { get; } = Describes("Trainers other", "The list of other training is not complete.");

    public static Clause TrainersOther1 { get; } = Must(
        "Trainers other 1", "A safeguarding qualification at level 2 or above is taken.");

    public static Clause TrainersOther2 { get; } = Must("Trainers other 2", "Ofsted training is attended.");

    public static Clause TrainersOther3 { get; } = Must(
        "Trainers other 3", "Equality and diversity training at level 2 or above is taken.");
}
