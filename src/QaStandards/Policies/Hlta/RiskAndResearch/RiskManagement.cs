using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using QaStandards.Policies.Hlta.Introduction;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.RiskAndResearch;

/// <summary>"Risk management", HLTA Code of Practice, paragraphs 135 and 136.</summary>
public static class RiskManagement
{
    private static readonly ProviderFailureValidator Validator = new();
    private static readonly RecordedDuty Meeting = new(C135, "Partnership met and decided");

    // 135. The Partnership meets; schools and candidates come first.
    /// <summary>Says what the failure of a provider leaves behind, and what can no longer be done without it.</summary>
    /// <param name="failure">The failure.</param>
    /// <param name="regions">The agreed regions, which also tell who the providers are.</param>
    /// <param name="due">The day by which the Partnership wants to have met; null when it set none, because the Code sets none.</param>
    /// <param name="asOf">The day for which the question is asked.</param>
    /// <returns>
    /// The consequences, with findings about whether pairs of peer reviewers can still change (88), whether a review panel can still
    /// be formed (103), and the meeting (135).
    /// </returns>
    /// <exception cref="ArgumentException">An argument is null, or the provider holds no region of the agreement.</exception>
    /// <exception cref="FluentValidation.ValidationException">The failure is not well formed.</exception>
    public static Decision<FailureConsequences> Decide(ProviderFailure failure, Regions regions, LocalDate? due, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(failure);
        ArgumentNullException.ThrowIfNull(regions);
        _ = Answer.Sound(failure, Validator);
        if (!regions.Providers.Contains(failure.Provider, StringComparer.Ordinal))
        {
            throw new ArgumentException(
                $"{failure.Provider} holds no region. Known: {string.Join(", ", regions.Providers)}.", nameof(failure));
        }

        var left = regions.Without(failure.Provider);
        var candidates = (failure.CandidatesUnderWay ?? []).Order(StringComparer.Ordinal).ToValueList();
        var freed = regions.Holders.Where(holder => left.HolderOf(holder.Region) is null).Select(holder => holder.Region).ToValueList();
        List<Finding> findings =
        [
            HltaTensions.CheckPairings(left.Providers.Count),
            HltaTensions.CheckPanel(left.Providers.Count),
            Meeting.Check(failure.Decided, due, asOf).For(failure.Provider),
        ];
        if (failure.CandidatesUnderWay is null)
        {
            findings.Add(Found.Missing(C135, "the candidates whose assessment is under way").For(failure.Provider));
        }

        return new(new(left, freed, candidates, left.Providers), Findings.Of(findings));
    }

    // 136. A shortfall of capacity is met together.
    /// <summary>Checks that a shortfall is dealt with together.</summary>
    /// <param name="capacity">How many assessments can be served; null when it is not known.</param>
    /// <param name="demand">How many are predicted; null when it is not known.</param>
    /// <param name="isMetTogether">Whether the providers agreed what to do together; null when that is not known.</param>
    /// <returns>NotApplicable without a shortfall; Satisfied, Breached or Undetermined with one.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public static Finding CheckShortfall(long? capacity, long? demand, bool? isMetTogether)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity ?? 0, nameof(capacity));
        ArgumentOutOfRangeException.ThrowIfNegative(demand ?? 0, nameof(demand));
        if (capacity is not { } can || demand is not { } wanted)
        {
            return Found.Missing(
                C136, [.. capacity is null ? (string[])["the capacity"] : [], .. demand is null ? (string[])["the predicted demand"] : []]);
        }

        return can >= wanted
            ? new(C136, Verdict.NotApplicable, new Measure.Nothing($"shortfall: capacity {English.Number(can)}, demand {English.Number(wanted)}"))
            : Answer.Stated(C136, $"shortfall of {English.Number(wanted - can)} assessments met together", isMetTogether);
    }
}
