using System;
using System.Linq;
using NodaTime;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves.KeyMeasures;

/// <summary>
/// Appendix B, tailored learning: a provider returns a complete self-assessment report and improvement plan in time.
/// </summary>
public static class ProviderReturns
{
    /// <summary>Checks what one provider returned in a year.</summary>
    /// <param name="returned">What it returned.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <param name="framework">The framework with its readings, of which one counts four updates; the defaults when null.</param>
    /// <returns>
    /// Findings about the number of updates, their days, the annual report, and whether report and plan are complete.
    /// </returns>
    /// <exception cref="ArgumentException">The argument is null, the provider has no name, or an update is null.</exception>
    public static Findings Check(ProviderReturn returned, LocalDate asOf, HampshireFramework? framework = null)
    {
        ArgumentNullException.ThrowIfNull(returned);
        ArgumentException.ThrowIfNullOrEmpty(returned.Provider, nameof(returned));
        var choice = (framework ?? HampshireFramework.June2025).ChoiceOf(HampshireReadings.ProviderUpdates);
        var updates = returned.Updates is { } known ? Periods.Required(known, nameof(returned)) : null;
        var number = choice.IsDefault ? 3 : 4;
        Finding[] found =
        [
            (updates is null ? Found.Missing(AppendixB_Tailored_5, "the updates of the year")
                : new(
                    AppendixB_Tailored_5,
                    updates.Count >= number ? Verdict.Satisfied : Verdict.Breached,
                    new Measure.AtLeast("updates due in the year", updates.Count, number))).Under(choice),
            .. (updates ?? []).Select(update =>
                Answer.DoneBy(
                    AppendixB_Tailored_5, "update returned", update.Returned, "last day of the update", update.Due, asOf)),
            .. returned.IsAnnualWaived is true ? (Finding[])[Waived("annual report that is not waived")] :
            [
                Answer.DoneBy(
                    AppendixB_Tailored_5,
                    "annual report returned",
                    returned.Annual,
                    "last day of the annual report",
                    returned.AnnualDue,
                    asOf),
                Answer.Stated(AppendixB_Tailored_5, "self-assessment report complete", returned.IsReportComplete),
            ],
            Answer.Stated(AppendixB_Tailored_5, "improvement plan complete", returned.IsPlanComplete),
        ];
        return Findings.Of(found.Select(finding => finding.For(returned.Provider)));
    }

    private static Finding Waived(string what) => new(AppendixB_Tailored_5, Verdict.NotApplicable, new Measure.Nothing(what));
}
