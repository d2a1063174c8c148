using System;
using System.Collections.Generic;
using System.Linq;

namespace QaStandards.Sampling;

/// <content>Coverage: the fewest further files for the keys that the year still owes.</content>
internal sealed partial class SamplePlanner<T>
    where T : class
{
    private void Cover()
    {
        var rows = Rows<DesignRow<T>.Coverage>().ToArray();
        if (rows.Length == 0)
        {
            return;
        }

        var keyOf = Array.ConvertAll(rows, row => Columns.KeyOf[Design.KindOf(row.Row.Key)]);
        var owed = Array.ConvertAll(rows, row => Owed(row.Row));
        var candidates = new List<int>();
        for (var file = 0; file < Cohort.Count; file++)
        {
            if (why[file] == 0 && OwesAny(owed, keyOf, file))
            {
                candidates.Add(file);
            }
        }

        var order = candidates.ToArray();
        Tickets.Sort(order);
        var topUp = CoverageTopUp.Choose(owed, keyOf, order, Terms.SearchBudget);
        foreach (var file in topUp.Files)
        {
            for (var row = 0; row < rows.Length; row++)
            {
                var key = keyOf[row][file];
                if (key >= 0 && owed[row][key] > 0)
                {
                    owed[row][key]--;
                    Select(file, 1u << rows[row].Number);
                }
            }
        }

        Coverage = new(topUp.Files.Length, topUp.LowerBound, topUp.IsSmallest);
    }

    private int[] Owed(DesignRow<T>.Coverage row)
    {
        var kind = Design.KindOf(row.Key);
        var names = Columns.KeyNames[kind];
        var owed = new int[names.Length];
        var mayWait = Terms.Pacing.MayWait();
        foreach (var file in selected)
        {
            var key = Columns.KeyOf[kind][file];
            if (key >= 0)
            {
                owed[key]++;
            }
        }

        for (var key = 0; key < owed.Length; key++)
        {
            var lacking = row.AtLeast - YearSoFar.TallyOf(row.Key.Name, names[key]).Moderated - owed[key];
            owed[key] = lacking > 0 && !mayWait(row.Key.Name, names[key], lacking) ? lacking : 0;
        }

        return owed;
    }

    private static bool OwesAny(int[][] owed, int[][] keyOf, int file)
    {
        for (var row = 0; row < owed.Length; row++)
        {
            if (keyOf[row][file] is >= 0 and var key && owed[row][key] > 0)
            {
                return true;
            }
        }

        return false;
    }
}
