using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;

namespace QaStandards.Sampling.Audit;

/// <summary>The caller's list as the audit reads it: the well-formed files in id order, and the names of the rest.</summary>
internal sealed class AuditedList<T>
    where T : class
{
    private AuditedList(
        T[] files, string[] ids, uint[] holds, int[][] keyOf, string[][] keyNames, int given, ValueList<string> malformed)
    {
        Files = files;
        Ids = ids;
        Holds = holds;
        KeyOf = keyOf;
        KeyNames = keyNames;
        Given = given;
        Malformed = malformed;
    }

    public T[] Files { get; }

    public string[] Ids { get; }

    /// <summary>Gets for each file a bit for each row whose property it has.</summary>
    public uint[] Holds { get; }

    /// <summary>Gets by kind of key and file the number of the file's key; -1 for none.</summary>
    public int[][] KeyOf { get; }

    public string[][] KeyNames { get; }

    public int Count => Ids.Length;

    /// <summary>Gets how many files the caller gave.</summary>
    public int Given { get; }

    /// <summary>Gets the files that no list may hold: null, without an id of their own, or contradicting themselves.</summary>
    public ValueList<string> Malformed { get; }

    public static AuditedList<T> Read(SamplingDesign<T> design, IEnumerable<T> source)
    {
        var (files, ids, holds, malformed, given) = (new List<T>(), new List<string>(), new List<uint>(), new List<string>(), 0);
        var keys = design.Keys
            .Select(_ => (Numbers: new Dictionary<string, int>(StringComparer.Ordinal), Of: new List<int>())).ToArray();
        var selecting = design.Rows.Select((row, number) => (Row: row as DesignRow<T>.Selecting, Bit: 1u << number))
            .Where(row => row.Row is not null).Select(row => (row.Row!.Where, row.Bit)).ToArray();
        foreach (var file in source)
        {
            given++;
            if (file is null || design.Id(file) is not { } id || !CodePoints.AreAnId(id))
            {
                malformed.Add($"file {English.Number(given)} of the list");
                continue;
            }

            if (design.Refusals.Any(refusal => refusal.Problem(file) is not null)
                || design.Keys.Any(key => key.Of(file) is { } name && !CodePoints.AreAnId(name)))
            {
                malformed.Add(id);
                continue;
            }

            files.Add(file);
            ids.Add(id);
            for (var kind = 0; kind < keys.Length; kind++)
            {
                keys[kind].Of.Add(design.Keys[kind].Of(file) is { } name ? NumberOf(keys[kind].Numbers, name) : -1);
            }

            var bits = 0u;
            foreach (var (where, bit) in selecting)
            {
                bits |= where(file) ? bit : 0;
            }

            holds.Add(bits);
        }

        var all = ids.ToArray();
        var order = Distinct(CodePoints.Order(all), all, malformed);
        return new(
            Array.ConvertAll(order, i => files[i]),
            Array.ConvertAll(order, i => all[i]),
            Array.ConvertAll(order, i => holds[i]),
            [.. keys.Select(kind => Array.ConvertAll(order, i => kind.Of[i]))],
            [.. keys.Select(kind => kind.Numbers.OrderBy(entry => entry.Value).Select(entry => entry.Key).ToArray())],
            given,
            malformed.ToValueList());
    }

    /// <summary>Returns the number of the file with an id, or -1.</summary>
    public int Find(string? id)
    {
        return id is not null && CodePoints.AreAnId(id) ? Math.Max(Array.BinarySearch(Ids, id, CodePoints.ByBytes), -1) : -1;
    }

    private static int NumberOf(Dictionary<string, int> numbers, string name)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, name, out var known);
        number = known ? number : numbers.Count - 1;
        return number;
    }

    // Of files that share an id one is kept, so that the rest of the audit can go on; the finding on the list is breached.
    private static int[] Distinct(int[] order, string[] ids, List<string> malformed)
    {
        var distinct = new List<int>(order.Length);
        foreach (var file in order)
        {
            if (distinct.Count > 0 && string.Equals(ids[distinct[^1]], ids[file], StringComparison.Ordinal))
            {
                malformed.Add(ids[file]);
            }
            else
            {
                distinct.Add(file);
            }
        }

        return [.. distinct];
    }
}
