using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta;

/// <content>Partnership, paragraphs 122 to 134.</content>
public static partial class HltaReadings
{
    public static Reading ScheduleAgreedBefore { get; } = Reading.Of(
        "HLTA-R63",
        "In advance of what is the schedule of the year's meetings agreed?",
        [C128a],
        ("first-meeting", "Of the first meeting of the year: on an earlier day."),
        ("programme-year", "Of the programme year: before its first day."));

    private static ValueList<Reading> Partnership => [ScheduleAgreedBefore];
}
