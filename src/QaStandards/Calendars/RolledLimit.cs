using System;
using NodaTime;

namespace QaStandards.Calendars;

/// <summary>A limit whose last day is moved to a working day when it is not one.</summary>
/// <example>
/// <code>new CalendarDayLimit(C41, "application sent", 5).RolledTo(RollConvention.Following)</code>
/// Five days after Tue 11 Apr 2017 is a Sunday, and Monday is a holiday: by Tue 18 Apr 2017.
/// </example>
public sealed record RolledLimit : Limit
{
    internal RolledLimit(Limit limit, RollConvention convention)
        : base(limit.By, limit.What)
    {
        if (convention is < RollConvention.Following or > RollConvention.ModifiedFollowing)
        {
            throw new ArgumentOutOfRangeException(nameof(convention), convention, "There is no such roll convention.");
        }

        Unrolled = limit;
        Convention = convention;
    }

    /// <summary>Gets the limit before its last day is moved.</summary>
    public Limit Unrolled { get; }

    /// <summary>Gets where the last day goes.</summary>
    public RollConvention Convention { get; }

    internal override bool NeedsCalendar => true;

    internal override bool CountsBack => Unrolled.CountsBack;

    internal override string Describe(string start) => Unrolled.Describe(start) + Convention switch
    {
        RollConvention.Following => ", or the next working day",
        RollConvention.Preceding => ", or the working day before",
        _ => ", or the next working day of that month, or else the one before",
    };

    internal override LocalDate? LastDay(LocalDate start, WorkingCalendar? calendar)
    {
        if (Unrolled.LastDay(start, calendar) is not { } last || calendar!.Roll(last, Convention) is not { } rolled)
        {
            return null;
        }

        return rolled < start && !CountsBack ? last : rolled;
    }

    internal override ValueList<SkippedDay> Skipped(LocalDate start, LocalDate last, WorkingCalendar? calendar)
    {
        var unrolled = Unrolled.LastDay(start, calendar)!.Value;
        var (first, final) = unrolled < last ? (unrolled, last) : (last, unrolled);
        var before = Unrolled.Skipped(start, unrolled, calendar);
        var moved = last == unrolled ? [] : calendar!.DaysOff(first, final);
        return CountsBack ? [.. moved, .. before] : [.. before, .. moved];
    }
}
