using NodaTime;
using QaStandards.Calendars;
using static QaStandards.Policies.IctMark.IctMarkClauses;

namespace QaStandards.Policies.IctMark.Principles;

/// <summary>Who awards the Mark, and how long it lasts: principles 4 and 8.</summary>
public static class Awards
{
    /// <summary>The body that awards the Mark.</summary>
    public const string AwardingBody = "Naace";

    /// <summary>
    /// Gets how long an award lasts. The term begins with the award itself, never with the visit or the end of an earlier one.
    /// </summary>
    public static TermLimit Expiry { get; } = new(Principle8a, "accreditation renewed", Term.Years(3));

    /// <summary>Returns the last day of an accreditation.</summary>
    /// <exception cref="System.ArgumentException">The award is not on a day that can be counted from.</exception>
    /// <example><code>Awards.LastDay(new LocalDate(2024, 2, 29)); // Sun 28 Feb 2027</code></example>
    public static LocalDate LastDay(LocalDate awarded, IctMarkCode? code = null)
    {
        var day = Expiry.LastDay(awarded);
        return (code ?? IctMarkCode.Undated).ChoiceOf(IctMarkReadings.LastDayOfAward).IsDefault ? day : day.PlusDays(-1);
    }

    /// <summary>Checks whether a school is accredited on a day.</summary>
    /// <param name="awarded">When the Mark was awarded.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <param name="code">The code with its readings; the defaults when null.</param>
    /// <returns>
    /// NotApplicable before the award; Satisfied up to the last day; then Breached; Undetermined when nothing is known of it.
    /// </returns>
    /// <exception cref="System.ArgumentException">A day is not of the ISO calendar.</exception>
    public static Finding CheckValidity(Milestone? awarded, LocalDate asOf, IctMarkCode? code = null)
    {
        IsoDays.Require(asOf, nameof(asOf));
        if (awarded is null)
        {
            return Answer.Unknown(Principle8a, "the day of: award");
        }

        if (awarded.Day is not { } day || day > asOf)
        {
            return new(Principle8a, Verdict.NotApplicable, new Measure.Nothing("award yet"));
        }

        return Found.NotAfter(Principle8a, "the day asked about", asOf, "the last day of the accreditation", LastDay(day, code))
            .Under((code ?? IctMarkCode.Undated).ChoiceOf(IctMarkReadings.LastDayOfAward));
    }

    /// <summary>Checks who awards. An assessor can only recommend.</summary>
    /// <param name="by">The body; null when it is not known.</param>
    public static Finding CheckAwardingBody(string? by) => by is null
        ? Answer.Unknown(Principle4a, "who awards")
        : new(
            Principle4a,
            string.Equals(by, AwardingBody, System.StringComparison.Ordinal) ? Verdict.Satisfied : Verdict.Breached,
            new Measure.Same("awarding body", by, AwardingBody));
}
