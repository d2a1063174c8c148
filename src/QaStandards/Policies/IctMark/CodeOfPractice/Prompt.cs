using NodaTime;
using QaStandards.Calendars;

namespace QaStandards.Policies.IctMark.CodeOfPractice;

/// <summary>What is to be done immediately, which the code does not count in days.</summary>
internal static class Prompt
{
    public static Finding Check(Clause by, string what, LocalDate? happened, Milestone? done, LocalDate asOf, IctMarkCode? code)
    {
        var choice = (code ?? IctMarkCode.Undated).ChoiceOf(IctMarkReadings.AtOnce);
        return done is null
            ? Answer.Unknown(by, $"the day of: {what}").Under(choice)
            : new CalendarDayLimit(by, what, choice.IsDefault ? 0 : 1).Check(happened, done.Day, asOf).Under(choice);
    }
}
