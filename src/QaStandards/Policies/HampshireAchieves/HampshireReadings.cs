using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves;

/// <summary>Where the framework leaves a choice: what the library takes, and the alternatives. The readings are ours.</summary>
public static class HampshireReadings
{
    public static Reading AnnualYear { get; } = Reading.Of(
        "HAMPSHIRE-R01",
        "Which year does something annual belong to?",
        [C4_1a, C4_2_Plan_a, C6_1_CPD_a, C9_0e, AppendixB_YoungPeople_14a, AppendixC_2_4],
        ("august", "The funding year of further education, which begins on 1 August."),
        ("september", "The school year, which begins on 1 September."),
        ("april", "The county's financial year, which begins on 1 April."));

    public static Reading ReviewedInMonth { get; } = Reading.Of(
        "HAMPSHIRE-R02",
        "On which day was something reviewed of which only the month is known?",
        [Cover_a, Cover_b],
        ("last-day", "On the last day of the month."),
        ("first-day", "On the first day of the month."));

    public static Reading PunctualityTarget { get; } = Reading.Of(
        "HAMPSHIRE-R03",
        "One figure stands beside attendance and punctuality. Does it hold for both?",
        [AppendixB_Tailored_1],
        ("attendance", "For attendance, where a late arrival counts as attended; punctuality has no target."),
        ("both", "For each of the two."));

    public static Reading AchievementOf { get; } = Reading.Of(
        "HAMPSHIRE-R04",
        "Among which learners is the achievement rate taken?",
        [C4_1_Achievement, AppendixB_Tailored_2],
        ("decided", "Those whose outcome is decided: achieved, not achieved, withdrawn."),
        ("all", "All who started, those who continue among them."));

    public static Reading TargetThatHolds { get; } = Reading.Of(
        "HAMPSHIRE-R05",
        "The group sets yearly targets, and the appendix prints 91 and 95 per cent. Which holds in tailored learning?",
        [C4_1_Attendance, C4_1_Achievement, AppendixB_Tailored_1, AppendixB_Tailored_2, AppendixC_2_4],
        ("set", "The one that the group has set for the year; the printed one when it has set none."),
        ("higher", "The higher of the two."));

    public static Reading ObservedEveryYear { get; } = Reading.Of(
        "HAMPSHIRE-R06",
        "When is a tutor observed every year?",
        [AppendixB_YoungPeople_14a, AppendixB_Tailored_6a],
        ("academic-year", "When an observation lies in the year."),
        ("rolling", "When an observation lies in the twelve months that end on the day of the question."));

    public static Reading OddObservation { get; } = Reading.Of(
        "HAMPSHIRE-R07",
        "Who does the odd one of a number of observations that is split in half?",
        [AppendixB_Tailored_6d],
        ("service", "The service, which holds the quality overall."),
        ("provider", "The provider."));

    public static Reading CoachReviews { get; } = Reading.Of(
        "HAMPSHIRE-R08",
        "Do the two yearly reviews of a coach have to lie in different halves of the year?",
        [AppendixB_YoungPeople_15],
        ("each-half", "Yes; two in one half are counted and reported."),
        ("count-only", "No; two are enough wherever they lie."));

    public static Reading MonthlyUpdate { get; } = Reading.Of(
        "HAMPSHIRE-R09",
        "When is the improvement plan updated monthly?",
        [C4_2_Check_a],
        ("calendar-month", "When an action has an update in every calendar month at whose end it is open."),
        ("rolling", "When no more than a month passes between two updates."));

    public static Reading ReducedHours { get; } = Reading.Of(
        "HAMPSHIRE-R10",
        "By how much is the amount of development reduced for a contract that is not full-time?",
        [C6_1_CPD_a, C6_1_CPD_b],
        ("pro-rata", "In proportion to the contract, rounded up to half an hour."),
        ("as-agreed", "To the hours that were agreed with the person."));

    public static Reading ProviderUpdates { get; } = Reading.Of(
        "HAMPSHIRE-R11",
        "One column says termly and another says quarterly. How many updates does a provider return in a year?",
        [AppendixB_Tailored_5],
        ("termly", "Three."),
        ("quarterly", "Four."));

    public static Reading MidYearUpdate { get; } = Reading.Of(
        "HAMPSHIRE-R12",
        "Does an update during the year put off the yearly review of a policy?",
        [C4_1_Policies, C9_0b],
        ("no", "No, unless it was recorded as a full review."),
        ("yes", "Yes; every approved update counts as a review."));

    public static Reading FinalApproval { get; } = Reading.Of(
        "HAMPSHIRE-R13",
        "The report is recommended to two bodies with a stroke between them. Whose approval is final?",
        [AppendixC_2_2c],
        ("branch", "That of the branch management team; the forum is consulted."),
        ("both", "Both must approve."),
        ("either", "Either may approve."));

    public static Reading GradeScale { get; } = Reading.Of(
        "HAMPSHIRE-R14",
        "On which scale is something good or better?",
        [C4_0b, C4_1_SAR, C4_1_Thematic],
        ("four-grade", "The scale of four grades that was used when the framework was written; good is the second."),
        ("five-grade", "The scale of five that inspection has used since November 2025; the expected standard is the third."));

    public static Reading AgeOn { get; } = Reading.Of(
        "HAMPSHIRE-R15",
        "On which day must a young person be 16 to 24?",
        [AppendixA_1a, AppendixA_1b],
        ("start", "On the day on which the programme starts."),
        ("31-august", "On the 31 August before the programme starts, or on that day."));

    /// <summary>Gets every reading, by code.</summary>
    public static ValueList<Reading> All =>
    [
        AnnualYear, ReviewedInMonth, PunctualityTarget, AchievementOf, TargetThatHolds, ObservedEveryYear, OddObservation, CoachReviews,
        MonthlyUpdate, ReducedHours, ProviderUpdates, MidYearUpdate, FinalApproval, GradeScale, AgeOn,
    ];
}
