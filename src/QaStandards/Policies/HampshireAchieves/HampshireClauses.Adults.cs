namespace QaStandards.Policies.HampshireAchieves;

/// <content>Appendix B: Tailored Learning and accredited adult provision.</content>
public static partial class HampshireClauses
{
    public static Clause AppendixB_Tailored_1 { get; } =
        Must("Appendix B Tailored 1", "Overall attendance, with punctuality, reaches 91 per cent.");

    public static Clause AppendixB_Tailored_2 { get; } =
        Must("Appendix B Tailored 2", "The overall achievement rate of learners reaches 95 per cent.");

    public static Clause AppendixB_Tailored_3 { get; } =
        Must("Appendix B Tailored 3", "Learner numbers are monitored against their targets monthly.");

    public static Clause AppendixB_Tailored_4 { get; } =
        Must("Appendix B Tailored 4", "Policies and procedures are in place, as seen every year.");

    public static Clause AppendixB_Tailored_5 { get; } = Must(
        "Appendix B Tailored 5", "Providers return a complete self-assessment report and improvement plan by the due date.");

    public static Clause AppendixB_Tailored_6a { get; } = Must(
        "Appendix B Tailored 6a", "Every tutor is formally observed every year and meets or exceeds the minimum expectations.");

    public static Clause AppendixB_Tailored_6b { get; } =
        Must("Appendix B Tailored 6b", "In subcontracted provision, who is observed is settled case by case.");

    public static Clause AppendixB_Tailored_6c { get; } =
        Must("Appendix B Tailored 6c", "Observation reports are completed in good time.");

    public static Clause AppendixB_Tailored_6d { get; } =
        Should("Appendix B Tailored 6d", "How many observations is agreed with the provider, normally half and half.");

    public static Clause AppendixB_Tailored_7 { get; } =
        Must("Appendix B Tailored 7", "Quality documentation, the tutor file among it, is in place and looked at each term.");

    public static Clause AppendixB_Tailored_8 { get; } =
        Must("Appendix B Tailored 8", "Thematic reviews each term see that every area keeps to policy and is good or better.");

    public static Clause AppendixB_Tailored_9 { get; } = Must(
        "Appendix B Tailored 9", "All mandatory events are attended; or the provider's own calendar is agreed and attendance at it confirmed.");

    public static Clause AppendixB_Tailored_10 { get; } = Must(
        "Appendix B Tailored 10", "Actions from contracts, monitoring, observations, meetings and quality assurers are resolved by their due date.");

    public static Clause AppendixB_Tailored_11 { get; } =
        Must("Appendix B Tailored 11", "Intended destinations and progression are evidenced.");

    public static Clause AppendixB_Accredited_1 { get; } =
        Must("Appendix B Accredited 1", "Programme planning and delivery are monitored monthly.");

    public static Clause AppendixB_Accredited_2 { get; } = Must(
        "Appendix B Accredited 2", "Functional skills and ESOL are tracked monthly, so that learners are challenged to a suitable level.");

    public static Clause AppendixB_Accredited_3 { get; } = Must(
        "Appendix B Accredited 3", "Learning plans are looked at each term, so that learners progress and are challenged to their best.");

    public static Clause AppendixB_Accredited_4a { get; } = Must(
        "Appendix B Accredited 4a", "Assessors and tutors are supported before and during the course, with feedback, each term.");

    public static Clause AppendixB_Accredited_4b { get; } =
        Must("Appendix B Accredited 4b", "The log of learners' evidence is sampled as planned.");

    public static Clause AppendixB_Accredited_4c { get; } =
        Must("Appendix B Accredited 4c", "Sampling follows the sampling strategy.");

    public static Clause AppendixB_Accredited_4d { get; } =
        Must("Appendix B Accredited 4d", "Assessment is standardised at meetings.");

    public static Clause AppendixB_Accredited_4e { get; } =
        Must("Appendix B Accredited 4e", "Documents of the awarding organisation are signed off with the exam office.");

    public static Clause AppendixB_Accredited_4f { get; } = Should(
        "Appendix B Accredited 4f", "Evidence is gathered for the visits of the standards verifier, and the visits are attended.");

    public static Clause AppendixB_Accredited_4g { get; } =
        Must("Appendix B Accredited 4g", "Reports of the standards verifier are reviewed, and their recommendations acted on.");
}
