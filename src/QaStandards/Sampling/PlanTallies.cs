using System;
using System.Collections.Generic;
using System.Text;

namespace QaStandards.Sampling;

/// <summary>Counts a plan into the tallies of a year.</summary>
internal static class PlanTallies
{
    public static void Add<T>(SamplePlan<T> plan, HashSet<string> moderated, Func<string, Dictionary<string, KeyTally>> tallies)
        where T : class
    {
        var design = plan.Cohort.Design;
        var columns = plan.Cohort.Columns;
        var (drawn, mandatory) = (Bits<T, DesignRow<T>.Random>(design), Bits<T, DesignRow<T>.Mandatory>(design));
        var isModerated = Moderated(columns, moderated);
        for (var kind = 0; kind < design.Keys.Length; kind++)
        {
            var sums = new KeyTally[columns.KeyNames[kind].Length];
            for (var file = 0; file < columns.Count; file++)
            {
                var key = columns.KeyOf[kind][file];
                if (key >= 0)
                {
                    var inPool = (columns.Holds[file] & drawn) != 0 && (columns.Holds[file] & mandatory) == 0;
                    var done = isModerated[file];
                    sums[key] = sums[key].Plus(new(1, done ? 1 : 0, inPool ? 1 : 0, inPool && done ? 1 : 0));
                }
            }

            var ofKind = tallies(design.Keys[kind].Name);
            for (var key = 0; key < sums.Length; key++)
            {
                var name = columns.KeyNames[kind][key];
                ofKind[name] = ofKind.GetValueOrDefault(name).Plus(sums[key]);
            }
        }
    }

    private static uint Bits<T, TRow>(SamplingDesign<T> design)
        where T : class
    {
        var bits = 0u;
        for (var row = 0; row < design.Rows.Count; row++)
        {
            bits |= design.Rows[row] is TRow ? 1u << row : 0;
        }

        return bits;
    }

    private static bool[] Moderated(CohortColumns columns, HashSet<string> ids)
    {
        var moderated = new bool[columns.Count];
        foreach (var id in ids)
        {
            var file = columns.Find(Encoding.UTF8.GetBytes(id));
            if (file >= 0)
            {
                moderated[file] = true;
            }
        }

        return moderated;
    }
}
