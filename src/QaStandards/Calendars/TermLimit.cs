using System;
using NodaTime;

namespace QaStandards.Calendars;

/// <summary>A limit of weeks, months or years after an event: weekends and holidays count like any day.</summary>
/// <example>
/// <code>new TermLimit(Criteria_5, "accreditation renewed", Term.Years(3))</code>
/// Three years after Mon 29 Feb 2016 is Thu 28 Feb 2019.
/// </example>
public sealed record TermLimit : EveryDayLimit
{
    /// <summary>Initialises a limit.</summary>
    /// <param name="by">The clause that sets it.</param>
    /// <param name="what">What is to be done.</param>
    /// <param name="term">How long it is.</param>
    /// <param name="counting">How the day of the event counts.</param>
    /// <exception cref="ArgumentException">An argument is missing, or there is no such start day.</exception>
    public TermLimit(Clause by, string what, Term term, StartDay counting = StartDay.IsDayNought)
        : base(by, what)
    {
        ArgumentNullException.ThrowIfNull(term);
        _ = Counting.LeastDays(counting);
        Term = term;
        StartCounts = counting;
    }

    /// <summary>Gets how long the limit is.</summary>
    public Term Term { get; }

    /// <summary>Gets how the day of the event counts.</summary>
    public StartDay StartCounts { get; }

    internal override string Describe(string start) => Counting.Describe(Term.ToString(), start, StartCounts);

    internal override LocalDate CountFrom(LocalDate start) =>
        StartCounts == StartDay.IsDayOne ? Term.LastDayFrom(start) : Term.After(start);
}
