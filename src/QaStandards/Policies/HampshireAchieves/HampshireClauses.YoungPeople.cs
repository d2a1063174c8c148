namespace QaStandards.Policies.HampshireAchieves;

/// <content>Appendix B: Young People's Learning.</content>
public static partial class HampshireClauses
{
    public static Clause AppendixB_YoungPeople_1 { get; } = Must(
        "Appendix B Young people 1", "Admissions: young people are recruited, recommendations of their plans are acted on, and records show their needs.");

    public static Clause AppendixB_YoungPeople_2 { get; } =
        Must("Appendix B Young people 2", "Exceptional entries and achievement rates are monitored monthly.");

    public static Clause AppendixB_YoungPeople_3 { get; } =
        Must("Appendix B Young people 3", "Attendance and punctuality are monitored, and registers audited, monthly.");

    public static Clause AppendixB_YoungPeople_4 { get; } =
        Must("Appendix B Young people 4", "Programme planning and delivery are monitored monthly.");

    public static Clause AppendixB_YoungPeople_5 { get; } = Must(
        "Appendix B Young people 5", "Functional skills are tracked monthly, so that learners are challenged to reach level 2 in maths and English.");

    public static Clause AppendixB_YoungPeople_6 { get; } =
        Must("Appendix B Young people 6", "Individual learning plans are looked at each term, so that learners make progress.");

    public static Clause AppendixB_YoungPeople_7 { get; } = Must(
        "Appendix B Young people 7", "Assessors and tutors are supported before and during the course, with feedback, each term.");

    public static Clause AppendixB_YoungPeople_8 { get; } =
        Must("Appendix B Young people 8", "The log of learners' evidence is sampled as planned.");

    public static Clause AppendixB_YoungPeople_9 { get; } =
        Must("Appendix B Young people 9", "Sampling follows the sampling strategy.");

    public static Clause AppendixB_YoungPeople_10 { get; } =
        Must("Appendix B Young people 10", "Assessment is standardised at meetings.");

    public static Clause AppendixB_YoungPeople_11 { get; } =
        Must("Appendix B Young people 11", "Documents of the awarding organisation are signed off.");

    public static Clause AppendixB_YoungPeople_12 { get; } =
        Should("Appendix B Young people 12", "Evidence is gathered for the visits of the external quality assurer.");

    public static Clause AppendixB_YoungPeople_13 { get; } = Must(
        "Appendix B Young people 13", "Reports of the external quality assurer are reviewed, and their recommendations acted on.");

    public static Clause AppendixB_YoungPeople_14a { get; } = Must(
        "Appendix B Young people 14a", "Every tutor is formally observed every year and meets or exceeds the minimum expectations.");

    public static Clause AppendixB_YoungPeople_14b { get; } =
        Must("Appendix B Young people 14b", "Supportive learning walks go round each term, for example three times a year.");

    public static Clause AppendixB_YoungPeople_14c { get; } =
        Must("Appendix B Young people 14c", "Peers observe one another each term.");

    public static Clause AppendixB_YoungPeople_15 { get; } =
        Must("Appendix B Young people 15", "The practice of skills and learning coaches is reviewed twice a year.");

    public static Clause AppendixB_YoungPeople_16 { get; } = Must(
        "Appendix B Young people 16", "Quality documentation, the tutor file among it, is in place and looked at each term.");

    public static Clause AppendixB_YoungPeople_17 { get; } = Must(
        "Appendix B Young people 17", "Thematic reviews each term see that every area keeps to policy and is good or better.");

    public static Clause AppendixB_YoungPeople_18 { get; } =
        Must("Appendix B Young people 18", "All mandatory training is done and all mandatory events are attended.");

    public static Clause AppendixB_YoungPeople_19 { get; } = Must(
        "Appendix B Young people 19", "Actions from contracts, monitoring, observations, meetings and quality assurers are resolved by their due date.");

    public static Clause AppendixB_YoungPeople_20 { get; } =
        Must("Appendix B Young people 20", "Learners' progression and destinations are evidenced.");
}
