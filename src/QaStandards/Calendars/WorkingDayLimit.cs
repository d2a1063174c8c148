using NodaTime;

namespace QaStandards.Calendars;

/// <summary>A limit in working days after an event.</summary>
/// <example>
/// <code>new WorkingDayLimit(C116a, "enquiry acknowledged", 3)</code>
/// An enquiry of Thu 13 Apr 2017 in England is acknowledged by Thu 20 Apr 2017: Easter is not counted.
/// </example>
public sealed record WorkingDayLimit : Limit
{
    /// <summary>Initialises a limit.</summary>
    /// <param name="by">The clause that sets it.</param>
    /// <param name="what">What is to be done.</param>
    /// <param name="days">How many working days; zero means on the very day, and is at least 1 when the start is day 1.</param>
    /// <param name="counting">How the day of the event counts.</param>
    /// <exception cref="System.ArgumentException">The clause or the text is missing, or a number is out of range.</exception>
    public WorkingDayLimit(Clause by, string what, int days, StartDay counting = StartDay.IsDayNought)
        : base(by, what)
    {
        RequireDays(days, Counting.LeastDays(counting), nameof(days));
        Days = days;
        StartCounts = counting;
    }

    /// <summary>Gets how many working days there are.</summary>
    public int Days { get; }

    /// <summary>Gets how the day of the event counts.</summary>
    public StartDay StartCounts { get; }

    internal override bool NeedsCalendar => true;

    internal override string Describe(string start) => Counting.Describe(Count(Days, "working day"), start, StartCounts);

    internal override LocalDate? LastDay(LocalDate start, WorkingCalendar? calendar)
    {
        // A day of the event that is not a working day cannot be day 1: the next working day is.
        var isDayOne = StartCounts == StartDay.IsDayOne && calendar!.IsWorkingDay(start) == true;
        return calendar!.AddWorkingDays(start, isDayOne ? Days - 1 : Days);
    }

    internal override ValueList<SkippedDay> Skipped(LocalDate start, LocalDate last, WorkingCalendar? calendar) =>
        calendar!.DaysOff(StartCounts == StartDay.IsDayOne ? start : start.PlusDays(1), last);
}
