using System;
using System.Collections.Generic;
using System.Linq;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves.KeyMeasures;

/// <summary>Appendix B: the evidence that is gathered for a visit of an external quality assurer or standards verifier.</summary>
public static class ExternalVisits
{
    /// <summary>Gets the two rows that ask for it: young people's learning and accredited adult provision.</summary>
    public static ValueList<Clause> Clauses { get; } = [AppendixB_YoungPeople_12, AppendixB_Accredited_4f];

    /// <summary>Checks the evidence for a visit.</summary>
    /// <param name="by">The row that asks for it; its five kinds of evidence are in the catalogue of measures.</param>
    /// <param name="gathered">The kinds that are there, compared by ordinal; null when they are not known.</param>
    /// <returns>Satisfied, Breached with what is lacking, which warns, or Undetermined.</returns>
    /// <exception cref="ArgumentException">The clause is null or does not ask for it.</exception>
    public static Finding Check(Clause by, IEnumerable<string>? gathered)
    {
        ArgumentNullException.ThrowIfNull(by);
        if (!Clauses.Contains(by))
        {
            throw new ArgumentException(
                $"{by.Citation} is not about visits; see {nameof(ExternalVisits)}.{nameof(Clauses)}.", nameof(by));
        }

        return gathered is null
            ? Found.Missing(by, "the evidence for the visit")
            : Found.Every(by, "kinds of evidence for the visit", KeyMeasureCatalogue.Of(by).Evidence, gathered);
    }
}
