using NodaTime;
using QaStandards.Calendars;

namespace QaStandards.Policies.IctMark.CodeOfPractice;

/// <summary>What is to be done immediately, which the code does not count in days.</summary>
internal static class Prompt
{
    public static Finding Check(Clause by, string what, LocalDate? happened, Milestone? done, LocalDate asOf, IctMarkCode? code)
    {
        var readings = code ?? IctMarkCode.Undated;
        var choice = readings.ChoiceOf(IctMarkReadings.AtOnce);
        var finding = done is null
            ? Answer.Unknown(by, $"the day of: {what}")
            : new CalendarDayLimit(by, what, readings.DaysToTell ?? (choice.IsDefault ? 0 : 1)).Check(happened, done.Day, asOf);
        return readings.DaysToTell is null ? finding.Under(choice) : finding;
    }
}
