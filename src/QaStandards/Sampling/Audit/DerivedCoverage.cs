using System;
using System.Collections.Generic;
using System.Linq;

namespace QaStandards.Sampling.Audit;

/// <summary>What the year owed when the draw was done, and the files that are claimed to cover it.</summary>
internal sealed class DerivedCoverage<T>
    where T : class
{
    private DerivedCoverage(CoverageReview review, int[] chosen, IReadOnlyList<DesignRow<T>.Coverage> rows)
    {
        Review = review;
        Chosen = chosen;
        Rows = rows;
    }

    public CoverageReview Review { get; }

    /// <summary>Gets the files claimed for coverage that nothing before coverage selects, by ticket.</summary>
    public int[] Chosen { get; }

    public IReadOnlyList<DesignRow<T>.Coverage> Rows { get; }

    /// <summary>Reviews the claimed coverage and adds its reasons.</summary>
    public static DerivedCoverage<T> Of(AuditCase<T> audit, uint[] why)
    {
        var rows = audit.Rows<DesignRow<T>.Coverage>().ToArray();
        var keyOf = Array.ConvertAll(rows, row => audit.List.KeyOf[audit.Design.KindOf(row.Row.Key)]);
        var owed = Array.ConvertAll(rows, row => Owed(audit, row.Row, why));
        var citations = Array.ConvertAll(rows, row => row.Row.By.Citation);
        var claimedFor = audit.Claimed.Found
            .Where(one => why[one.File] == 0 && (string.Equals(one.Claimed.Stratum, "coverage", StringComparison.Ordinal)
                || Array.Exists(citations, citation => ClaimedSample.Cites(one.Claimed, citation))))
            .Select(one => one.File).Distinct();
        var candidates = audit.Tickets.Sorted(Candidates(owed, keyOf, why));
        var chosen = audit.Tickets.Sorted([.. claimedFor]);
        var review = new CoverageReview(owed, keyOf, candidates, chosen);
        foreach (var file in chosen)
        {
            for (var row = 0; row < rows.Length; row++)
            {
                if (Owes(owed[row], keyOf[row][file]))
                {
                    owed[row][keyOf[row][file]]--;
                    why[file] |= 1u << rows[row].Number;
                }
            }
        }

        return new(review, chosen, [.. rows.Select(row => row.Row)]);
    }

    private static int[] Candidates(int[][] owed, int[][] keyOf, uint[] why)
    {
        var candidates = new List<int>();
        for (var file = 0; file < why.Length; file++)
        {
            var isCandidate = false;
            for (var row = 0; row < owed.Length && why[file] == 0; row++)
            {
                isCandidate |= Owes(owed[row], keyOf[row][file]);
            }

            if (isCandidate)
            {
                candidates.Add(file);
            }
        }

        return [.. candidates];
    }

    private static bool Owes(int[] owed, int key) => key >= 0 && owed[key] > 0;

    // A key may wait while the host still expects at least as many files of it as it owes.
    private static int[] Owed(AuditCase<T> audit, DesignRow<T>.Coverage row, uint[] why)
    {
        var kind = audit.Design.KindOf(row.Key);
        var owed = Array.ConvertAll(
            audit.List.KeyNames[kind], name => row.AtLeast - audit.YearSoFar.TallyOf(row.Key.Name, name).Moderated);
        for (var file = 0; file < why.Length; file++)
        {
            if (why[file] != 0 && audit.List.KeyOf[kind][file] is >= 0 and var key)
            {
                owed[key]--;
            }
        }

        var awaited = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var expected in audit.Terms.Pacing.Awaited
            .Where(one => string.Equals(one.Kind, row.Key.Name, StringComparison.Ordinal)))
        {
            awaited[expected.Key] = awaited.GetValueOrDefault(expected.Key) + expected.Files;
        }

        for (var key = 0; key < owed.Length; key++)
        {
            owed[key] = owed[key] <= awaited.GetValueOrDefault(audit.List.KeyNames[kind][key]) ? 0 : owed[key];
        }

        return owed;
    }
}
