using NodaTime;

namespace QaStandards.Calendars;

/// <summary>A notice of at least some working days before an event. Earlier is in time too.</summary>
/// <example>
/// <code>new WorkingDayNotice(clause, "papers sent", 3, ClearDays.Required)</code>
/// Three clear working days before Mon 20 Oct 2014: by Tue 14 Oct 2014.
/// </example>
public sealed record WorkingDayNotice : Limit
{
    /// <summary>Initialises a notice.</summary>
    /// <param name="by">The clause that sets it.</param>
    /// <param name="what">What is to be done.</param>
    /// <param name="days">How many working days before the event; zero means by the very day.</param>
    /// <param name="clear">Whether the days must be clear.</param>
    /// <exception cref="System.ArgumentException">The clause or the text is missing, or a number is out of range.</exception>
    public WorkingDayNotice(Clause by, string what, int days, ClearDays clear = ClearDays.NotRequired)
        : base(by, what)
    {
        RequireDays(days, 0, nameof(days));
        Notice.Require(clear);
        Days = days;
        Clear = clear;
    }

    /// <summary>Gets how many working days there are.</summary>
    public int Days { get; }

    /// <summary>Gets whether the days must be clear.</summary>
    public ClearDays Clear { get; }

    internal override bool NeedsCalendar => true;

    internal override bool CountsBack => true;

    internal override string Describe(string start) => Notice.Describe(Days, "working day", start, Clear);

    internal override LocalDate? LastDay(LocalDate start, WorkingCalendar? calendar) =>
        calendar!.AddWorkingDays(start, -Notice.DaysBack(Days, Clear));

    internal override ValueList<SkippedDay> Skipped(LocalDate start, LocalDate last, WorkingCalendar? calendar) =>
        calendar!.DaysOff(last, start.PlusDays(-1));
}
