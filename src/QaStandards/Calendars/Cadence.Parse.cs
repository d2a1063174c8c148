using System;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace QaStandards.Calendars;

/// <content>How a cadence is read from text.</content>
public sealed partial record Cadence
{
    private const string Known =
        "annual, biennial, before the year, termly, half-termly, monthly, on agreed days, "
        + "3 times a year, every 12 weeks, every 6 months, every 3 years";

    /// <summary>
    /// Reads a cadence: <c>annual</c>, <c>biennial</c>, <c>before the year</c>, <c>termly</c>, <c>half-termly</c>,
    /// <c>monthly</c>,
    /// <c>on agreed days</c>, <c>3 times a year</c>, <c>every 12 weeks</c>, <c>every 6 months</c> or <c>every 3 years</c>.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is not a cadence, or its number is out of range.</exception>
    public static Cadence Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var cadence) ? cadence : throw new FormatException($"'{text}' is not a cadence. Known: {Known}.");
    }

    /// <summary>Reads a cadence as <see cref="Parse"/> does; returns whether the text is one.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Cadence? cadence) => (cadence = text switch
    {
        "annual" => Annual,
        "biennial" => Biennial,
        "before the year" => BeforeTheYear,
        "termly" => Termly,
        "half-termly" => HalfTermly,
        "monthly" => Monthly,
        "on agreed days" => OnAgreedDays,
        _ => Numbered(text?.Split(' ') ?? []),
    }) is not null;

    private static Cadence? Numbered(string[] words) => words switch
    {
        [var number, "times", "a", "year"] => Read(number) is >= 2 and <= GreatestTimes and var times ? TimesAYear(times) : null,
        ["every", var number, "week" or "weeks"] => Read(number) is >= 1 and <= 5_200 and var weeks ? Every(Term.Weeks(weeks)) : null,
        ["every", var number, "month" or "months"] => Read(number) is >= 1 and <= 1_200 and var months ? Every(Term.Months(months)) : null,
        ["every", var number, "year" or "years"] => Read(number) is >= 1 and <= 100 and var years ? Every(Term.Years(years)) : null,
        _ => null,
    };

    private static int Read(string number) =>
        int.TryParse(number, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var read) ? read : 0;
}
