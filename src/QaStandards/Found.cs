using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace QaStandards;

/// <summary>How a count, a list or two days become a finding.</summary>
internal static class Found
{
    public static Finding Missing(Clause by, params ReadOnlySpan<string> facts) =>
        new(by, Verdict.Undetermined, new Measure.Missing(ValueList.Of(facts)));

    public static Finding AtLeast(Clause by, string of, long actual, long limit) =>
        new(by, When(actual >= limit), new Measure.AtLeast(of, actual, limit));

    /// <summary>Finds whether every expected item is there; further items do no harm. Compared by ordinal.</summary>
    public static Finding Every(Clause by, string of, IEnumerable<string> expected, IEnumerable<string> held)
    {
        var all = expected.Distinct(StringComparer.Ordinal).ToValueList();
        var there = held.ToHashSet(StringComparer.Ordinal);
        var lacking = all.Where(item => !there.Contains(item)).ToValueList();
        return new(by, When(lacking.Count == 0), new Measure.Every(of, all.Count - lacking.Count, all.Count, lacking));
    }

    public static Finding NotAfter(Clause by, string what, LocalDate actual, string than, LocalDate limit) =>
        new(by, When(actual <= limit), new Measure.NotAfter(what, actual, than, limit));

    private static Verdict When(bool kept) => kept ? Verdict.Satisfied : Verdict.Breached;
}
