using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using QaStandards.Calendars;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.RiskAndResearch;

/// <summary>The national assessment fee, HLTA Code of Practice, paragraph 137, as a list of amounts with their first days.</summary>
public sealed record NationalFee
{
    private NationalFee(ValueList<FeeFrom> fees) => Fees = fees;

    // 137. The Partnership reviews the fee every year.
    /// <summary>Gets the limit for the next review: a year after the last.</summary>
    public static TermLimit Review { get; } = new(C137a, "national fee reviewed", Term.Years(1));

    /// <summary>Gets the fees, from the earliest.</summary>
    public ValueList<FeeFrom> Fees { get; }

    /// <summary>Returns the list of fees; an empty one when no fee is known.</summary>
    /// <exception cref="ArgumentException">A fee is null, or two begin on one day.</exception>
    public static NationalFee Of(params IEnumerable<FeeFrom> fees)
    {
        ArgumentNullException.ThrowIfNull(fees);
        var all = fees.ToList();
        all.ForEach(fee => ArgumentNullException.ThrowIfNull(fee, nameof(fees)));
        all = [.. all.OrderBy(fee => fee.From)];
        for (var i = 1; i < all.Count; i++)
        {
            if (all[i].From == all[i - 1].From)
            {
                throw new ArgumentException($"Two fees begin on {English.Day(all[i].From)}; give one.", nameof(fees));
            }
        }

        return new(all.ToValueList());
    }

    /// <summary>Returns the fee on a day in pence; null when none had begun.</summary>
    public long? On(LocalDate day) => Fees.LastOrDefault(fee => fee.From <= day)?.Pence;

    // 137. No provider changes it by itself.
    /// <summary>Checks what a provider charged for an assessment.</summary>
    /// <param name="provider">The provider.</param>
    /// <param name="day">The day whose fee applies.</param>
    /// <param name="pence">What was charged, in pence; null when it is not known.</param>
    /// <param name="code">The Code with its readings, of which one is about discounts; the defaults when null.</param>
    /// <exception cref="ArgumentException">The provider is missing, or the charge is negative.</exception>
    public Finding CheckCharge(string provider, LocalDate day, long? pence, HltaCode? code = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(provider);
        ArgumentOutOfRangeException.ThrowIfNegative(pence ?? 0, nameof(pence));
        if (On(day) is not { } fee || pence is not { } charged)
        {
            return Found.Missing(
                C137b,
                [.. On(day) is null ? (string[])[$"the national fee on {English.Day(day)}"] : [], .. pence is null ? (string[])["the charge"] : []])
                .For(provider);
        }

        var choice = (code ?? HltaCode.April2017).ChoiceOf(HltaReadings.ChangesOfFee);
        var isKept = choice.Code == "higher-charge" ? charged <= fee : charged == fee;
        Measure measure = choice.Code == "higher-charge"
            ? new Measure.AtMost("pence charged", charged, fee)
            : new Measure.Exactly("pence charged", charged, fee);
        return new Finding(C137b, isKept ? Verdict.Satisfied : Verdict.Breached, measure).For(provider).Under(choice);
    }
}
