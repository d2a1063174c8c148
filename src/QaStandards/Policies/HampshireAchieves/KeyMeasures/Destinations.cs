using System;
using System.Collections.Generic;
using System.Linq;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves.KeyMeasures;

/// <summary>
/// Appendix B: progression and destinations are evidenced, for young people who left and for adults who intend to.
/// </summary>
public static class Destinations
{
    /// <summary>Gets the two rows that ask for it: young people's learning and tailored learning.</summary>
    public static ValueList<Clause> Clauses { get; } = [AppendixB_YoungPeople_20, AppendixB_Tailored_11];

    /// <summary>Checks that a destination is recorded for every learner.</summary>
    /// <param name="by">The row that asks for it.</param>
    /// <param name="learners">The young people who left, or the adult learners, by id; null when they are not known.</param>
    /// <param name="recorded">Those with a destination on record; null when they are not known.</param>
    /// <exception cref="ArgumentException">The clause is null or does not ask for it.</exception>
    public static Finding Check(Clause by, IEnumerable<string>? learners, IEnumerable<string>? recorded)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (!Clauses.Contains(by))
        {
            throw new ArgumentException(
                $"{by.Citation} is not about destinations; see {nameof(Destinations)}.{nameof(Clauses)}.", nameof(by));
        }

        var all = learners?.ToList();
        return all is null || recorded is null ? Found.Missing(by, "the learners and those with a destination")
            : all.Count == 0 ? new(by, Verdict.NotApplicable, new Measure.Nothing("learner"))
            : Found.Every(by, "learners with a destination", all, recorded);
    }
}
