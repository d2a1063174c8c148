using System;
using NodaTime;

namespace QaStandards.Calendars;

/// <summary>A limit for which every day counts, so that it can be answered without a working calendar.</summary>
public abstract record EveryDayLimit : Limit
{
    private protected EveryDayLimit(Clause by, string what)
        : base(by, what)
    {
    }

    internal sealed override bool NeedsCalendar => false;

    /// <summary>Checks something against its last day, as <see cref="Limit.Check"/> does.</summary>
    /// <exception cref="ArgumentException">
    /// It was done before the start although the limit counts forwards, or a day is not one that can be counted from.
    /// </exception>
    public Finding Check(LocalDate? start, LocalDate? done, LocalDate asOf) => Judge(start, done, asOf, calendar: null);

    /// <summary>Returns the last day with how it was reached.</summary>
    /// <exception cref="ArgumentException">The start is not a day that can be counted from.</exception>
    public DueDate Due(LocalDate start) => Explain(start, calendar: null);

    /// <summary>Returns the last day, which is included.</summary>
    /// <exception cref="ArgumentException">The start is not a day that can be counted from.</exception>
    public LocalDate LastDay(LocalDate start)
    {
        IsoDays.RequireCountable(start, nameof(start));
        return CountFrom(start);
    }

    internal sealed override LocalDate? LastDay(LocalDate start, WorkingCalendar? calendar) => CountFrom(start);

    internal sealed override ValueList<SkippedDay> Skipped(LocalDate start, LocalDate last, WorkingCalendar? calendar) => [];

    internal abstract LocalDate CountFrom(LocalDate start);
}
