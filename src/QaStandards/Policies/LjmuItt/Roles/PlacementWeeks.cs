using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace QaStandards.Policies.LjmuItt.Roles;

/// <summary>The weeks of a placement: those, from Monday to Sunday, in which the trainee attended on at least one day.</summary>
public static class PlacementWeeks
{
    /// <summary>Returns the Mondays of the weeks in which the trainee attended, in order.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="attended"/> is null.</exception>
    /// <example><code>
    /// PlacementWeeks.Of([new(2023, 2, 23), new(2023, 3, 1)]); // Thursday and the next Wednesday: two weeks
    /// </code></example>
    public static ValueList<LocalDate> Of(IEnumerable<LocalDate> attended)
    {
        ArgumentNullException.ThrowIfNull(attended);
        return attended.Select(Monday).Distinct().Order().ToValueList();
    }

    /// <summary>Returns the Monday of a day's week.</summary>
    internal static LocalDate Monday(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);
}
