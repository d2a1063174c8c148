using System;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves.KeyMeasures;

/// <summary>Appendix B, tailored learning: the observations that are agreed with a provider, normally half and half.</summary>
/// <param name="ByService">How many the service makes.</param>
/// <param name="ByProvider">How many the provider makes.</param>
public sealed record ObservationSplit(int ByService, int ByProvider)
{
    /// <summary>Returns the normal split of a number of observations.</summary>
    /// <param name="agreed">How many were agreed with the provider.</param>
    /// <param name="framework">
    /// The framework with its readings, of which one says who does the odd one; the defaults when null.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    /// <example><code>ObservationSplit.Of(7); // 4 by the service, 3 by the provider</code></example>
    public static ObservationSplit Of(int agreed, HampshireFramework? framework = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(agreed);
        var (less, more) = (agreed / 2, agreed - (agreed / 2));
        return (framework ?? HampshireFramework.June2025).ChoiceOf(HampshireReadings.OddObservation).Code == "provider"
            ? new(less, more)
            : new(more, less);
    }

    /// <summary>Checks a split.</summary>
    /// <param name="agreed">How many were agreed with the provider; null when that is not known.</param>
    /// <param name="split">Who makes how many; null when that is not known.</param>
    /// <param name="reason">Why another split was agreed before the cycle; null or empty when no reason is on record.</param>
    /// <param name="framework">The framework with its readings; the defaults when null.</param>
    /// <returns>
    /// A finding about the sum, and one about the split: the normal one, or another with a reason. It warns, since the framework
    /// only
    /// says what is normal.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public static Findings Check(int? agreed, ObservationSplit? split, string? reason, HampshireFramework? framework = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(agreed ?? 0, nameof(agreed));
        ArgumentOutOfRangeException.ThrowIfNegative(split?.ByService ?? 0, nameof(split));
        ArgumentOutOfRangeException.ThrowIfNegative(split?.ByProvider ?? 0, nameof(split));
        if (agreed is not { } number || split is null)
        {
            return [Found.Missing(
                AppendixB_Tailored_6d, "the number of observations agreed with the provider and who makes how many")];
        }

        var choice = (framework ?? HampshireFramework.June2025).ChoiceOf(HampshireReadings.OddObservation);
        var sum = split.ByService + (long)split.ByProvider;
        var isNormal = split == Of(number, framework);
        return
        [
            new(
                AppendixB_Tailored_6d,
                sum == number ? Verdict.Satisfied : Verdict.Breached,
                new Measure.Exactly("observations shared out", sum, number)),
            (isNormal
                ? Answer.Stated(AppendixB_Tailored_6d, "shared half and half", value: true)
                : Answer.Stated(
                    AppendixB_Tailored_6d,
                    "reason for another split than half and half",
                    !string.IsNullOrWhiteSpace(reason))).Under(choice),
        ];
    }

    /// <summary>Returns both numbers.</summary>
    public override string ToString() =>
        $"{English.Number(ByService)} by the service, {English.Number(ByProvider)} by the provider";
}
