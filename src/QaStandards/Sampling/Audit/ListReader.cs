using System;
using System.Collections.Generic;
using System.Linq;

namespace QaStandards.Sampling.Audit;

/// <summary>Reads a caller's list in one pass: every fact of every file once.</summary>
internal sealed class ListReader<T>
    where T : class
{
    private readonly SamplingDesign<T> design;
    private readonly (Func<T, bool> Where, uint Bit)[] selecting;
    private readonly List<T> files;
    private readonly List<string> ids;
    private readonly List<uint> holds;
    private readonly KeyColumn<T>[] keys;
    private readonly TextLines lines;
    private readonly List<string> malformed = [];
    private int given;

    private ListReader(SamplingDesign<T> design, int expected, TextLines lines)
    {
        this.design = design;
        selecting = [.. design.Rows.Select((row, number) => (Row: row as DesignRow<T>.Selecting, Bit: 1u << number))
            .Where(row => row.Row is not null).Select(row => (row.Row!.Where, row.Bit))];
        files = new(expected);
        ids = new(expected);
        holds = new(expected);
        keys = [.. design.Keys.Select(key => new KeyColumn<T>(key, expected))];
        this.lines = lines;
    }

    public static AuditedList<T> Read(SamplingDesign<T> design, SamplingEvent on, IEnumerable<T> source)
    {
        var expected = source.TryGetNonEnumeratedCount(out var count) ? count : 0;
        using var text = new TextLines(expected);
        var reader = new ListReader<T>(design, expected, text);
        foreach (var file in source)
        {
            reader.Read(file);
        }

        return reader.List(on);
    }

    private void Read(T? file)
    {
        given++;
        if (file is null || design.Id(file) is not { } id || !CodePoints.AreAnId(id))
        {
            malformed.Add($"file {English.Number(given)} of the list");
            return;
        }

        if (IsRefused(file) || !HasItsKeys(file))
        {
            malformed.Add(id);
            return;
        }

        files.Add(file);
        ids.Add(id);
        Array.ForEach(keys, static key => key.Keep());
        var bits = 0u;
        foreach (var (where, bit) in selecting)
        {
            bits |= where(file) ? bit : 0;
        }

        holds.Add(bits);
        ListLines.Write(lines, design, id, file);
    }

    private bool IsRefused(T file)
    {
        foreach (var refusal in design.Refusals)
        {
            if (refusal.Problem(file) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasItsKeys(T file)
    {
        foreach (var key in keys)
        {
            if (!key.Read(file))
            {
                return false;
            }
        }

        return true;
    }

    private AuditedList<T> List(SamplingEvent on)
    {
        var byId = Distinct(lines.Order());
        var kept = byId.Length < ids.Count ? byId.Order().ToArray() : null;
        return new()
        {
            Files = Kept(files, kept),
            Ids = Kept(ids, kept),
            Holds = Kept(holds, kept),
            KeyOf = Array.ConvertAll(keys, key => Kept(key.KeyOf, kept).ToArray()),
            KeyNames = Array.ConvertAll(keys, key => key.Names.ToArray()),
            Given = given,
            Malformed = malformed.ToValueList(),
            Digest = lines.Digest(ListLines.Heading(design, on), byId),
        };
    }

    private static List<TFact> Kept<TFact>(List<TFact> column, int[]? kept) =>
        kept is null ? column : [.. kept.Select(file => column[file])];

    // Of files that share an id one is kept, so that the rest of the audit can go on; the finding on the list is breached.
    private int[] Distinct(int[] byId)
    {
        var distinct = 0;
        foreach (var file in byId)
        {
            if (distinct > 0 && string.Equals(ids[byId[distinct - 1]], ids[file], StringComparison.Ordinal))
            {
                malformed.Add(ids[file]);
            }
            else
            {
                byId[distinct++] = file;
            }
        }

        return distinct == byId.Length ? byId : byId[..distinct];
    }
}
