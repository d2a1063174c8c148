using System;
using System.Collections.Generic;
using NodaTime;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves.KeyMeasures;

/// <content>Section 4.1: how often, as agreed for the year.</content>
public static partial class KeyMeasureCatalogue
{
    /// <summary>
    /// Decides how often a measure is looked at in the year of a day: as was agreed for that year, else as the framework says.
    /// </summary>
    /// <param name="measure">The measure.</param>
    /// <param name="day">A day of the year.</param>
    /// <param name="agreements">What the senior management agreed; null when that is not known.</param>
    /// <param name="framework">The framework with its readings, of which one says what a year is; the defaults when null.</param>
    /// <returns>The frequency; Undetermined when the framework leaves it to an agreement and there is none.</returns>
    /// <exception cref="ArgumentException">The measure or an agreement is null, or the year has two for this measure.</exception>
    public static Decision<MeasureFrequency> DecideFrequency(
        KeyMeasure measure, LocalDate day, IEnumerable<FrequencyAgreement>? agreements, HampshireFramework? framework = null)
    {
        ArgumentNullException.ThrowIfNull(measure);
        var year = (framework ?? HampshireFramework.June2025).YearOf(day);
        var agreed = AgreedFor(measure, year, agreements ?? []);
        return agreed is not null
            ? new(
                agreed.Frequency,
                [Answer.Stated(C4_1a, "frequency agreed for the year", value: true)])
            : measure.Frequency != MeasureFrequency.AsAgreed && agreements is not null
                ? new(
                    measure.Frequency,
                    [new(C4_1a, Verdict.NotApplicable, new Measure.Nothing("other frequency agreed for the year"))])
                : new(measure.Frequency, [Found.Missing(C4_1a, "the frequency agreed for the year")]);
    }

    private static FrequencyAgreement? AgreedFor(
        KeyMeasure measure, DateInterval year, IEnumerable<FrequencyAgreement> agreements)
    {
        FrequencyAgreement? found = null;
        foreach (var agreement in agreements)
        {
            ArgumentNullException.ThrowIfNull(agreement, nameof(agreements));
            if (agreement.By != measure.By || !year.Contains(agreement.YearStart))
            {
                continue;
            }

            found = found is null
                ? agreement
                : throw new ArgumentException(
                    $"{measure.By.Citation} has two agreements for the year from {English.Day(year.Start)}; give the one that holds.",
                    nameof(agreements));
        }

        return found;
    }
}
