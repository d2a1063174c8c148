using System;

namespace QaStandards.Credentials;

/// <summary>How long something lasted on one day: hours, or a day or part of it. Exact, and never both.</summary>
/// <example><code>
/// CpdTime.OfHours(7.5m)
/// CpdTime.OfDays(0.5m)    // half a day, however many hours the policy gives a day
/// </code></example>
public sealed record CpdTime
{
    private const decimal HoursOfADay = 24;

    private CpdTime(decimal amount, CpdUnit unit)
    {
        Amount = amount;
        Unit = unit;
    }

    /// <summary>Gets the amount, in the unit.</summary>
    public decimal Amount { get; }

    /// <summary>Gets the unit.</summary>
    public CpdUnit Unit { get; }

    /// <summary>Returns a time in hours: over 0, and at most the 24 that a day has.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside that range.</exception>
    public static CpdTime OfHours(decimal hours) => hours is > 0 and <= HoursOfADay
        ? new(hours, CpdUnit.Hours)
        : throw new ArgumentOutOfRangeException(
            nameof(hours), hours, $"CPD on a day lasts over 0 and at most 24 hours, not {English.Amount(hours)}; enter a longer course day by day.");

    /// <summary>Returns a time in days: over 0, and at most 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside that range.</exception>
    public static CpdTime OfDays(decimal days) => days is > 0 and <= 1
        ? new(days, CpdUnit.Days)
        : throw new ArgumentOutOfRangeException(
            nameof(days), days, $"CPD on a day is over 0 and at most 1 day, not {English.Amount(days)}; enter a longer course day by day.");

    /// <summary>Returns the time in hours, when a day has so many.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A day would not have over 0 and at most 24 hours.</exception>
    public decimal InHours(decimal hoursPerDay)
    {
        RequireHoursPerDay(hoursPerDay, nameof(hoursPerDay));
        return Unit == CpdUnit.Hours ? Amount : Amount * hoursPerDay;
    }

    /// <summary>Returns the amount and the unit, such as <c>7.5 hours</c>.</summary>
    public override string ToString() => Unit == CpdUnit.Hours
        ? $"{English.Amount(Amount)} {(Amount == 1 ? "hour" : "hours")}"
        : $"{English.Amount(Amount)} day";

    internal static void RequireHoursPerDay(decimal hours, string parameter)
    {
        if (hours is <= 0 or > HoursOfADay)
        {
            throw new ArgumentOutOfRangeException(
                parameter, hours, $"A day of CPD has over 0 and at most 24 hours, not {English.Amount(hours)}.");
        }
    }
}
