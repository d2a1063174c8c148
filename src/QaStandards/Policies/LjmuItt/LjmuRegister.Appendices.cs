using QaStandards.Policies.LjmuItt.Placements;
using QaStandards.Policies.LjmuItt.Roles;
using QaStandards.Policies.LjmuItt.Safety;
using static QaStandards.Policies.LjmuItt.LjmuClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.LjmuItt;

/// <content>Appendices 1 and 2: the chart and the form.</content>
public static partial class LjmuRegister
{
    private static ValueList<RegisteredClause> Appendices =>
    [
        Descriptive(Appendix1),
        Descriptive(Appendix2a),
        Encoded(Appendix2b, Member(nameof(PartnershipAgreement), nameof(PartnershipAgreement.CheckDocuments))),
        Descriptive(Appendix2Partnership_1),
        OfDuty(Appendix2Partnership_2, "good practice spread across the partnership"),
        Descriptive(Appendix2Partnership_3),
        Descriptive(Appendix2Partnership_4),
        Descriptive(Appendix2Partnership_5),
        Descriptive(Appendix2Partnership_6),
        Descriptive(Appendix2Partnership_7),
        OfDuty(Appendix2Partnership_8, "data shared in keeping with data protection law"),
        Encoded(Appendix2Provider_1, Member(nameof(HealthAndSafety), nameof(HealthAndSafety.Decide))),
        OfDuty(Appendix2Provider_2, "broad and balanced programme provided"),
        Encoded(Appendix2Provider_3, Member(nameof(MentorEligibility), nameof(MentorEligibility.Decide))),
        Encoded(
            Appendix2Provider_4,
            Member(nameof(PhaseReviews), nameof(PhaseReviews.DecideCompletion)),
            Member(nameof(PhaseReviews), nameof(PhaseReviews.CheckReport))),
        Encoded(
            Appendix2Provider_5,
            Member(nameof(DutyOfCare), nameof(DutyOfCare.CheckChange)),
            Member(nameof(PartnershipCareer), nameof(PartnershipCareer.Lifecycle))),
        OfDuty(Appendix2Provider_6, "issue about a trainee told to the university"),
        OfDuty(Appendix2Provider_7, "part taken in design, delivery and review of programmes"),
        OfDuty(
            Appendix2Provider_8,
            "contribution made",
            "selection of candidates",
            "monitoring and development of courses",
            "assessment of trainees"),
        OfDuty(Appendix2University_1, "trainees prepared to teach"),
        OfDuty(Appendix2University_2, "mentors supported", "training", "tutor visits", "enhanced support", "moderation"),
        OfDuty(Appendix2University_3, "placements administered and paid"),
        OfDuty(Appendix2University_4, "colleagues supported and their feedback answered"),
        OfDuty(Appendix2University_5, "requirements of the Disclosure and Barring Service kept"),
        OfDuty(Appendix2University_6, "guidance provided"),
        OfDuty(Appendix2University_7, "partnership data managed and analysed lawfully"),
        Descriptive(Appendix2c),
        Encoded(Appendix2d, Member(nameof(PartnershipAgreement), nameof(PartnershipAgreement.DecideStanding))),
        Encoded(Appendix2e, Member(nameof(PartnershipAgreement), nameof(PartnershipAgreement.DecideCover))),
        Encoded(Appendix2f, Member(nameof(PartnershipAgreement), nameof(PartnershipAgreement.CheckDocuments))),
    ];
}
