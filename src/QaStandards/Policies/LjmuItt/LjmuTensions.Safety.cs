using QaStandards.Policies.LjmuItt.Safety;
using static QaStandards.Policies.LjmuItt.LjmuClauses;

namespace QaStandards.Policies.LjmuItt;

/// <content>Equality, fitness, vetting, health and safety.</content>
public static partial class LjmuTensions
{
    private static ValueList<Tension> Safety =>
    [
        Dated(
            [C3_1d, C3_5_1c, C3_5_1i, C3_5_2b],
            "The Equality Act is dated 2012 although it is of 2010; guidance of 2010 and 2016, a former body and the check across the EEA predate the edition.",
            "References are quoted as versions and never computed with; the check overseas is asked for as the text says."),
        Gap(
            [C3_4e],
            "The start without medical clearance has no criteria, no approver and no end.",
            "It needs both parties, names one placement, precedes its start, and never makes up for vetting."),
        Conflict(
            [C3_5_1a, C3_5_1g],
            "Salaried trainees are excepted from the university's checks, and only the DBS check is then given to the employing school.",
            "A reading says which checks move; the check overseas stays with the university."),
        Conflict(
            [C3_7a, C3_7b, Appendix2f],
            "The declaration comes with a form of two years, and is agreed before a trainee takes up a placement.",
            "It is looked at before each start and lasts as long as a form; head teacher or principal agrees it, whoever signed the form."),
        Infeasible(
            [C3_7b, C3_7c],
            "A setting that finds on the first day that it cannot comply consults at once, and yet had to agree before that day.",
            "The start waits until the consultation is settled, at the earliest the next day.",
            Member(nameof(HealthAndSafety), nameof(HealthAndSafety.Decide))),
        Gap(
            [C3_3d, C3_6b, Appendix2Provider_5],
            "Whistleblowing, events and changes are to be told at once or in good time, without a number of days.",
            "The last day is the host's."),
        Gap(
            [C3_5_3c],
            "At the start in each school may mean before, on or soon after the first day.",
            "The first day is the last one in time."),
    ];
}
