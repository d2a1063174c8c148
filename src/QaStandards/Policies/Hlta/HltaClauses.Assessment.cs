namespace QaStandards.Policies.Hlta;

/// <content>Assessment, paragraphs 36 to 64, as far as a program can check them.</content>
public static partial class HltaClauses
{
    public static Clause C41a { get; } = Must(
        "41a", "The preparation provider sends the signed and complete F17, copies of the evidence, the application and the predicted date of day three.");

    public static Clause C41b { get; } = Must("41b", "It is sent within five days of day two of preparation.");

    public static Clause C41c { get; } = Must("41c", "An incomplete F17 goes back to the preparation provider.");

    public static Clause C42 { get; } =
        Must("42", "The school visit is not arranged until the regional provider has received and verified the F17.");

    public static Clause C43 { get; } = Must("43", "The regional provider confirms the date of the visit to the candidate.");

    public static Clause C44a { get; } =
        Must("44a", "Every candidate for assessment is registered on the regional provider's local system.");

    public static Clause C44b { get; } = Must("44b", "Data protection law is kept.");

    public static Clause C45a { get; } = Must(
        "45a", "Candidates and their line managers or mentors are told clearly about the assessment, at the least burden for schools.");

    public static Clause C45b { get; } =
        Must("45b", "Registration invites candidates to tell of a disability and does not require it.");

    public static Clause C45c { get; } =
        Must("45c", "Reasonable adjustments are made for a candidate who has told of a disability.");

    public static Clause C47 { get; } =
        Must("47", "The regional provider recruits enough assessors for the assessments predicted in its region.");

    public static Clause C50 { get; } = Must("50", "The initial training of assessors includes every topic in the bullets.");

    public static Clause C51a { get; } = Must("51a", "Assessors are supported during induction and training.");

    public static Clause C51b { get; } =
        Must("51b", "Assessors whose competence is assured are on a local register that the regional provider keeps.");

    public static Clause C58a { get; } =
        Should("58a", "An assessor is allocated a suggested minimum of 10 assessments a year.");

    public static Clause C58b { get; } = Should("58b", "An assessor's assessments are suitably spread over the year.");

    public static Clause C59a { get; } =
        May("59a", "Assessors may assess for other regional providers of the Partnership, under those providers' own policies.");

    public static Clause C59b { get; } =
        Must("59b", "Partnership assessors carry out HLTA assessments for the Partnership only.");

    public static Clause C60 { get; } = Must("60", "Normally an assessor undertakes at most six assessments in a week.");

    public static Clause C61a { get; } = Must("61a", "Departures from 58 and 60 are approved beforehand and can be justified.");

    public static Clause C61b { get; } = Must("61b", "The effect of departures on outcomes is monitored.");

    public static Clause C62a { get; } =
        Must("62a", "Each assessor's performance is reviewed as required, with feedback and development.");

    public static Clause C62b { get; } = Must(
        "62b", "After moderation, where fitting, the assessor receives a written summary, and feedback in speech, writing or both.");

    public static Clause C63 { get; } =
        Should("63", "The eight competency criteria are considered whenever an assessor receives feedback.");

    public static Clause C64_1 { get; } = Must(
        "64(1)", "After a quality concern the assessor's assessments are suspended until the senior assessor has investigated.");

    public static Clause C64_2 { get; } = Must("64(2)", "The assessor meets the senior assessor about the concern.");

    public static Clause C64_3 { get; } = Must("64(3)", "Individual training and development is given as appropriate.");

    public static Clause C64_4 { get; } =
        Must("64(4)", "The assessor shadows, or is shadowed by, an experienced assessor as appropriate.");

    public static Clause C64_5 { get; } =
        Must("64(5)", "After a quality concern, the assessor's first solo assessment is checked by the senior assessor and goes to moderation.");

    public static Clause C64_6 { get; } =
        Must("64(6)", "An assessor who does not improve while concerns remain is removed from the local database.");
}
