using NodaTime;

namespace QaStandards.Calendars;

/// <summary>
/// A notice of at least some calendar days before an event: weekends and holidays count. Earlier is in time too.
/// </summary>
/// <example>
/// <code>new CalendarDayNotice(clause, "report added", 7)</code>
/// For a meeting on Mon 12 May 2025 the report is there by Mon 5 May 2025; add
/// <c>.RolledTo(RollConvention.Preceding)</c> and it is there by Fri 2 May 2025, because 5 May is a bank holiday.
/// </example>
public sealed record CalendarDayNotice : EveryDayLimit
{
    /// <summary>Initialises a notice.</summary>
    /// <param name="by">The clause that sets it.</param>
    /// <param name="what">What is to be done.</param>
    /// <param name="days">How many days before the event; zero means by the very day.</param>
    /// <param name="clear">Whether the days must be clear.</param>
    /// <exception cref="System.ArgumentException">The clause or the text is missing, or a number is out of range.</exception>
    public CalendarDayNotice(Clause by, string what, int days, ClearDays clear = ClearDays.NotRequired)
        : base(by, what)
    {
        RequireDays(days, 0, nameof(days));
        Notice.Require(clear);
        Days = days;
        Clear = clear;
    }

    /// <summary>Gets how many days there are.</summary>
    public int Days { get; }

    /// <summary>Gets whether the days must be clear.</summary>
    public ClearDays Clear { get; }

    internal override bool CountsBack => true;

    internal override string Describe(string start) => Notice.Describe(Days, "calendar day", start, Clear);

    internal override LocalDate CountFrom(LocalDate start) => start.PlusDays(-Notice.DaysBack(Days, Clear));
}
