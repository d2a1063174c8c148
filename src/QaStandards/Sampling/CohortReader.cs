using System;
using System.Collections.Generic;
using System.Linq;
using FluentValidation.Results;

namespace QaStandards.Sampling;

/// <summary>Reads a caller's list once, in as many parts as there are cores, and refuses one that is not well formed.</summary>
internal sealed class CohortReader<T>(SamplingDesign<T> design, SamplingEvent on, Cores cores)
    where T : class
{
    public ValidationResult Read(IEnumerable<T> source, out Cohort<T>? cohort)
    {
        // One file too many is enough to know of.
        var files = source.Take(Cohort.MostFiles + 1).ToArray();
        if (files.Length > Cohort.MostFiles)
        {
            cohort = null;
            var errors = new CohortErrors();
            errors.Add("QA1001", $"The list has over {English.Number(Cohort.MostFiles)} files; split it by event or round.");
            return errors.Result();
        }

        var parts = ReadInParts(files, cores);
        if (parts.Length > 1 && !CohortPart<T>.Fit(parts))
        {
            // Read as one, which says at which file it is too long.
            parts = ReadInParts(files, Cores.One);
        }

        return Check(files, parts, out cohort);
    }

    private CohortPart<T>[] ReadInParts(T[] files, Cores cores)
    {
        var arrays = new CohortArrays<T>(files, design.Keys.Length);
        var parts = new CohortPart<T>[cores.PartsOf(files.Length)];
        cores.Share(files.Length, (number, start, end) =>
        {
            parts[number] = new(design, arrays, start, end);
            parts[number].Read();
        });
        return parts;
    }

    // The parts in their order say what the whole list says.
    private ValidationResult Check(T[] files, CohortPart<T>[] parts, out Cohort<T>? cohort)
    {
        var errors = new CohortErrors();
        Array.ForEach(parts, part => errors.Add(part.Errors));
        if (!CohortPart<T>.Fit(parts))
        {
            cohort = null;
            return errors.Result();
        }

        var columns = CohortPart<T>.Joined(parts, cores);
        RefuseDuplicates(columns, errors);
        var result = errors.Result();
        cohort = result.IsValid ? new(design, on, columns, files, SimilarIds.In(columns)) : null;
        return result;
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

            // Files with an error have no id.
            if (copies > 1 && columns.IdBytesOf(order[i - 1]).Length > 0)
            {
                errors.Add(
                    "QA1006",
                    $"The id '{IdText.Show(columns.IdOf(order[i - 1]))}' is given {English.Number(copies)} times; every file needs its own id.");
            }
        }
    }
}
