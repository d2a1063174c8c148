using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta;

/// <content>Preparation, paragraphs 20 to 35.</content>
public static partial class HltaTensions
{
    private static ValueList<Tension> Preparation =>
    [
        Conflict(
            [C20_4, C21, C25_2, C29_1, C41a],
            "Preparation comes before the application in one place and overlaps it in another; registering is part of preparation and also the provider's decision.",
            "Applying and preparing run side by side; the form, the visit and the payment each have a gate of their own."),
        Conflict(
            [C20_3, C25, C26, C27a, C29_1],
            "The regional provider has to make sure of what it may elsewhere only encourage.",
            "Encouraging is a duty of the regional provider; what is encouraged only warns."),
        Conflict(
            [C33b, C77a, C82a, C82b],
            "Regional providers do not assure the quality of preparation, yet sample every preparation provider, watch for trends and report them.",
            "Findings of moderation about preparation inform; nothing is imposed on a preparation provider."),
        Gap(
            [C34, C35],
            "A problem seen in the documents stops the assessment until it is mended; the same problem seen at the school visit does not.",
            "The stage at which a problem is found is a fact, and each stage has its own rule."),
        Gap(
            [C32b, C70b],
            "Nobody is said to pay for the reassessment that an assessor's poor process makes necessary.",
            "Left open: whether a payment is due is the host's fact."),
        Conflict(
            [C45c, C24_3, C27a, C41b, C60],
            "Adjusting for a disability may lawfully mean another length, another deadline or older evidence than the Code asks for.",
            "Record the adjustment; where a clause may be varied, it is the reason of the variation."),
    ];
}
