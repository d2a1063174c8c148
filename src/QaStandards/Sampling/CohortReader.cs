using System;
using System.Collections.Generic;
using FluentValidation.Results;

namespace QaStandards.Sampling;

/// <summary>Reads a caller's list once, in as many parts as there are cores, and refuses one that is not well formed.</summary>
internal sealed class CohortReader<T>(SamplingDesign<T> design, SamplingEvent on, Cores cores)
    where T : class
{
    public ValidationResult Read(IEnumerable<T> source, out Cohort<T>? cohort)
    {
        var whole = ReadInParts(source) ?? ReadAsOne(source);
        var columns = whole.Columns();
        if (!whole.IsCut)
        {
            RefuseDuplicates(columns, whole.Errors);
        }

        var result = whole.Errors.Result();
        cohort = result.IsValid ? new(design, on, columns, whole.Files(), SimilarIds.In(columns)) : null;
        return result;
    }

    private CohortPart<T> ReadAsOne(IEnumerable<T> source)
    {
        var part = new CohortPart<T>(design, System.Linq.Enumerable.TryGetNonEnumeratedCount(source, out var count) ? count : 0);
        var number = 0;
        foreach (var file in source)
        {
            if (!part.Read(file, ++number))
            {
                break;
            }
        }

        return part;
    }

    // The parts in their order say what the whole list says. One that is too long is read as one, which says where it is.
    private CohortPart<T>? ReadInParts(IEnumerable<T> source)
    {
        if (source is not IReadOnlyList<T> { Count: <= Cohort.MostFiles } list || cores.PartsOf(list.Count) == 1)
        {
            return null;
        }

        var parts = new CohortPart<T>[cores.PartsOf(list.Count)];
        cores.Share(list.Count, (number, start, end) =>
        {
            var part = parts[number] = new(design, end - start);
            for (var file = start; file < end && part.Read(list[file], file + 1); file++)
            {
            }
        });
        return Array.Exists(parts, part => part.IsCut) ? null : CohortPart<T>.Joined(design, parts, cores);
    }

    private void RefuseDuplicates(CohortColumns columns, CohortErrors errors)
    {
        if (DistinctIds.Are(columns, cores))
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
}
