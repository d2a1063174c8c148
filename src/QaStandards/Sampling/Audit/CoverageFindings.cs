using System.Collections.Generic;
using System.Linq;

namespace QaStandards.Sampling.Audit;

/// <summary>
/// Finds whether the year's keys are covered as <c>qs-cover-1</c> says: all that can be, by the fewest files, with the first
/// tickets.
/// </summary>
internal static class CoverageFindings
{
    public static IEnumerable<Finding> Of<T>(AuditCase<T> audit, DerivedCoverage<T> coverage)
        where T : class
    {
        var review = coverage.Review;
        var asking = review.Asked.Sum(keys => keys.Count(files => files > 0));
        if (asking == 0 && review.Count == 0)
        {
            yield return Tell.Nothing(DrawSpecification.Coverage, "key left to cover from this list");
            yield break;
        }

        yield return Tell.Every(
            DrawSpecification.Coverage,
            "keys covered that the year owes and this list has files of",
            asking,
            review.Uncovered.Select(one => NameOf(audit, coverage.Rows[one.Kind], one.Key)));
        yield return Fewest(audit, review);
        if (review.IsDecidable)
        {
            var first = Tell.Stated(
                DrawSpecification.Coverage,
                "no earlier ticket could have been taken in place of later ones",
                review.Earlier is null);
            yield return review.Earlier is { } earlier ? first.For(audit.List.Ids[earlier]) : first;
        }
    }

    private static Finding Fewest<T>(AuditCase<T> audit, CoverageReview review)
        where T : class
    {
        if (review.Spare.Count > 0)
        {
            return Tell.Every(
                DrawSpecification.Coverage,
                "files taken for coverage that it needs",
                review.Count,
                review.Spare.Select(file => audit.List.Ids[file]));
        }

        return review.IsDecidable || review.Count == review.Least
            ? new(
                DrawSpecification.Coverage,
                review.Count <= review.Least ? Verdict.Satisfied : Verdict.Breached,
                new Measure.AtMost("files taken for coverage alone", review.Count, review.Least))
            : Tell.Missing(
                DrawSpecification.Coverage,
                $"a proof that fewer than {English.Number(review.Count)} files cannot cover three or more kinds of key "
                + $"(at least {English.Number(review.Least)} are needed)");
    }

    private static string NameOf<T>(AuditCase<T> audit, DesignRow<T>.Coverage row, int key)
        where T : class => $"{row.Key.Name} {audit.List.KeyNames[audit.Design.KindOf(row.Key)][key]}";
}
