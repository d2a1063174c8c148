using System;
using System.Collections.Generic;
using System.Linq;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Policies.HampshireAchieves.PerformanceStandards;

/// <summary>Section 4.1, "Observations": the topics that observed teaching embeds.</summary>
public static class ObservedTopics
{
    /// <summary>Gets the five topics.</summary>
    public static ValueList<string> All { get; } = ["safeguarding", "Prevent", "British values", "English", "maths"];

    /// <summary>Checks that an observation found all of them embedded.</summary>
    /// <param name="embedded">The topics that were found, compared by ordinal; null when they are not known.</param>
    /// <exception cref="ArgumentException">A topic is null or not one of the five.</exception>
    public static Finding Check(IEnumerable<string>? embedded)
    {
        if (embedded is null)
        {
            return Found.Missing(C4_1_Observations, "the topics that were embedded");
        }

        var held = Periods.Required(embedded, nameof(embedded));
        var strange = held.FirstOrDefault(topic => !All.Contains(topic, StringComparer.Ordinal));
        return strange is null
            ? Found.Every(C4_1_Observations, "topics embedded", All, held)
            : throw new ArgumentException(
                $"'{strange}' is not a topic of {C4_1_Observations.Citation}. Known: {string.Join(", ", All)}.",
                nameof(embedded));
    }
}
