using QaStandards.Policies.LjmuItt.Placements;
using static QaStandards.Policies.LjmuItt.LjmuClauses;

namespace QaStandards.Policies.LjmuItt;

/// <content>Agreement, offers, placements and the end of a partnership.</content>
public static partial class LjmuTensions
{
    private static ValueList<Tension> Partnership =>
    [
        Conflict(
            [C1_1b, Introduction8, Appendix2e],
            "The form prints the dates of one year, is renewed after two, and belongs to an agreement that is revised every year.",
            "Two years from the school's signature govern; a placement outside the printed dates is reported and never held up.",
            Member(nameof(PartnershipAgreement), nameof(PartnershipAgreement.DecideCover))),
        Conflict(
            [KeyContacts, C3_1e, Appendix2d],
            "Different people and titles stand for the Director in the contacts, in section 3.1 and on the form.",
            "Duties go to the post; no name is stored."),
        Conflict(
            [Introduction8, C2_2a, C2_3a, C2_4_2, Appendix2Provider_7],
            "Committees have several names, and one section still names committees that were replaced in 2014.",
            "There are three: the board, the management group and the programme committees."),
        Gap(
            [Contents, C2_4a, C2_6a],
            "There is no section 2.5; the contents leave out 3.8 and the moderators of 4.6.",
            "Nothing is lost; locators follow the sections as they are printed."),
        Conflict(
            [C1_4_2a, C1_4_2b, C1_4a],
            "The lead school arranges School Direct placements, while an office confirms every placement and every trainee fills in the profile.",
            "The lead school arranges and confirms, the office keeps the record; a reading changes who confirms."),
        Conflict(
            [C1_4_1a, C1_4_2a],
            "Offers are for the Partnership Manager and confirmation for the office; a school may be told to turn to either.",
            "Each step has its own post."),
        Gap(
            [C1_3_1, C1_3_2, C1_3_3, C1_3b],
            "How often, and within how long, makes a failing persistent is not said.",
            "The host gives the number and the window; without them the answer is open, and one concern is never enough.",
            Member(nameof(EndingAPartnership), nameof(EndingAPartnership.CheckGrounds))),
        Gap(
            [C1_3a],
            "There is no way to end a partnership at once, although safeguarding is central.",
            "The discussion stays; trainees can be withdrawn and allocations paused at any time."),
        Gap(
            [C1_2, C1_1a],
            "What a school must show to become a partner is in brochures outside the text.",
            "The host checks it; the lifecycle begins with the contact."),
        Gap(
            [C1_4_1b, C1_4_3b],
            "No capacity, no ratio of trainees to mentors and no limit of travel is given.",
            "Places are the school's own figure; a limit of travel is the host's and off without one."),
        Gap(
            [C1_1f, Appendix2b],
            "The further agreement for School Direct has no term.",
            "It holds until it is replaced."),
        Gap(
            [C1_1b, C1_3a, C3_6c],
            "What becomes of a running placement when the form lapses or the partnership ends is not said.",
            "A lapse during the placement warns; measures for continuity are the university's.",
            Member(nameof(PartnershipAgreement), nameof(PartnershipAgreement.DecideCover))),
        Gap(
            [C2_7],
            "The table of funding is missing from the text.",
            "Only the yearly agreement on resources is checked."),
        Conflict(
            [Introduction2b, C4_1b],
            "Responsibility is equal, and yet duties are allocated.",
            "Equality is a principle; each duty has its post."),
    ];
}
