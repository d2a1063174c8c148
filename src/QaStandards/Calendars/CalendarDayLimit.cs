using NodaTime;

namespace QaStandards.Calendars;

/// <summary>A limit in calendar days after an event: weekends and holidays count like any day.</summary>
/// <example>
/// <code>new CalendarDayLimit(C41, "application sent", 5)</code>
/// Five days after Thu 13 Apr 2017 is Tue 18 Apr 2017; three of them were holidays.
/// </example>
public sealed record CalendarDayLimit : EveryDayLimit
{
    /// <summary>Initialises a limit.</summary>
    /// <param name="by">The clause that sets it.</param>
    /// <param name="what">What is to be done.</param>
    /// <param name="days">How many days; zero means on the very day, and is at least 1 when the start is day 1.</param>
    /// <param name="counting">How the day of the event counts.</param>
    /// <exception cref="System.ArgumentException">The clause or the text is missing, or a number is out of range.</exception>
    public CalendarDayLimit(Clause by, string what, int days, StartDay counting = StartDay.IsDayNought)
        : base(by, what)
    {
        RequireDays(days, Counting.LeastDays(counting), nameof(days));
        Days = days;
        StartCounts = counting;
    }

    /// <summary>Gets how many days there are.</summary>
    public int Days { get; }

    /// <summary>Gets how the day of the event counts.</summary>
    public StartDay StartCounts { get; }

    internal override string Describe(string start) => Counting.Describe(Count(Days, "calendar day"), start, StartCounts);

    internal override LocalDate CountFrom(LocalDate start) =>
        start.PlusDays(StartCounts == StartDay.IsDayOne ? Days - 1 : Days);
}
