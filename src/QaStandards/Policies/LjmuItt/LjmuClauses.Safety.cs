namespace QaStandards.Policies.LjmuItt;

/// <content>Ensuring equality and safety, section 3.</content>
public static partial class LjmuClauses
{
    public static Clause C3_1a { get; } = Should(
        "3.1a", "Dignity and respect are protected; discrimination, victimisation, bullying and harassment are recognised as harms.");

    public static Clause C3_1b { get; } =
        Should("3.1b", "Placements are suitable, welcoming, and promote equality and respect for diversity.");

    public static Clause C3_1c { get; } =
        Must("3.1c", "The university tolerates no discrimination in any of its partnership work.");

    public static Clause C3_1d { get; } =
        Describes("3.1d", "Equality law, a requirement for teacher training and a code of practice are named.");

    public static Clause C3_1e { get; } =
        Should("3.1e", "Concerns about equality go to the Director of the School of Education.");

    public static Clause C3_2a { get; } =
        Should("3.2a", "A trainee with individual needs gets an Individual Learning Plan as appropriate.");

    public static Clause C3_2b { get; } = Must("3.2b", "Individual needs are met on placement.");

    public static Clause C3_2c { get; } = Must("3.2c", "Trainees are encouraged to tell placement staff of their needs.");

    public static Clause C3_2d { get; } = Should(
        "3.2d", "The Work-related Learning office tells the school, where appropriate, of the adjustments that a trainee needs.");

    public static Clause C3_3a { get; } = Must(
        "3.3a", "The whistleblowing procedure for placements covers every student on a programme with professional placements.");

    public static Clause C3_3b { get; } = Describes("3.3b", "It adds to the university's general procedure.");

    public static Clause C3_3c { get; } = Must(
        "3.3c", "It is about incidents on placement that breach a professional code, whether or not they concern education.");

    public static Clause C3_3d { get; } = Should("3.3d", "Concerns are handled in good time so that harm is limited.");

    public static Clause C3_4a { get; } = Must("3.4a", "An offer of a place is conditional on being fit to practise.");

    public static Clause C3_4b { get; } =
        Must("3.4b", "Occupational Health screens trainees on entry and clears them as fit to teach.");

    public static Clause C3_4c { get; } = Describes("3.4c", "The screening also finds the support that a trainee needs.");

    public static Clause C3_4d { get; } = Must("3.4d", "A trainee who is not cleared cannot start a placement.");

    public static Clause C3_4e { get; } =
        Must("3.4e", "The one exception: the university and the placement school have agreed to the start.");

    public static Clause C3_4f { get; } = Should("3.4f", "A trainee tells the university at once when their health worsens.");

    public static Clause C3_4g { get; } =
        Must("3.4g", "The university investigates and settles concerns about fitness that arise in training.");

    public static Clause C3_4h { get; } = May("3.4h", "An investigation may lead to a fitness-to-practise panel.");

    public static Clause C3_5_1a { get; } =
        Must("3.5.1a", "The university answers for all vetting and suitability checks, salaried trainees apart.");

    public static Clause C3_5_1b { get; } = Must("3.5.1b", "A partner school does not answer for these checks.");

    public static Clause C3_5_1c { get; } = Describes("3.5.1c", "Recruitment follows guidance of 2010, 2016 and 2018.");

    public static Clause C3_5_1d { get; } = Should("3.5.1d", "Schools do not ask to see DBS certificates.");

    public static Clause C3_5_1e { get; } = Must(
        "3.5.1e", "On placing a trainee the university confirms to the school that the checks, enhanced DBS and barred list included, are clear.");

    public static Clause C3_5_1f { get; } =
        Must("3.5.1f", "The number and date of a DBS certificate are shared if the trainee permits it.");

    public static Clause C3_5_1g { get; } =
        Must("3.5.1g", "For a salaried trainee the employing school runs the enhanced DBS check.");

    public static Clause C3_5_1h { get; } = Must("3.5.1h", "It shares the confirmation with the university.");

    public static Clause C3_5_1i { get; } =
        Must("3.5.1i", "A trainee from overseas is also checked for a teaching ban in another EEA state.");

    public static Clause C3_5_2a { get; } =
        Must("3.5.2a", "The university shares the Teacher Registration Number with the placement school.");

    public static Clause C3_5_2b { get; } =
        Describes("3.5.2b", "Professional bodies use the number to look up QTS, induction and bans.");

    public static Clause C3_5_2c { get; } = Describes("3.5.2c", "That information is on a secure site and not public.");

    public static Clause C3_5_3a { get; } =
        Must("3.5.3a", "Trainees know the school's policies and the information about their pupils.");

    public static Clause C3_5_3b { get; } =
        Must("3.5.3b", "Trainees can see the social, emotional and special needs that bear on their pupils at once.");

    public static Clause C3_5_3c { get; } = Should(
        "3.5.3c", "At the start in each school a trainee gets three things: child protection policy, staff behaviour policy, the safeguarding lead's role.");

    public static Clause C3_6a { get; } = Must("3.6a", "The university takes reasonable care of trainees on placement.");

    public static Clause C3_6b { get; } = Must("3.6b", "The university tells partners of events that may harm the partnership.");

    public static Clause C3_6c { get; } =
        Must("3.6c", "It suggests measures that make good for the trainee's entitlement, training and assessment.");

    public static Clause C3_7a { get; } = Describes("3.7a", "An insurance declaration for placements comes with the agreement.");

    public static Clause C3_7b { get; } =
        Should("3.7b", "The head teacher or principal agrees it before a trainee takes up a placement.");

    public static Clause C3_7c { get; } =
        Should("3.7c", "A setting that cannot comply consults the Partnership Manager at once.");

    public static Clause C3_8a { get; } = Describes("3.8a", "Schools are under the Prevent duty from 1 July 2015.");

    public static Clause C3_8b { get; } = Must("3.8b", "Partner schools have regard to the guidance on that duty.");
}
