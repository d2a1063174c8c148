using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta.Moderation;

/// <summary>"Peer reviewers", HLTA Code of Practice, paragraphs 87 and 88, and their forum, paragraph 95.</summary>
public static class PeerReviewers
{
    /// <summary>For how many months a pair lasts (88).</summary>
    public const int MonthsOfAPair = 3;

    private static readonly ReviewPeriodValidator Validator = new();

    // 87. Each provider supplies a peer reviewer to another one.

    /// <summary>Checks the pairs of a period.</summary>
    /// <param name="period">The period with its pairs.</param>
    /// <param name="providers">Every provider of the Partnership.</param>
    /// <param name="code">The Code with its readings, of which one says whether everybody is reviewed; the defaults when null.</param>
    /// <returns>Findings of paragraph 87: nobody reviews itself, everybody supplies a reviewer, and everybody is reviewed.</returns>
    /// <exception cref="ArgumentException">An argument is null or there are no providers.</exception>
    /// <exception cref="FluentValidation.ValidationException">The period is not well formed.</exception>
    public static Findings CheckPairs(ReviewPeriod period, IEnumerable<string> providers, HltaCode? code = null)
    {
        ArgumentNullException.ThrowIfNull(period);
        var all = Known(providers);
        _ = Answer.Sound(period, Validator);
        var own = period.Pairs.Where(pair => Same(pair.Reviewer, pair.Reviewed)).Select(pair => pair.ToString()).ToValueList();
        var choice = (code ?? HltaCode.April2017).ChoiceOf(HltaReadings.EverybodyIsReviewed);
        List<Finding> findings =
        [
            new(C87a, When(own.Count == 0), new Measure.Every(
                "pairs of two providers", period.Pairs.Count - own.Count, period.Pairs.Count, own)),
            Found.Every(C87a, "providers that supply a peer reviewer", all, period.Pairs.Select(pair => pair.Reviewer)),
        ];
        if (choice.IsDefault)
        {
            findings.Add(Found.Every(C87a, "providers that are reviewed", all, period.Pairs.Select(pair => pair.Reviewed)));
        }

        return Findings.Of(findings);
    }

    // 88. The pairs are set for three months at a time, and then change.

    /// <summary>Checks that each period lasts three months, and that a period begins on the day after the one before it.</summary>
    /// <param name="periods">The periods, in any order.</param>
    /// <returns>For each period its length, and after the first whether it follows on; NotApplicable without periods.</returns>
    /// <exception cref="ArgumentException">The list or an item of it is null.</exception>
    /// <exception cref="FluentValidation.ValidationException">A period is not well formed.</exception>
    public static Findings CheckPeriods(IEnumerable<ReviewPeriod> periods)
    {
        var all = InOrder(periods);
        var findings = new List<Finding>();
        for (var i = 0; i < all.Count; i++)
        {
            var (start, end) = (all[i].Period.Start, all[i].Period.End);
            findings.Add(SameDay(start, "last day of the period", end, start.PlusMonths(MonthsOfAPair).PlusDays(-1)));
            if (i > 0)
            {
                findings.Add(SameDay(start, "first day of the period", start, all[i - 1].Period.End.PlusDays(1)));
            }
        }

        return findings.Count > 0 ? Findings.Of(findings) : [new(C88a, Verdict.NotApplicable, new Measure.Nothing("periods of peer review"))];
    }

    /// <summary>Checks that from each period to the next nobody goes on reviewing the same provider.</summary>
    /// <param name="periods">The periods, in any order.</param>
    /// <returns>A finding for each change of period; NotApplicable with fewer than two periods.</returns>
    /// <inheritdoc cref="CheckPeriods" path="/exception"/>
    public static Findings CheckChanges(IEnumerable<ReviewPeriod> periods)
    {
        var all = InOrder(periods);
        var findings = all.Zip(all.Skip(1), (before, after) =>
        {
            var kept = after.Pairs.Where(before.Pairs.Contains).Select(pair => pair.ToString()).ToValueList();
            return new Finding(C88b, When(kept.Count == 0), new Measure.Every(
                "pairs that changed", after.Pairs.Count - kept.Count, after.Pairs.Count, kept)).For($"from {English.Day(after.Period.Start)}");
        }).ToList();
        return findings.Count > 0 ? Findings.Of(findings) : [new(C88b, Verdict.NotApplicable, new Measure.Nothing("change of pairs"))];
    }

    /// <summary>Returns pairs for a period that keep 87 and 88: each provider reviews one that is further on in the list.</summary>
    /// <param name="providers">Every provider of the Partnership, in an order that stays the same.</param>
    /// <param name="period">The number of the period, from nought.</param>
    /// <returns>The pairs; with two providers they cannot change, and with one there is nobody to review, which is breached.</returns>
    /// <exception cref="ArgumentException">The list is null or empty, or the number is negative.</exception>
    /// <example><code>
    /// PeerReviewers.PairsOf(["R1", "R2", "R3"], 0); // R1 reviews R2, R2 reviews R3, R3 reviews R1
    /// PeerReviewers.PairsOf(["R1", "R2", "R3"], 1); // R1 reviews R3, R2 reviews R1, R3 reviews R2
    /// </code></example>
    public static Decision<ValueList<ReviewPair>> PairsOf(IEnumerable<string> providers, int period)
    {
        var all = Known(providers);
        ArgumentOutOfRangeException.ThrowIfNegative(period);
        var shift = all.Count < 2 ? 0 : 1 + (period % (all.Count - 1));
        var pairs = all.Count < 2
            ? []
            : all.Select((provider, i) => new ReviewPair(provider, all[(i + shift) % all.Count])).ToValueList();
        return new(pairs,
        [
            Found.AtLeast(C87a, "providers for a pair", all.Count, 2),
            HltaTensions.CheckPairings(all.Count),
        ]);
    }

    // 95. A peer reviewer of every provider should attend each forum; the deputy counts.

    /// <summary>Checks who attended a forum.</summary>
    /// <param name="providers">Every provider of the Partnership.</param>
    /// <param name="represented">The providers whose peer reviewer or deputy attended; null when that is not known.</param>
    /// <exception cref="ArgumentException">The providers are null or none.</exception>
    public static Finding CheckForum(IEnumerable<string> providers, IEnumerable<string>? represented)
    {
        var all = Known(providers);
        return represented is null
            ? Answer.Unknown(C95, "who attended the forum")
            : Found.Every(C95, "providers whose peer reviewer or deputy attended", all, represented);
    }

    private static ValueList<string> Known(IEnumerable<string> providers)
    {
        ArgumentNullException.ThrowIfNull(providers);
        var all = providers.Distinct(StringComparer.Ordinal).ToValueList();
        return all.Count > 0 && all.All(provider => !string.IsNullOrWhiteSpace(provider))
            ? all
            : throw new ArgumentException("Name every provider of the Partnership, at least one.", nameof(providers));
    }

    private static List<ReviewPeriod> InOrder(IEnumerable<ReviewPeriod> periods)
    {
        ArgumentNullException.ThrowIfNull(periods);
        return
        [
            .. periods.Select(period => Answer.Sound(period ?? throw new ArgumentNullException(nameof(periods)), Validator))
                .OrderBy(period => period.Period.Start),
        ];
    }

    private static Finding SameDay(LocalDate start, string what, LocalDate actual, LocalDate expected) =>
        new Finding(C88a, When(actual == expected), new Measure.Same(what, English.Day(actual), English.Day(expected)))
            .For($"from {English.Day(start)}");

    private static Verdict When(bool kept) => kept ? Verdict.Satisfied : Verdict.Breached;

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
