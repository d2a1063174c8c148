using System;

namespace QaStandards.Calendars;

/// <summary>
/// How often something is due. Some cadences follow the academic year: once a year, once a term, half-term or month, or a number
/// of times a year, each by the last day of its period. Others follow the last time: every so many weeks, months or years. And
/// some wait for days that somebody agrees. Compared by value. What is due at every n-th event is not a matter of days.
/// </summary>
/// <example><code>
/// Cadence.HalfTermly.In(year);                       // six days in most years
/// Cadence.Every(Term.Weeks(12)).Next(lastDone, year);
/// Cadence.Parse("2 times a year") == Cadence.TimesAYear(2);
/// </code></example>
public sealed partial record Cadence
{
    /// <summary>The greatest number of times a year.</summary>
    public const int GreatestTimes = 52;

    private readonly CadenceKind kind;

    private Cadence(CadenceKind kind, int times = 0, Term? term = null)
    {
        this.kind = kind;
        Times = times;
        Interval = term;
    }

    private enum CadenceKind
    {
        Annual,
        BeforeTheYear,
        TimesAYear,
        Termly,
        HalfTermly,
        Monthly,
        Every,
        OnAgreedDays,
    }

    /// <summary>Gets the cadence of what is due once in the year, by its last day.</summary>
    public static Cadence Annual { get; } = new(CadenceKind.Annual);

    /// <summary>Gets the cadence of what is due once for the year, in the year before, by the day before it begins.</summary>
    public static Cadence BeforeTheYear { get; } = new(CadenceKind.BeforeTheYear);

    /// <summary>Gets the cadence of what is due once in every term, by its last day.</summary>
    public static Cadence Termly { get; } = new(CadenceKind.Termly);

    /// <summary>Gets the cadence of what is due once in every half-term, by its last day.</summary>
    public static Cadence HalfTermly { get; } = new(CadenceKind.HalfTermly);

    /// <summary>
    /// Gets the cadence of what is due once in every calendar month of the year, by the last day of the month. Of a month that
    /// lies partly in the year only that part counts.
    /// </summary>
    public static Cadence Monthly { get; } = new(CadenceKind.Monthly);

    /// <summary>Gets the cadence of what is due two years after the last time.</summary>
    public static Cadence Biennial { get; } = Every(Term.Years(2));

    /// <summary>Gets the cadence of what is due on days that somebody agrees, such as those of meetings or of visits.</summary>
    public static Cadence OnAgreedDays { get; } = new(CadenceKind.OnAgreedDays);

    /// <summary>Gets how many times a year; zero unless the cadence is a number of times a year.</summary>
    public int Times { get; }

    /// <summary>Gets the time from the last time to the next; null unless the cadence follows the last time.</summary>
    public Term? Interval { get; }

    /// <summary>Gets whether the due dates follow from the academic year alone.</summary>
    public bool FollowsTheYear => kind is not (CadenceKind.Every or CadenceKind.OnAgreedDays);

    /// <summary>Gets whether the due dates are days that somebody agrees, and nothing else.</summary>
    public bool AwaitsAgreedDays => kind == CadenceKind.OnAgreedDays;

    /// <summary>
    /// Returns the cadence of what is due once in each of so many equal parts of the year, by the last day of the part.
    /// </summary>
    /// <remarks>
    /// A year of exactly twelve months is cut into months where their number allows it: twice a year from 1 August ends on
    /// 31 January and 31 July. Any other year is cut into days: part k of n ends on day k * length / n, rounded up.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">Not from 2 to <see cref="GreatestTimes"/>.</exception>
    public static Cadence TimesAYear(int times) => times is >= 2 and <= GreatestTimes
        ? new(CadenceKind.TimesAYear, times)
        : throw new ArgumentOutOfRangeException(
            nameof(times), times, $"A cadence is 2 to {GreatestTimes} times a year; for once use Annual.");

    /// <summary>
    /// Returns the cadence of what is due so long after the last time, and so long after that again. Every due date is counted
    /// from the same day, so that a month without such a day moves only its own: 31 January, 28 February, 31 March.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="interval"/> is null.</exception>
    public static Cadence Every(Term interval)
    {
        ArgumentNullException.ThrowIfNull(interval);
        return new(CadenceKind.Every, term: interval);
    }

    /// <summary>Returns the text that <see cref="Parse"/> reads, such as <c>half-termly</c> or <c>every 12 weeks</c>.</summary>
    public override string ToString() => kind switch
    {
        CadenceKind.Annual => "annual",
        CadenceKind.BeforeTheYear => "before the year",
        CadenceKind.TimesAYear => $"{English.Number(Times)} times a year",
        CadenceKind.Termly => "termly",
        CadenceKind.HalfTermly => "half-termly",
        CadenceKind.Monthly => "monthly",
        CadenceKind.Every => $"every {Interval}",
        _ => "on agreed days",
    };
}
