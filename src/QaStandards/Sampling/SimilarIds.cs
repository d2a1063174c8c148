using System;
using System.Collections.Generic;
using System.Text;

namespace QaStandards.Sampling;

/// <summary>Finds ids that differ only in case, outer spaces or normalisation: probably one file that is listed twice.</summary>
internal static class SimilarIds
{
    private const int Most = 100;

    public static ValueList<CohortWarning> In(CohortColumns columns)
    {
        if (!CanBeSimilar(columns.IdBytes))
        {
            return [];
        }

        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        var warnings = new List<CohortWarning>();
        foreach (var file in columns.ByIds)
        {
            if (warnings.Count == Most)
            {
                break;
            }

            var id = columns.IdOf(file);
            var folded = id.Trim().Normalize(NormalizationForm.FormKC).ToUpperInvariant();
            if (!first.TryAdd(folded, id))
            {
                warnings.Add(new(
                    "QA1101",
                    first[folded],
                    id,
                    $"Ids '{IdText.Show(first[folded])}' and '{IdText.Show(id)}' differ only in case, outer spaces or normalisation; they are two files in the draw."));
            }
        }

        return warnings.ToValueList();
    }

    // Ids of ASCII without spaces are folded one to one when all their letters are of one case.
    private static bool CanBeSimilar(ReadOnlySpan<byte> ids) =>
        (ids.ContainsAnyInRange((byte)'a', (byte)'z') && ids.ContainsAnyInRange((byte)'A', (byte)'Z'))
        || ids.Contains((byte)' ')
        || ids.ContainsAnyInRange((byte)0x80, (byte)0xFF);
}
