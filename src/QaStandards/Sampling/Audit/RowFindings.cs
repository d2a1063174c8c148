using System;
using System.Collections.Generic;
using System.Linq;

namespace QaStandards.Sampling.Audit;

/// <summary>Finds for every row of the design whether the claimed sample keeps it.</summary>
internal sealed class RowFindings<T>(AuditCase<T> audit, Derivation<T> derived)
    where T : class
{
    private readonly StandardFindings<T> standards = new(audit);

    public IEnumerable<Finding> All() => audit.Design.Rows.Select(Row);

    private Finding Row(DesignRow<T> row, int number) => row switch
    {
        DesignRow<T>.Mandatory => Mandatory(row, number),
        DesignRow<T>.Random => Random(derived.Draws.Single(draw => draw.Number == number)),
        DesignRow<T>.Intensity => Intensity(derived.Intensities.Single(one => one.Number == number)),
        DesignRow<T>.Coverage coverage => Coverage(coverage),
        DesignRow<T>.Widening widening => Widening(widening),
        DesignRow<T>.Own own => standards.OnOwn(own),
        DesignRow<T>.Agreed agreed => standards.OnAgreed(agreed),
        DesignRow<T>.EveryStandard every => standards.OnEvery(every),
        _ => throw new ArgumentOutOfRangeException(nameof(row), row, "Unknown row."),
    };

    private bool IsClaimed(int file) => audit.Claimed.Has[file];

    private Finding Mandatory(DesignRow<T> row, int number)
    {
        var (files, missed) = (0, new List<int>());
        var holds = audit.List.Holds;
        for (var file = 0; file < holds.Count; file++)
        {
            if (((holds[file] >> number) & 1) == 1)
            {
                files++;
                if (!IsClaimed(file))
                {
                    missed.Add(file);
                }
            }
        }

        return files == 0 ? Tell.Nothing(row.By, row.What) : Tell.Every(row.By, row.What, files, audit.List.Named(missed));
    }

    // More than the row asks for is allowed; a random file that the claim gives other reasons counts, and is found elsewhere.
    private Finding Random(DerivedDraw<T> draw)
    {
        if (draw.Population == 0)
        {
            return Tell.Nothing(draw.Row.By, draw.Row.What);
        }

        if (!draw.IsSized)
        {
            return Tell.Missing(draw.Row.By, $"an edition of {draw.Row.Size} for the day of the event");
        }

        var citation = draw.Row.By.Citation;
        var drawn = draw.Files.Where(IsClaimed).ToHashSet();
        drawn.UnionWith(audit.Claimed.Found
            .Where(one => derived.IsInPool(one.File, draw.Number) && ClaimedSample.Cites(one.Claimed, citation)).Select(one => one.File));
        return new(
            draw.Row.By,
            drawn.Count >= draw.AtLeast ? Verdict.Satisfied : Verdict.Breached,
            new Measure.AtLeast($"random {draw.Row.What}", drawn.Count, draw.AtLeast));
    }

    private Finding Intensity(DerivedIntensity<T> intensity)
    {
        var (by, keys) = (intensity.Row.By, intensity.Row.Key.Plural);
        if (audit.Terms.RiskBands is null)
        {
            return Tell.Missing(by, $"risk bands of the {keys}");
        }

        return intensity.Units.Count == 0
            ? Tell.Nothing(by, $"{keys} of a risk band in this list")
            : Tell.Every(
                by,
                $"{keys} of a risk band sampled as their band asks",
                intensity.Units.Count,
                intensity.Units.Where(unit => unit.Files.Count(IsClaimed) < unit.Asked).Select(unit => unit.Key));
    }

    private Finding Coverage(DesignRow<T>.Coverage row)
    {
        var (kind, name) = (audit.Design.KindOf(row.Key), row.Key.Name);
        var moderated = audit.YearSoFar.Seen(name)
            .ToDictionary(key => key, key => audit.YearSoFar.TallyOf(name, key).Moderated, StringComparer.Ordinal);
        var present = new int[audit.List.KeyNames[kind].Length];
        for (var file = 0; file < audit.List.Count; file++)
        {
            if (IsClaimed(file) && audit.List.KeyOf[kind][file] is >= 0 and var key)
            {
                present[key]++;
            }
        }

        for (var key = 0; key < present.Length; key++)
        {
            var text = audit.List.KeyNames[kind][key];
            moderated[text] = moderated.GetValueOrDefault(text) + present[key];
        }

        return moderated.Count == 0
            ? Tell.Nothing(row.By, $"{row.Key.Plural} seen this year")
            : audit.OverTheYear(
                row.By,
                $"{row.Key.Plural} seen this year",
                moderated.Count,
                moderated.Where(entry => entry.Value < row.AtLeast).Select(entry => entry.Key).Order(StringComparer.Ordinal));
    }

    private Finding Widening(DesignRow<T>.Widening row)
    {
        var asked = audit.Widened(row.Key);
        if (asked.Count == 0)
        {
            return Tell.Nothing(row.By, "widening decided");
        }

        var examined = audit.Claimed.Found.ToLookup(one => one.File, one => audit.Numbers?.Read(one.Claimed.Standards));
        var files = Enumerable.Range(0, audit.List.Count)
            .Where(file => audit.KeyName(row.Key, file) is { } key && asked.ContainsKey(key)).ToList();
        return Tell.Every(
            row.By,
            $"files of the widened {row.Key.Plural}",
            files.Count,
            audit.List.Named(files.Where(file => !IsExamined(file))));

        bool IsExamined(int file) => examined[file].Any(found => found?.Includes(asked[audit.KeyName(row.Key, file)!]) == true);
    }
}
