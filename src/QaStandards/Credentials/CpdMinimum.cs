using System;
using NodaTime;

namespace QaStandards.Credentials;

/// <summary>The least CPD that somebody does in a year; the least itself is enough.</summary>
public sealed record CpdMinimum
{
    /// <summary>Initialises a minimum.</summary>
    /// <param name="by">The clause that sets it.</param>
    /// <param name="part">Which part of CPD is counted.</param>
    /// <param name="hours">The least number of hours.</param>
    /// <param name="of">What is counted, as it reads after "hours of".</param>
    /// <param name="days">
    /// The least number of days, when hours alone or days alone are enough and neither is converted; null when days are converted to
    /// hours and added.
    /// </param>
    /// <exception cref="ArgumentException">The clause is null, the text is null or empty, or there is no such part.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The hours or the days are not over 0.</exception>
    public CpdMinimum(Clause by, CpdPart part, decimal hours, string of, decimal? days = null)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentException.ThrowIfNullOrWhiteSpace(of);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(hours);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(days ?? hours, nameof(days));
        By = by;
        Part = part is CpdPart.Whole or CpdPart.Sector
            ? part
            : throw new ArgumentOutOfRangeException(nameof(part), part, "CPD is counted as a whole or for the sector.");
        Hours = hours;
        Of = of;
        Days = days;
    }

    /// <summary>Gets the clause that sets it.</summary>
    public Clause By { get; }

    /// <summary>Gets which part of CPD is counted.</summary>
    public CpdPart Part { get; }

    /// <summary>Gets the least number of hours.</summary>
    public decimal Hours { get; }

    /// <summary>Gets what is counted.</summary>
    public string Of { get; }

    /// <summary>Gets the least number of days, when they are an alternative to hours; null when days are converted.</summary>
    public decimal? Days { get; }

    /// <summary>Checks a year of CPD.</summary>
    /// <param name="ledger">The person's CPD; null when it is not known.</param>
    /// <param name="year">The year, both ends included.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <returns>
    /// Satisfied; or, when some is missing, Open up to the last day of the year and Breached after it; Undetermined when it turns on
    /// entries of which it is not known whether they count.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="year"/> is null.</exception>
    public Finding Check(CpdLedger? ledger, DateInterval year, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(year);
        if (ledger is null)
        {
            return new(By, Verdict.Undetermined, new Measure.Missing("the log of CPD"));
        }

        var sum = ledger.Sum(Part, year, asOf);
        var inDays = Days is { } days && sum.EnteredDays >= days ? new Measure.AmountAtLeast($"days of {Of}", sum.EnteredDays, days) : null;
        var hours = Days is null ? sum.Hours : sum.EnteredHours;
        if (inDays is not null || hours >= Hours)
        {
            return new(By, Verdict.Satisfied, inDays ?? new Measure.AmountAtLeast($"hours of {Of}", hours, Hours));
        }

        return sum.Unsure > 0 && asOf > year.End && (Days is not null || hours + sum.Unsure >= Hours)
            ? new(By, Verdict.Undetermined, new Measure.Missing($"whether {English.Amount(sum.Unsure)} more hours count as {Of}"))
            : new(By, asOf <= year.End ? Verdict.Open : Verdict.Breached, new Measure.AmountAtLeast($"hours of {Of}", hours, Hours));
    }

    /// <summary>Returns the clause and the least.</summary>
    public override string ToString() => $"[{By.Citation}] at least {English.Amount(Hours)} hours of {Of}"
        + (Days is { } days ? $" or {English.Amount(days)} days" : "");
}
