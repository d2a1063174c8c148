using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta;

/// <content>Assessment, paragraphs 36 to 64.</content>
public static partial class HltaReadings
{
    public static Reading FiveDays { get; } = Reading.Of(
        "HLTA-R20",
        "Which days are the five days within which the forms are sent?",
        [C41b],
        ("calendar-days", "Calendar days: the Code says working days where it wants them."),
        ("working-days", "Working days."),
        ("calendar-days-rolled", "Calendar days; when the last is not a working day, the next working day."));

    public static Reading AdjustmentsNeeded { get; } = Reading.Of(
        "HLTA-R21",
        "Is it a reasonable adjustment to decide that none is needed?",
        [C45c],
        ("none-if-agreed", "Yes, when the candidate agrees."),
        ("at-least-one", "No: at least one adjustment is decided."));

    public static Reading WeekOfAssessments { get; } = Reading.Of(
        "HLTA-R22",
        "What is a week?",
        [C60],
        ("iso-week", "Monday to Sunday."),
        ("sunday-week", "Sunday to Saturday."),
        ("any-seven-days", "Any seven days in a row."));

    public static Reading AssessmentsFor { get; } = Reading.Of(
        "HLTA-R23",
        "For whom are an assessor's assessments counted?",
        [C58a, C58b, C60],
        ("partnership", "For every regional provider of the Partnership together."),
        ("each-provider", "For each regional provider by itself."));

    public static Reading AssessmentsCounted { get; } = Reading.Of(
        "HLTA-R24",
        "Does a reassessment count?",
        [C58a, C58b, C60],
        ("every-attempt", "Yes, on the day of its visit, or without a visit on the day it is done."),
        ("first-assessments", "No: only first assessments count."));

    public static Reading AssessorsElsewhere { get; } = Reading.Of(
        "HLTA-R25",
        "Whose acceptance does an assessor need for work in another region?",
        [C59a],
        ("register-and-host", "A place on a register of the Partnership and the acceptance of the provider that is worked for."),
        ("register", "A place on a register of the Partnership."));

    public static Reading SuspensionSkipped { get; } = Reading.Of(
        "HLTA-R26",
        "May the suspension after a quality concern be left out, since the procedure applies as appropriate?",
        [C64_1],
        ("with-reason", "Yes, when the reason is recorded."),
        ("never", "No."));

    private static ValueList<Reading> Assessment =>
    [
        FiveDays, AdjustmentsNeeded, WeekOfAssessments, AssessmentsFor, AssessmentsCounted, AssessorsElsewhere, SuspensionSkipped,
    ];
}
