using System;
using System.Linq;
using QaStandards.Caps;
using QaStandards.Policies.Hlta.Assessment;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Policies.Hlta;

/// <content>The tensions that can be computed.</content>
public static partial class HltaTensions
{
    private const int PanelMembers = 3;

    // One provider is responsible, and the panel needs one member each of three others.
    /// <summary>Finds whether there are enough providers for a review panel (103).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Finding CheckPanel(int providers) => Enough(
        C103, "providers, of which three are not responsible for the outcome", providers, PanelMembers + 1, "a fourth provider");

    // With two providers the pairs cannot change, with one there is no reviewer at all.
    /// <summary>Finds whether there are enough providers for pairs of peer reviewers that change (88).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static Finding CheckPairings(int providers) =>
        Enough(C88b, "providers for pairs that change", providers, 3, "a third provider");

    /// <summary>Finds how few assessors the busiest week needs and how many the year can keep busy (58, 60).</summary>
    /// <param name="weeks">The assessments forecast for each week of the year.</param>
    /// <exception cref="ArgumentException">The list is null, or a week is negative.</exception>
    public static Decision<CapacityBounds> CheckCapAndFloor(ValueList<int> weeks)
    {
        ArgumentNullException.ThrowIfNull(weeks);
        return DeploymentOfAssessors.Staffing().Decide(weeks);
    }

    /// <summary>Finds whether the random files of a year are enough, even if no two had the same assessor or preparation provider.</summary>
    /// <remarks>That is the least that coverage by chance would need; chance would still miss some. So coverage is planned.</remarks>
    /// <param name="metByMonth">The cases judged met in each month.</param>
    /// <param name="assessors">How many assessors have files.</param>
    /// <param name="preparationProviders">How many preparation providers have candidates.</param>
    /// <param name="code">The Code with the part of the met cases that is drawn; 5 per cent when null.</param>
    /// <returns>A finding about assessors (76) and one about preparation providers (77).</returns>
    /// <exception cref="ArgumentException">The list is null, or a number is negative.</exception>
    public static Findings CheckChance(
        ValueList<int> metByMonth, int assessors, int preparationProviders, HltaCode? code = null)
    {
        ArgumentNullException.ThrowIfNull(metByMonth);
        ArgumentOutOfRangeException.ThrowIfNegative(assessors);
        ArgumentOutOfRangeException.ThrowIfNegative(preparationProviders);
        foreach (var met in metByMonth)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(met, nameof(metByMonth));
        }

        var drawn = metByMonth.Sum(met => (code ?? HltaCode.April2017).MetFraction.SizeOf(met));
        const string Remedy = "a top-up for coverage beside the random draw";
        return
        [
            Enough(C76a, $"random files in the year for {English.Number(assessors)} assessors", drawn, assessors, Remedy),
            Enough(
                C77a, $"random files in the year for {English.Number(preparationProviders)} preparation providers", drawn, preparationProviders, Remedy),
        ];
    }

    /// <summary>Finds whether the events of a year can show every standard (85).</summary>
    /// <param name="events">How many moderation events there are; a month without a cohort has none.</param>
    /// <param name="newStandards">How many national standards each event has that no earlier one had.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public static Finding CheckStandards(int events, int newStandards)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(events);
        ArgumentOutOfRangeException.ThrowIfNegative(newStandards);
        var all = HltaStandards.All.Count;
        var needed = events == 0 ? "at least one event" : $"at least {English.Number((all + events - 1) / events)} new standards at one of the events";
        return Enough(
            C85b, $"standards in {English.Number(events)} events with {English.Number(newStandards)} new ones each", (long)events * newStandards, all, needed);
    }

    /// <summary>Finds everything that can be computed from a host's numbers.</summary>
    /// <returns>The findings in the order of the clauses' first use; Undetermined where a number is missing.</returns>
    /// <exception cref="ArgumentException">The list is null, or a number is negative.</exception>
    public static Findings Check(HltaNumbers numbers, HltaCode? code = null)
    {
        ArgumentNullException.ThrowIfNull(numbers);
        return
        [
            .. numbers.WeeklyDemand is { } weeks
                ? CheckCapAndFloor(weeks).Findings
                : [Found.Missing(C60, "the assessments forecast for each week")],
            .. numbers is { MetByMonth: { } met, Assessors: { } assessors, PreparationProviders: { } preparation }
                ? CheckChance(met, assessors, preparation, code)
                : [Found.Missing(C76a, "the cases judged met in each month, the number of assessors and that of preparation providers")],
            numbers is { Events: { } events, NewStandardsPerEvent: { } each }
                ? CheckStandards(events, each)
                : Found.Missing(C85b, "the number of events and of new standards at each"),
            numbers.Providers is { } pairs ? CheckPairings(pairs) : Found.Missing(C88b, "the number of providers"),
            numbers.Providers is { } panel ? CheckPanel(panel) : Found.Missing(C103, "the number of providers"),
        ];
    }

    private static Finding Enough(Clause by, string of, long actual, long limit, string remedy)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(actual, "providers");
        return Found.AtLeast(by, of, actual, limit).TurnedBy(remedy);
    }
}
