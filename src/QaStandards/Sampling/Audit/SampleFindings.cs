using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using QaStandards.Standards;
using static QaStandards.Sampling.DrawSpecification;

namespace QaStandards.Sampling.Audit;

/// <summary>Finds whether the claimed files are the drawn ones and no others, and whether what is said of each is so.</summary>
internal sealed class SampleFindings<T>(AuditCase<T> audit, Derivation<T> derived)
    where T : class
{
    // The order in which strata claim a file.
    private readonly (string Code, uint Rows)[] strata =
    [
        ("mandatory", audit.Bits<DesignRow<T>.Mandatory>()),
        ("random", audit.Bits<DesignRow<T>.Random>()),
        ("intensity", audit.Bits<DesignRow<T>.Intensity>()),
        ("coverage", audit.Bits<DesignRow<T>.Coverage>()),
        ("widening", audit.Bits<DesignRow<T>.Widening>()),
    ];

    private readonly uint random = audit.Bits<DesignRow<T>.Random>();

    // A sample has few kinds of file: those that the same rows select, out of the same pools.
    private readonly Dictionary<(uint Why, uint Pools), (string Stratum, string[] Reasons, string? Chance)> kinds = [];

    private readonly StandardSet? agreed = audit.Rows<DesignRow<T>.Agreed>().All(row => row.Row.InEveryFile)
        ? audit.Terms.AgreedStandards ?? audit.Design.Framework?.None
        : audit.Design.Framework?.None;

    private readonly DesignRow<T>.Own[] owns = [.. audit.Rows<DesignRow<T>.Own>().Select(row => row.Row)];
    private readonly (FileKey<T> Key, Dictionary<string, StandardSet> Widened)[] widened =
        [.. audit.Design.Keys.Select(key => (key, audit.Widened(key))).Where(one => one.Item2.Count > 0)];

    public IEnumerable<Finding> OnDraw(SampleReceipt? receipt)
    {
        foreach (var draw in derived.Draws)
        {
            yield return Taken($"files with the smallest tickets, as {draw.Row.By.Citation} draws", draw.Files);
        }

        foreach (var intensity in derived.Intensities.Where(one => one.Units.Count > 0))
        {
            yield return Taken(
                $"files with the next tickets of their keys, as {intensity.Row.By.Citation} asks", intensity.Files);
        }

        var thresholds = derived.Draws.Select(draw => draw.Files.Length == 0 ? "" : audit.Tickets.Of(draw.Files[^1])).ToList();
        yield return Tell.Same(
            DrawSpecification.Draw,
            "thresholds",
            receipt?.Thresholds is { } claimed ? string.Join(' ', claimed) : "missing",
            string.Join(' ', thresholds),
            receipt?.Thresholds?.SequenceEqual(thresholds, StringComparer.Ordinal) == true);
    }

    public IEnumerable<Finding> OnStrata()
    {
        yield return Tell.Every(Strata, "claimed files named once", audit.Claimed.All.Count, audit.Claimed.Repeated);
        yield return Claimed(Strata, "claimed files that a rule selects", (_, file) => derived.Why[file] != 0);
        yield return Selected(
            Strata, "claimed files in their stratum", (claimed, file) => Equal(claimed.Stratum, KindOf(file).Stratum));
        yield return Selected(
            Strata,
            "claimed files with all their reasons and no other",
            (claimed, file) => claimed.Reasons?.AsSpan().SequenceEqual(KindOf(file).Reasons) == true);
        yield return Selected(
            Strata,
            "claimed files with the chance they had",
            (claimed, file) => Equal(claimed.InclusionProbability, KindOf(file).Chance));
    }

    public Finding OnStandards() => audit.Design.Framework is null
        ? Claimed(
            DrawSpecification.Standards,
            "claimed files without standards, as the design has none",
            (claimed, _) => string.IsNullOrEmpty(claimed.Standards))
        : Claimed(
            DrawSpecification.Standards,
            "claimed files with all the standards to examine in them",
            (claimed, file) => audit.Numbers!.Read(claimed.Standards)?.Includes(StandardsOf(file)) == true);

    private Finding Taken(string of, IReadOnlyCollection<int> files) => files.Count == 0
        ? Tell.Nothing(DrawSpecification.Draw, of)
        : Tell.Every(
            DrawSpecification.Draw,
            of,
            files.Count,
            files.Where(file => !audit.Claimed.Has[file]).Select(file => audit.List.Ids[file]));

    private Finding Claimed(Clause by, string of, Func<ClaimedFile, int, bool> isRight) => Tell.Every(
        by,
        of,
        audit.Claimed.Found.Count,
        audit.Claimed.Found.Where(one => !isRight(one.Claimed, one.File)).Select(one => one.Claimed.Id));

    // What no rule selects is found once, and has no stratum, reasons or chance to be right about.
    private Finding Selected(Clause by, string of, Func<ClaimedFile, int, bool> isRight) =>
        Claimed(by, of, (claimed, file) => derived.Why[file] == 0 || isRight(claimed, file));

    private static bool Equal(string? claimed, string? right) => string.Equals(claimed, right, StringComparison.Ordinal);

    private (string Stratum, string[] Reasons, string? Chance) KindOf(int file)
    {
        var (why, pools) = (derived.Why[file], audit.List.Holds[file] & random);
        if (!kinds.TryGetValue((why, pools), out var kind))
        {
            var stratum = Array.Find(strata, stratum => (why & stratum.Rows) != 0).Code;
            var reasons = audit.Design.Rows.Where((_, row) => ((why >> row) & 1) == 1).Select(row => row.By.Citation);
            kinds.Add((why, pools), kind = (stratum, [.. reasons], ChanceOf(stratum, pools)));
        }

        return kind;
    }

    // Whoever is in the pools of two draws has the chance of neither alone.
    private string? ChanceOf(string stratum, uint pools)
    {
        if (stratum == "mandatory")
        {
            return "1/1";
        }

        var draws = stratum == "random" ? derived.Draws.Where(draw => ((pools >> draw.Number) & 1) == 1).ToList() : [];
        if (draws.Count != 1)
        {
            return null;
        }

        var (drawn, pool) = (draws[0].Files.Length, draws[0].Pool);
        var common = (int)BigInteger.GreatestCommonDivisor(drawn, pool);
        return string.Create(CultureInfo.InvariantCulture, $"{drawn / common}/{pool / common}");
    }

    private StandardSet StandardsOf(int file)
    {
        var standards = agreed!;
        foreach (var row in owns)
        {
            standards = row.Standards(audit.List.Files[file]) is { } own ? standards.Union(own) : standards;
        }

        foreach (var (key, ofKey) in widened)
        {
            standards = standards.Union(
                audit.KeyName(key, file) is { } name ? ofKey.GetValueOrDefault(name, standards) : standards);
        }

        return standards;
    }
}
