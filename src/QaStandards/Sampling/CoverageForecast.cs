using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace QaStandards.Sampling;

/// <summary>Says whether the events that are left can still cover what the year owes.</summary>
internal static class CoverageForecast
{
    public static Findings Of<T>(YearCoverage year, SamplingDesign<T> design, int eventsLeft, ValueList<ExpectedKey>? expected)
        where T : class
    {
        var findings = new List<Finding>();
        foreach (var row in design.Rows)
        {
            if (row is DesignRow<T>.Coverage coverage)
            {
                findings.Add(Keys(year, coverage, eventsLeft, expected));
            }
            else if (row is DesignRow<T>.EveryStandard every)
            {
                var lacking = design.Framework!.All.Except(year.Standards ?? design.Framework.None);
                findings.Add(Rest(
                    every.By, "standards still to moderate", eventsLeft,
                    lacking.Select(number => number.ToString(CultureInfo.InvariantCulture)).ToValueList(), lost: false));
            }
        }

        return findings.Count > 0
            ? Findings.Of(findings)
            : throw new ArgumentException("The design covers no keys and no standards over a year.", nameof(design));
    }

    // Whoever owes more files than the host still expects is lost already, however many events are left.
    private static Finding Keys<T>(YearCoverage year, DesignRow<T>.Coverage row, int eventsLeft, ValueList<ExpectedKey>? expected)
        where T : class
    {
        var kind = row.Key.Name;
        var owed = year.Uncovered(kind, row.AtLeast);
        var lost = expected is null
            ? []
            : owed.Where(key => expected
                .Where(one => string.Equals(one.Kind, kind, StringComparison.Ordinal) && string.Equals(one.Key, key, StringComparison.Ordinal))
                .Sum(one => (long)one.Files) < row.AtLeast - year.TallyOf(kind, key).Moderated).ToValueList();
        return lost.Count > 0
            ? Rest(row.By, $"{row.Key.Plural} owed who will not appear again", eventsLeft, lost, lost: true)
            : Rest(row.By, $"{row.Key.Plural} seen and still to cover", eventsLeft, owed, lost: false);
    }

    private static Finding Rest(Clause by, string of, int eventsLeft, ValueList<string> lacking, bool lost) => new(
        by,
        lacking.Count == 0 ? Verdict.Satisfied : lost || eventsLeft == 0 ? Verdict.Breached : Verdict.Open,
        new Measure.Remaining(of, lacking.Count, eventsLeft, lacking));
}
