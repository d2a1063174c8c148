using QaStandards.Policies.Hlta.StakeholderLiaison;
using static QaStandards.Policies.Hlta.HltaClauses;
using static QaStandards.RegisteredClause;

namespace QaStandards.Policies.Hlta;

/// <content>Stakeholder liaison and support, paragraphs 106 to 121.</content>
public static partial class HltaRegister
{
    private static ValueList<RegisteredClause> StakeholderLiaison =>
    [
        OfDuty(C106, "stakeholders engaged"),
        OfDuty(
            C107,
            "relations built",
            "training and preparation providers",
            "successor of the Teaching Agency",
            "schools of every status",
            "federations and chains of schools",
            "local authorities, where fitting"),
        Encoded(C108, Member(nameof(NationalPromotion), nameof(NationalPromotion.Share))),
        Encoded(C109, Material),
        Encoded(C110, Material),
        OfDuty(C111, "authorities, groups and schools encouraged"),
        OfDuty(C112, "relations with schools kept up"),
        OfDuty(C113, "schools of every kind reached", "maintained schools", "other publicly funded schools", "independent schools"),
        OfDuty(C114, "request of a school answered"),
        Encoded(C115, Member(nameof(PublishedServices), nameof(PublishedServices.CheckContact))),
        Encoded(C116a, Enquiry, Member(nameof(Enquiries), nameof(Enquiries.AcknowledgementLimit)), Handling),
        Encoded(C116b, Enquiry, Member(nameof(Enquiries), nameof(Enquiries.AnswerLimit)), Handling),
        OfDuty(C117, "range of support made known"),
        Encoded(C118, Member(nameof(PublishedServices), nameof(PublishedServices.CheckCharges))),
        Encoded(C119, Member(nameof(InformationCapture), nameof(InformationCapture.Check))),
        OfDuty(C120, "networking events considered"),
        OfDuty(C121, "common approach to events discussed and experience shared"),
    ];

    private static string Material => Member(nameof(PromotionalMaterials), nameof(PromotionalMaterials.Check));

    private static string Handling => Member(nameof(EnquiryHandling), nameof(EnquiryHandling.Lifecycle));

    private static string Enquiry => Member(nameof(Enquiries), nameof(Enquiries.Check));
}
