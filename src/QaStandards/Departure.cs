using NodaTime;

namespace QaStandards;

/// <summary>Tells on which days a breached finding departed from its clause.</summary>
internal static class Departure
{
    /// <summary>Returns the days, both ends included; null when the measure does not tell them.</summary>
    /// <remarks>Falling short of a floor takes effect on the last day of its period: until then there was time.</remarks>
    public static DateInterval? Of(Finding finding) => finding.Measure switch
    {
        Measure.AtMostWithin m => m.Over,
        Measure.AtLeastWithin m => new(m.Within.End, m.Within.End),
        Measure.DoneBy m => After(m.Due, m.Done ?? m.AsOf),
        Measure.NotAfter m => After(m.Limit, m.Actual),
        _ => null,
    } is { } days ? InIso(days) : null;

    /// <summary>Returns the same days in the ISO calendar, because days of different calendars cannot be compared.</summary>
    public static DateInterval InIso(DateInterval days) =>
        new(days.Start.WithCalendar(CalendarSystem.Iso), days.End.WithCalendar(CalendarSystem.Iso));

    private static DateInterval? After(LocalDate limit, LocalDate actual) =>
        actual > limit ? new(limit.PlusDays(1), actual) : null;
}
