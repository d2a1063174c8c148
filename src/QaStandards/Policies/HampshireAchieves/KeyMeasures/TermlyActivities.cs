using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using QaStandards.Calendars;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves.KeyMeasures;

/// <summary>Appendix B, young people's learning: learning walks and peer observation each term.</summary>
public static class TermlyActivities
{
    /// <summary>Gets the two rows that ask for it.</summary>
    public static ValueList<Clause> Clauses { get; } = [AppendixB_YoungPeople_14b, AppendixB_YoungPeople_14c];

    // 14. Each term; three in one term are not three a year.
    /// <summary>Checks that every term that is over had one. The host asks for each programme area, or for each tutor.</summary>
    /// <param name="by">The row that asks for it.</param>
    /// <param name="year">
    /// The year with its terms. A day on which nobody is taught, such as one in a half-term break, does not count.
    /// </param>
    /// <param name="days">The days on which it took place; null when they are not known.</param>
    /// <param name="asOf">The day for which the question is asked; a term that ends on it or later is still to come.</param>
    /// <returns>Satisfied, Breached with the terms that are without, Open while no term is over, or Undetermined.</returns>
    /// <exception cref="ArgumentException">The clause or the year is null, or the clause does not ask for it.</exception>
    public static Finding Check(Clause by, AcademicYear year, IEnumerable<LocalDate>? days, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(year);
        if (!Clauses.Contains(by))
        {
            throw new ArgumentException(
                $"{by.Citation} is not about an activity of each term; see {nameof(TermlyActivities)}.{nameof(Clauses)}.",
                nameof(by));
        }

        var taught = days?.Where(day => year.Days.Contains(day) && year.WhyNotTaught(day) is null);
        return Periods.CheckEach(by, "terms with one", year.Terms.Select(term => term.Days), taught, asOf);
    }
}
