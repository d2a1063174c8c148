using System;
using System.Globalization;
using System.Linq;
using NodaTime;
using QaStandards.Sampling;
using QaStandards.Standards;

namespace QaStandards.Tests.Sampling;

/// <summary>
/// Designs of a made-up policy with whatever a design can have: several draws, sizes of every kind, up to three covered keys.
/// </summary>
internal static class SampleAuditDesigns
{
    private static readonly Policy Policy = Policy.Of("TEST", "A made-up policy", "first", "nobody");
    private static readonly FileKey<Script> Marker = new("marker", "markers", script => script.Marker);
    private static readonly FileKey<Script> Centre = new("centre", "centres", script => script.Centre);
    private static readonly FileKey<Script> Subject = new("subject", "subjects", script => script.Subject);

    private static readonly Framework Criteria = Framework.Of(
        "CRIT",
        "Criteria",
        "first",
        [.. Enumerable.Range(1, 12).Select(number => new Standard(number, "Area", $"Criterion {number}", TitleBasis.Published))]);

    private static readonly SizeTable Table = SizeTable.Of("of the board",
    [
        SizeTableEdition.Of(new(2020, 1, 1), [SizeBand.All(10), SizeBand.Some(25, 10), SizeBand.Some(null, 15)]),
        SizeTableEdition.Of(new(2024, 1, 1), [SizeBand.All(5), SizeBand.Some(null, 6)]),
    ]);

    public static SamplingDesign<Script> Any(Random random)
    {
        var framework = random.Next(2) == 0 ? Criteria : null;
        var least = 1 + random.Next(2);
        DesignRow<Script>[] rows =
        [
            DesignRow<Script>.TakeAll(Clause("1"), "failed scripts", script => script.Mark < 20),
            DesignRow<Script>.Draw(Clause("2"), "passed scripts", script => script.Mark >= 40, Size(random), random.Next(2) == 0),
            DesignRow<Script>.Draw(Clause("3"), "scripts near the line", script => script.Mark is > 30 and < 60, Size(random)),
            DesignRow<Script>.Intensify(Clause("4"), "scripts", Marker, script => script.Mark > 10),
            DesignRow<Script>.Cover(Clause("5"), Marker, least),
            .. random.Next(3) > 0 ? [DesignRow<Script>.Cover(Clause("6"), Centre, least)] : (DesignRow<Script>[])[],
            .. random.Next(3) == 0 ? [DesignRow<Script>.Cover(Clause("7"), Subject)] : (DesignRow<Script>[])[],
            DesignRow<Script>.Widen(Clause("8"), Centre),
            DesignRow<Script>.Intensify(Clause("9"), "scripts", Centre, script => script.Mark > 10),
            .. framework is null ? [] : (DesignRow<Script>[])
            [
                DesignRow<Script>.Examine(Clause("10"), "criteria failed", Failed),
                DesignRow<Script>.CoverStandards(Clause("11"), "criteria examined"),
            ],
        ];
        return new(
            Policy,
            script => script.Id,
            [
                Fact<Script>.OfNumber("mark", script => script.Mark),
                Fact<Script>.OfText("marker", script => script.Marker),
                Fact<Script>.OfText("centre", script => script.Centre),
            ],
            [],
            rows.ToValueList(),
            framework,
            ["R1=other"]);
    }

    public static Script[] Files(Random random) =>
        [.. Enumerable.Range(0, random.Next(60)).Select(number => new Script(
            $"s-{random.Next(1000).ToString("0000", CultureInfo.InvariantCulture)}-{number}",
            random.Next(100),
            Key("M", random, 8),
            Key("C", random, 6),
            Key("S", random, 3)))];

    public static DrawTerms Terms(Random random, SamplingDesign<Script> design) => new()
    {
        AgreedStandards = design.Framework is not null && random.Next(2) == 0 ? Criteria.Set(3, 7) : null,
        Widenings = design.Framework is not null && random.Next(2) == 0
            ?
            [
                Widening.Of("centre", "C3", Criteria.Set(5)),
                Widening.Of("centre", "C3", Criteria.Set(6)),
                Widening.Of("centre", "nobody", Criteria.All),
            ]
            : [],
        DeclaredSize = random.Next(3) == 0 ? 1 + random.Next(20) : null,
        RiskBands = random.Next(3) switch
        {
            0 => null,
            1 => [],
            _ =>
            [
                RiskBand.OfFiles("new", "marker", ["M1", "M2"], 3),
                RiskBand.OfFraction("red", "centre", ["C1"], SamplingFraction.Of(1, 3)),
            ],
        },
        Pacing = random.Next(2) == 0
            ? CoveragePacing.FirstOpportunity
            : CoveragePacing.Paced(
            [
                ExpectedKey.Of("marker", "M1", 1),
                ExpectedKey.Of("marker", "M2", 1),
                ExpectedKey.Of("centre", "C2", 1),
                ExpectedKey.Of("centre", "C3", 9),
                ExpectedKey.Of("marker", "M2", 1),
            ]),
        EventsLeft = random.Next(3) == 0 ? 1 : null,
        SearchBudget = random.Next(3000),
    };

    /// <summary>Returns no day, or one on which an edition of the table begins or the day before it.</summary>
    public static LocalDate? Day(Random random) => random.Next(6) switch
    {
        0 => null,
        1 => new(2019, 12, 31),
        2 => new(2020, 1, 1),
        3 => new(2023, 12, 31),
        _ => new(2024, 1, 1),
    };

    private static SampleSize Size(Random random) => random.Next(6) switch
    {
        0 => SampleSize.SquareRoot,
        1 => SampleSize.Files(1 + random.Next(12)),
        2 => SampleSize.FromTable(Table),
        3 => SampleSize.LargerOf(SampleSize.AtLeast(SamplingFraction.Percent(10)), SampleSize.Files(3)),
        _ => SampleSize.AtLeast(SamplingFraction.Of(1 + random.Next(5), 5 + random.Next(90))),
    };

    private static StandardSet? Failed(Script script) => script.Mark < 50 ? Criteria.Set(1 + (script.Mark % 12)) : null;

    private static string? Key(string prefix, Random random, int keys) => random.Next(10) == 0 ? null : $"{prefix}{random.Next(keys)}";

    private static Clause Clause(string locator) => QaStandards.Clause.Of(Policy, locator, Force.Must, "A rule.");

    internal sealed record Script(string Id, int Mark, string? Marker, string? Centre, string? Subject);
}
