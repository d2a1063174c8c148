namespace QaStandards.Policies.LjmuItt;

/// <content>Appendices 1 and 2: the chart and the form.</content>
public static partial class LjmuClauses
{
    public static Clause Appendix1 { get; } = Describes("Appendix 1", "A chart of the organisation.");

    public static Clause Appendix2a { get; } =
        Describes("Appendix 2a", "The form repeats the shared aim and points to the agreement for detail.");

    public static Clause Appendix2b { get; } =
        Must("Appendix 2b", "School Direct schools get a further agreement from the university's registry.");

    public static Clause Appendix2Partnership_1 { get; } =
        Describes("Appendix 2 Partnership (1)", "Aspirations for trainees and expectations of mentors and trainers are high.");

    public static Clause Appendix2Partnership_2 { get; } =
        Must("Appendix 2 Partnership (2)", "Good practice is spread so that provision improves.");

    public static Clause Appendix2Partnership_3 { get; } = Describes(
        "Appendix 2 Partnership (3)", "Practice is to be outstanding and relevant, with literacy, numeracy and phonics for primary.");

    public static Clause Appendix2Partnership_4 { get; } = Describes(
        "Appendix 2 Partnership (4)", "Outcomes are to be outstanding; good and rapidly improving only in exceptional circumstances.");

    public static Clause Appendix2Partnership_5 { get; } =
        Describes("Appendix 2 Partnership (5)", "Leadership of school-based training is to be outstanding.");

    public static Clause Appendix2Partnership_6 { get; } =
        Describes("Appendix 2 Partnership (6)", "The reputation with trainees, schools and employers is to be outstanding.");

    public static Clause Appendix2Partnership_7 { get; } =
        Describes("Appendix 2 Partnership (7)", "Trainees leave ready to be good teachers or better.");

    public static Clause Appendix2Partnership_8 { get; } =
        Must("Appendix 2 Partnership (8)", "Data are shared in keeping with data protection law.");

    public static Clause Appendix2Provider_1 { get; } = Must(
        "Appendix 2 Provider (1)", "Trainees are covered by the staff's health and safety procedures; pupil data are handled lawfully; information is supplied.");

    public static Clause Appendix2Provider_2 { get; } =
        Must("Appendix 2 Provider (2)", "The training programme is broad, balanced and suited to development needs.");

    public static Clause Appendix2Provider_3 { get; } =
        Must("Appendix 2 Provider (3)", "Supervision is supportive, and a suitably qualified mentor is assigned.");

    public static Clause Appendix2Provider_4 { get; } =
        Must("Appendix 2 Provider (4)", "Trainees are assessed, and the results reported to the university as it requires.");

    public static Clause Appendix2Provider_5 { get; } =
        Must("Appendix 2 Provider (5)", "The university is told of any relevant change of circumstance.");

    public static Clause Appendix2Provider_6 { get; } =
        Must("Appendix 2 Provider (6)", "Issues about a trainee are told in good time.");

    public static Clause Appendix2Provider_7 { get; } =
        Must("Appendix 2 Provider (7)", "The provider takes part in the design, delivery and review of programmes.");

    public static Clause Appendix2Provider_8 { get; } =
        Must("Appendix 2 Provider (8)", "The provider contributes to selection, monitoring, development and assessment.");

    public static Clause Appendix2University_1 { get; } =
        Must("Appendix 2 University (1)", "The university prepares trainees to teach.");

    public static Clause Appendix2University_2 { get; } = Must("Appendix 2 University (2)", "The university supports mentors.");

    public static Clause Appendix2University_3 { get; } =
        Must("Appendix 2 University (3)", "The university administers placements and pays providers.");

    public static Clause Appendix2University_4 { get; } =
        Must("Appendix 2 University (4)", "The university supports colleagues and answers their feedback.");

    public static Clause Appendix2University_5 { get; } =
        Must("Appendix 2 University (5)", "The university keeps the requirements of the Disclosure and Barring Service.");

    public static Clause Appendix2University_6 { get; } =
        Must("Appendix 2 University (6)", "The university gives guidance on the web and in handbooks and documents.");

    public static Clause Appendix2University_7 { get; } =
        Must("Appendix 2 University (7)", "The university manages and analyses partnership data lawfully.");

    public static Clause Appendix2c { get; } =
        Describes("Appendix 2c", "The institution strives to do its part and to work with every partner.");

    public static Clause Appendix2d { get; } =
        Describes("Appendix 2d", "The form is signed for the school and, by the Director, for the university.");

    public static Clause Appendix2e { get; } =
        Describes("Appendix 2e", "Both date lines are printed as September 2022 to July 2023.");

    public static Clause Appendix2f { get; } =
        Should("Appendix 2f", "The form is signed, copied and returned together with the Health and Safety Form.");
}
