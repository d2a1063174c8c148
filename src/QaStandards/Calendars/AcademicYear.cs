using System;
using System.Linq;
using NodaTime;

namespace QaStandards.Calendars;

/// <summary>
/// An academic year as one place keeps it: its first and last day, its terms with their half-term breaks, its INSET days and its
/// closures. Policies that say "termly" leave all of that to the place, so the caller gives it. Immutable; compared by value.
/// </summary>
/// <example><code>
/// var year = AcademicYear.Of("2024-25", new(2024, 8, 1), new(2025, 7, 31),
/// [
///     TeachingTerm.Of("Autumn", new(2024, 9, 2), new(2024, 12, 20)).WithBreak(new(2024, 10, 26), new(2024, 11, 3)),
///     TeachingTerm.Of("Spring", new(2025, 1, 6), new(2025, 4, 4)).WithBreak(new(2025, 2, 15), new(2025, 2, 23)),
///     TeachingTerm.Of("Summer", new(2025, 4, 22), new(2025, 7, 22)).WithBreak(new(2025, 5, 24), new(2025, 6, 1)),
/// ]);
/// year.HalfTermOf(new(2025, 2, 18)); // null: it is in the break
/// </code></example>
public sealed partial record AcademicYear
{
    /// <summary>The greatest length of a year, 400 days, so that the due dates of a year are never many.</summary>
    public const int GreatestLength = 400;

    private AcademicYear(
        string name, DateInterval days, ValueList<TeachingTerm> terms, ValueList<InsetDay> insetDays, ValueList<Closure> closures)
    {
        Name = name;
        Days = days;
        Terms = terms;
        InsetDays = insetDays;
        Closures = closures;
        HalfTerms = terms.SelectMany(term => term.Halves).ToValueList();
    }

    /// <summary>Gets the name, such as <c>2024-25</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the days from the first to the last, both included.</summary>
    public DateInterval Days { get; }

    /// <summary>Gets the terms, in order.</summary>
    public ValueList<TeachingTerm> Terms { get; }

    /// <summary>Gets the half-terms of all terms, in order.</summary>
    public ValueList<HalfTerm> HalfTerms { get; }

    /// <summary>Gets the INSET days, in order.</summary>
    public ValueList<InsetDay> InsetDays { get; }

    /// <summary>Gets the closures, in order.</summary>
    public ValueList<Closure> Closures { get; }

    /// <summary>Returns the term that a day lies in, its half-term break included; null when it lies in none.</summary>
    /// <exception cref="ArgumentException">The day is not in the ISO calendar.</exception>
    public TeachingTerm? TermOf(LocalDate date)
    {
        IsoDays.Require(date, nameof(date));
        return Terms.FirstOrDefault(term => term.Days.Contains(date));
    }

    /// <summary>Returns the half-term that a day lies in; null in a half-term break and outside the terms.</summary>
    /// <exception cref="ArgumentException">The day is not in the ISO calendar.</exception>
    public HalfTerm? HalfTermOf(LocalDate date)
    {
        IsoDays.Require(date, nameof(date));
        return HalfTerms.FirstOrDefault(half => half.Days.Contains(date));
    }

    /// <summary>
    /// Returns why nobody is taught on a day of the year, weekends and bank holidays apart; null when somebody may be.
    /// </summary>
    /// <exception cref="ArgumentException">The day is not in the ISO calendar, or not in the year.</exception>
    public string? WhyNotTaught(LocalDate date)
    {
        IsoDays.Require(date, nameof(date));
        return !Days.Contains(date)
            ? throw new ArgumentException(
                $"{English.Day(date)} is not in {this}: ask another year.", nameof(date))
            : Closures.FirstOrDefault(closure => closure.Days.Contains(date)) is { } closed ? closed.Name
            : InsetDays.FirstOrDefault(inset => inset.Date == date) is { } inset ? $"INSET day: {inset.Name}"
            : TermOf(date) is not { } term ? "outside the terms"
            : term.HalfTermBreak?.Contains(date) == true ? $"half-term break of {term.Name}"
            : null;
    }

    /// <summary>
    /// Returns the working days of the place: those of the calendar without the closures, known where the year and the calendar
    /// are. INSET days and holidays between terms are worked.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentException">The calendar knows no day of the year.</exception>
    public WorkingCalendar WorkingDays(WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var closed = Closures.SelectMany(closure => Holiday.EveryDay(closure.Days, closure.Name));
        return calendar.CombinedWith(WorkingCalendar.Of($"closures of {Name}", Days, [], closed.ToValueList()));
    }

    /// <summary>
    /// Returns the days on which somebody is taught: the working days in a half-term that are not INSET days. Why a day is not
    /// one is the name of its holiday.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> is null.</exception>
    /// <exception cref="ArgumentException">The calendar knows no day of the year.</exception>
    public WorkingCalendar TeachingDays(WorkingCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        var off = from number in Enumerable.Range(0, Days.Length)
                  let date = Days.Start.PlusDays(number)
                  let reason = WhyNotTaught(date)
                  where reason is not null
                  select Holiday.Of(date, reason);
        return calendar.CombinedWith(WorkingCalendar.Of($"teaching in {Name}", Days, [], off.ToValueList()));
    }

    /// <summary>Returns the name and the days.</summary>
    public override string ToString() => $"{Name}, {YearDays.Shown(Days)}";
}
