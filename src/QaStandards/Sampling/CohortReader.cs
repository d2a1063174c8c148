using System;
using System.Collections.Generic;
using System.Text;
using FluentValidation.Results;

namespace QaStandards.Sampling;

/// <summary>Reads a caller's list once: ids into one blob, properties into bits, keys into numbers.</summary>
internal sealed class CohortReader<T>(SamplingDesign<T> design, SamplingEvent on)
    where T : class
{
    private readonly CohortErrors errors = new();
    private readonly Growing<T> files = new();
    private readonly Growing<uint> holds = new();
    private readonly Growing<int> offsets = new();
    private readonly KeyNumbers[] keys = NewKeys(design);
    private readonly string?[] keysOfFile = new string?[design.Keys.Length];
    private readonly (Func<T, bool> Where, uint Bit)[] predicates = [.. Predicates(design)];
    private byte[] idBytes = new byte[1024];
    private int used;
    private int expected;

    public ValidationResult Read(IEnumerable<T> source, out Cohort<T>? cohort)
    {
        cohort = null;
        Reserve(source);
        offsets.Add(0);
        var number = 0;
        foreach (var file in source)
        {
            if (++number > Cohort.MostFiles)
            {
                errors.Add("QA1001", $"The list has over {English.Number(Cohort.MostFiles)} files; split it by event or round.");
                return errors.Result();
            }

            ReadFile(file, number);
            if (used > int.MaxValue - IdText.MostBytes - 1)
            {
                errors.Add("QA1002", $"The ids up to file {English.Number(number)} have over 2,147,482,622 bytes; split the list.");
                return errors.Result();
            }
        }

        var columns = Columns();
        RefuseDuplicates(columns);
        var result = errors.Result();
        if (result.IsValid)
        {
            cohort = new(design, on, columns, files.ToArray(), SimilarIds.In(columns));
        }

        return result;
    }

    private static KeyNumbers[] NewKeys(SamplingDesign<T> design)
    {
        var numbers = new KeyNumbers[design.Keys.Length];
        for (var kind = 0; kind < numbers.Length; kind++)
        {
            numbers[kind] = new(design.Keys[kind].Name);
        }

        return numbers;
    }

    private static IEnumerable<(Func<T, bool> Where, uint Bit)> Predicates(SamplingDesign<T> design)
    {
        for (var row = 0; row < design.Rows.Count; row++)
        {
            if (design.Rows[row] is DesignRow<T>.Selecting selecting)
            {
                yield return (selecting.Where, 1u << row);
            }
        }
    }

    private void Reserve(IEnumerable<T> source)
    {
        if (System.Linq.Enumerable.TryGetNonEnumeratedCount(source, out var count) && count <= Cohort.MostFiles)
        {
            expected = count;
            files.Reserve(count);
            holds.Reserve(count);
            offsets.Reserve(count + 1);
            foreach (var kind in keys)
            {
                kind.Reserve(count);
            }
        }
    }

    private void ReadFile(T? file, int number)
    {
        if (file is null)
        {
            errors.Add("QA1003", $"File {English.Number(number)} of the list is null.");
            return;
        }

        var id = design.Id(file);
        if (IdText.Problem(id) is { } problem)
        {
            errors.Add(
                "QA1004",
                $"The id of file {English.Number(number)}{(string.IsNullOrEmpty(id) ? "" : $", '{IdText.Show(id)}',")} {problem}; every file needs its own id of 1 to 1,024 bytes.");
            return;
        }

        foreach (var refusal in design.Refusals)
        {
            if (refusal.Problem(file) is { } contradiction)
            {
                errors.Add(refusal.Code, $"File {IdText.Show(id!)}: {contradiction}");
                return;
            }
        }

        for (var kind = 0; kind < keys.Length; kind++)
        {
            var key = keysOfFile[kind] = design.Keys[kind].Of(file);
            if (key is not null && IdText.Problem(key) is { } wrong)
            {
                errors.Add("QA1005", $"File {IdText.Show(id!)}: its {keys[kind].Name} '{IdText.Show(key)}' {wrong}.");
                return;
            }
        }

        Append(file, id!);
    }

    private void Append(T file, string id)
    {
        MakeRoom(Encoding.UTF8.GetMaxByteCount(id.Length));
        used += Encoding.UTF8.GetBytes(id, idBytes.AsSpan(used));
        offsets.Add(used);
        files.Add(file);
        for (var kind = 0; kind < keys.Length; kind++)
        {
            keys[kind].Add(keysOfFile[kind]);
        }

        var bits = 0u;
        foreach (var (where, bit) in predicates)
        {
            if (where(file))
            {
                bits |= bit;
            }
        }

        holds.Add(bits);
    }

    // The ids so far tell how long all will be; a list that begins with unusual ones is not believed beyond a factor.
    private void MakeRoom(int bytes)
    {
        if (idBytes.Length - used < bytes)
        {
            var whole = (long)used * expected / Math.Max(1, files.Count) * 17 / 16;
            var grown = Math.Clamp(whole, 2L * idBytes.Length, 64L * idBytes.Length);
            Array.Resize(ref idBytes, (int)Math.Min(Array.MaxLength, Math.Max(grown, (long)used + bytes)));
        }
    }

    private void RefuseDuplicates(CohortColumns columns)
    {
        if (DistinctIds.Are(columns.IdBytes, columns.Offsets))
        {
            return;
        }

        var order = columns.ByIds;
        for (var i = 1; i < order.Length; i++)
        {
            var copies = 1;
            while (i < order.Length && columns.IdBytesOf(order[i]).SequenceEqual(columns.IdBytesOf(order[i - 1])))
            {
                copies++;
                i++;
            }

            if (copies > 1)
            {
                errors.Add(
                    "QA1006",
                    $"The id '{IdText.Show(columns.IdOf(order[i - 1]))}' is given {English.Number(copies)} times; every file needs its own id.");
            }
        }
    }

    private CohortColumns Columns() => new(idBytes, offsets.ToArray())
    {
        Holds = holds.ToArray(),
        KeyOf = Array.ConvertAll(keys, kind => kind.OfFile()),
        KeyNames = Array.ConvertAll(keys, kind => kind.Names()),
    };
}
