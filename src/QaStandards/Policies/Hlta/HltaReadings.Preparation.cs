using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta;

/// <content>Preparation, paragraphs 20 to 35.</content>
public static partial class HltaReadings
{
    public static Reading EligibilityDay { get; } = Reading.Of(
        "HLTA-R05",
        "Which day decides whether the definition of 1 September 2012 applies to a candidate?",
        [C21],
        ("application-received", "The day on which the application was received."),
        ("judged-ready", "The day on which the candidate was judged ready."));

    public static Reading AgesOfLearners { get; } = Reading.Of(
        "HLTA-R06",
        "Must some or all of the learners be aged 3 to 19?",
        [C21_3],
        ("some", "Some: the ages of the learners and 3 to 19 overlap, both ends included, in completed years."),
        ("all", "All: nobody is younger than 3 or older than 19."));

    public static Reading OpportunitiesNeeded { get; } = Reading.Of(
        "HLTA-R07",
        "Do the opportunities to meet all standards include standard 11?",
        [C21_5],
        ("without-standard-11", "No: standard 11 is a qualification, which 21(4) asks for."),
        ("every-standard", "Yes: all 33 standards."));

    public static Reading EvidenceCountedFrom { get; } = Reading.Of(
        "HLTA-R08",
        "From which day are the last 12 months counted back?",
        [C24_3],
        ("documents-submitted", "From the day on which the candidate submitted the documents."),
        ("school-visit", "From the day of the school visit."));

    public static Reading PaymentNeededBy { get; } = Reading.Of(
        "HLTA-R09",
        "What does a missing payment stop?",
        [C32b],
        ("assessment", "The assessment; the visit may be arranged before."),
        ("arrangement", "The arrangement of the visit, and so the assessment too."));

    public static Reading WithoutStandard11 { get; } = Reading.Of(
        "HLTA-R10",
        "What is refused to a candidate who does not meet standard 11?",
        [C29_3, C30_1],
        ("form-and-registration", "The application form and the registration; going on with preparation draws a warning."),
        ("registration", "The registration, which 21(4) makes impossible; the form draws a warning."));

    private static ValueList<Reading> Preparation =>
        [EligibilityDay, AgesOfLearners, OpportunitiesNeeded, EvidenceCountedFrom, PaymentNeededBy, WithoutStandard11];
}
