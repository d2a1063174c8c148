using System;
using System.Collections.Generic;
using System.Linq;
using static QaStandards.Policies.LjmuItt.LjmuClauses;

namespace QaStandards.Policies.LjmuItt.Roles;

/// <summary>The visits of the Liaison Tutor: section 4.1.</summary>
public static class LiaisonVisits
{
    /// <summary>Checks the visits to one trainee in a year against the number that was allocated.</summary>
    /// <param name="allocated">
    /// How many visits were allocated for phases 1, 2 and 3, in this order; null when that is not known.
    /// </param>
    /// <param name="visits">The visits that were made, in any order; null when they are not known.</param>
    /// <param name="agreement">The readings; the defaults when null.</param>
    /// <returns>
    /// Findings about each phase, about two visits in phase 3, and about the triangulation at the second of them.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// There are not three numbers, one is negative, or a visit is null, of no phase, or there twice.
    /// </exception>
    public static Findings Check(ValueList<int>? allocated, ValueList<LiaisonVisit>? visits, LjmuAgreement? agreement = null)
    {
        Require(allocated, visits);
        var readings = agreement ?? LjmuAgreement.Year2022;
        List<Finding> findings = [];
        for (var phase = 1; phase <= 3; phase++)
        {
            findings.Add(allocated is not null && visits is not null
                ? Found.AtLeast(C4_1b, $"visits in phase {English.Number(phase)}", visits.Count(visit => visit.Phase == phase), allocated[phase - 1])
                : Answer.Unknown(C4_1b, $"the visits allocated and made in phase {English.Number(phase)}"));
        }

        findings.Add(allocated is null
            ? Answer.Unknown(C4_1_4, "the visits allocated to phase 3")
            : Found.AtLeast(C4_1_4, "visits allocated to phase 3", allocated[2], 2));
        findings.Add(Triangulation(visits, readings));
        return [.. findings];
    }

    /// <summary>
    /// Returns the visit at which attainment is triangulated: the second of phase 3; null when there is none yet.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="visits"/> is null.</exception>
    /// <exception cref="ArgumentException">A visit is null, of no phase, or there twice.</exception>
    public static LiaisonVisit? SecondOfPhase3(ValueList<LiaisonVisit> visits, LjmuAgreement? agreement = null)
    {
        ArgumentNullException.ThrowIfNull(visits);
        Require(null, visits);
        var third = visits.Where(visit => visit.Phase == 3).OrderBy(visit => visit.On).ToList();
        if (!(agreement ?? LjmuAgreement.Year2022).ChoiceOf(LjmuReadings.SecondVisit).IsDefault)
        {
            third.RemoveAll(visit => !string.Equals(visit.School, third[^1].School, StringComparison.Ordinal));
        }

        return third.ElementAtOrDefault(1);
    }

    private static Finding Triangulation(ValueList<LiaisonVisit>? visits, LjmuAgreement readings) => (visits is null
        ? Answer.Unknown(C4_1_4, "the visits")
        : SecondOfPhase3(visits, readings) is { } second
            ? Answer.Stated(
                C4_1_4, $"second visit of phase 3, on {English.Day(second.On)}, a triangulation meeting", second.IsTriangulation)
            : new(C4_1_4, Verdict.Open, new Measure.Stated("second visit of phase 3 made", Actual: false, Expected: true)))
        .Under(readings.ChoiceOf(LjmuReadings.SecondVisit));

    private static void Require(ValueList<int>? allocated, ValueList<LiaisonVisit>? visits)
    {
        if (allocated is not null && (allocated.Count != 3 || allocated.Any(number => number < 0)))
        {
            throw new ArgumentException(
                "Visits are allocated to phases 1, 2 and 3; give three numbers, none negative.", nameof(allocated));
        }

        foreach (var visit in visits ?? [])
        {
            ArgumentNullException.ThrowIfNull(visit, nameof(visits));
            if (visit.Phase is < 1 or > 3)
            {
                throw new ArgumentException(
                    $"The visit on {English.Day(visit.On)} is in phase {visit.Phase}; phases are 1, 2 and 3.", nameof(visits));
            }
        }

        if (visits?.GroupBy(visit => visit.On).FirstOrDefault(group => group.Skip(1).Any())?.Key is { } twice)
        {
            throw new ArgumentException($"Two visits are on {English.Day(twice)}; list each once.", nameof(visits));
        }
    }
}
