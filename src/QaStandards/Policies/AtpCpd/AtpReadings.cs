using static QaStandards.Policies.AtpCpd.AtpClauses;

namespace QaStandards.Policies.AtpCpd;

/// <summary>Where the policy leaves a choice or is silent: what the library takes, and the alternatives. The readings are ours.</summary>
public static class AtpReadings
{
    public static Reading DeliveryStaffAre { get; } = Reading.Of(
        "ATP-R01",
        "Who are the delivery staff?",
        [Contents, DeliveryStaff1a, DeliveryStaff5],
        ("three-roles", "Trainers, mentors and IQAs, whose lists follow under that heading."),
        ("leaders-too", "Those, and senior leaders and managers."));

    public static Reading HoursAndDays { get; } = Reading.Of(
        "ATP-R02",
        "How do hours and days of CPD go together?",
        [DeliveryStaff1a, DeliveryStaff1b, DeliveryStaff1c],
        ("eight-hour-day", "A day is 8 hours, and everything is added up in hours."),
        ("either-unit", "Hours alone or days alone are enough, and neither is converted."));

    public static Reading MandatoryTraining { get; } = Reading.Of(
        "ATP-R03",
        "Does the training that a role requires use up the 40 hours?",
        [DeliveryStaff1a, DeliveryStaff4a, DeliveryStaff4b],
        ("counts", "It counts in the 40 hours, and in the sector's part only when it serves the sector."),
        ("apart", "It counts in neither."));

    public static Reading PartOfAYear { get; } = Reading.Of(
        "ATP-R04",
        "What is asked of somebody who is employed for part of the CPD year?",
        [DeliveryStaff1a, DeliveryStaff1b],
        ("whole", "The whole: the policy reduces nothing."),
        ("pro-rata", "The part of the year in days, rounded up to half an hour."));

    public static Reading AssessingOrCoaching { get; } = Reading.Of(
        "ATP-R05",
        "Is one of the two qualifications with a slash between them enough?",
        [MentorsTeaching1_2, IqaTeaching1_2],
        ("either", "One is enough."),
        ("both", "Both are needed."));

    public static Reading UpToLevelThree { get; } = Reading.Of(
        "ATP-R06",
        "Is \"up to\" level 3 a target or a ceiling?",
        [IqaOther2],
        ("target", "A target: level 3 or above."),
        ("ceiling", "A ceiling: any level will do."));

    public static Reading LeadersManagement { get; } = Reading.Of(
        "ATP-R07",
        "What does the membership of the ILM or the CMI stand in for?",
        [Leaders3a, Leaders3b, Leaders3c],
        ("chartered-status", "For chartered manager status; a qualification in management is asked for as well."),
        ("both", "For both the qualification and the status."));

    public static Reading ScaleOfLevels { get; } = Reading.Of(
        "ATP-R08",
        "On which scale are the levels of safeguarding, equality and Prevent training counted?",
        [TrainersOther1, MentorsOther1, IqaOther1, IqaOther2, Leaders1a, Leaders2_1, Leaders2_2],
        ("regulated", "On that of regulated qualifications."),
        ("either-scale", "On that, or on a course provider's own."));

    public static Reading CaseloadMonth { get; } = Reading.Of(
        "ATP-R09",
        "When is the next monthly caseload review due?",
        [CaseloadReview1b],
        ("calendar", "By the last day of the month after that of the latest one."),
        ("rolling", "One month after the latest one."));

    public static Reading PerformanceInterval { get; } = Reading.Of(
        "ATP-R10",
        "Every twelve weeks, or every quarter?",
        [CaseloadReview3, PerformanceReview1a],
        ("twelve-weeks", "Every 84 days; \"quarterly\" is a loose name for it."),
        ("three-months", "Every three months."));

    public static Reading NotApplicableItems { get; } = Reading.Of(
        "ATP-R11",
        "Can an item of an agenda not apply?",
        [CaseloadReview2, PerformanceReview3],
        ("with-reason", "Yes, when the reason is recorded: support staff have no caseload."),
        ("every-item", "No: every item is covered."));

    public static Reading FreshSelfAssessment { get; } = Reading.Of(
        "ATP-R12",
        "Does each performance review need a self-assessment of its own?",
        [PerformanceReview2a],
        ("since-last-review", "Yes: completed after the review before."),
        ("any-earlier", "No: any that was completed by the day of the review."));

    public static Reading Sanction { get; } = Reading.Of(
        "ATP-R13",
        "Which failures are a matter for the disciplinary procedure?",
        [Scope2],
        ("must-only", "Those to do what the policy requires."),
        ("every-duty", "Those to do what it expects, too."));

    /// <summary>Gets every reading, by code.</summary>
    public static ValueList<Reading> All =>
    [
        DeliveryStaffAre, HoursAndDays, MandatoryTraining, PartOfAYear, AssessingOrCoaching, UpToLevelThree, LeadersManagement,
        ScaleOfLevels, CaseloadMonth, PerformanceInterval, NotApplicableItems, FreshSelfAssessment, Sanction,
    ];
}
