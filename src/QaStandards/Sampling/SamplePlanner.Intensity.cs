using System;
using System.Collections.Generic;
using System.Linq;

namespace QaStandards.Sampling;

/// <content>Intensity: more files of the keys in a risk band, from the pool, by ticket.</content>
internal sealed partial class SamplePlanner<T>
    where T : class
{
    private void Intensify()
    {
        foreach (var (number, row) in Rows<DesignRow<T>.Intensity>())
        {
            var kind = Design.KindOf(row.Key);
            var wanted = Banded(row.Key.Name, kind);
            if (wanted.Count == 0)
            {
                continue;
            }

            foreach (var unit in FilesOf(kind, number, wanted))
            {
                var files = unit.Value;
                var more = wanted[unit.Key].SizeOf(files.Count) - files.Count(file => why[file] != 0);
                var rest = files.Where(file => why[file] == 0).ToArray();
                Tickets.Sort(rest);
                foreach (var file in rest.Take((int)Math.Max(0, more)))
                {
                    Select(file, 1u << number);
                }
            }
        }
    }

    private Dictionary<int, RiskBand> Banded(string kindName, int kind)
    {
        var bands = new Dictionary<string, RiskBand>(StringComparer.Ordinal);
        foreach (var band in (Terms.RiskBands ?? []).Where(band => string.Equals(band.Kind, kindName, StringComparison.Ordinal)))
        {
            foreach (var key in band.Keys)
            {
                bands.Add(key, band);
            }
        }

        var byNumber = new Dictionary<int, RiskBand>();
        for (var key = 0; bands.Count > 0 && key < Columns.KeyNames[kind].Length; key++)
        {
            if (bands.TryGetValue(Columns.KeyNames[kind][key], out var band))
            {
                byNumber.Add(key, band);
            }
        }

        return byNumber;
    }

    private SortedDictionary<int, List<int>> FilesOf(int kind, int row, Dictionary<int, RiskBand> wanted)
    {
        var files = new SortedDictionary<int, List<int>>();
        for (var file = 0; file < Cohort.Count; file++)
        {
            var key = Columns.KeyOf[kind][file];
            if (key >= 0 && wanted.ContainsKey(key) && Holds(file, row) && !IsMandatory(file))
            {
                if (!files.TryGetValue(key, out var list))
                {
                    files.Add(key, list = []);
                }

                list.Add(file);
            }
        }

        return files;
    }
}
