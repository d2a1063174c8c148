using System;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Sampling;
using QaStandards.Tests.Generators;
using Xunit;

namespace QaStandards.Tests.Sampling;

public sealed class SampleSizeTests
{
    private static readonly LocalDate Wed_2025_12_31_BeforeTheTable = new(2025, 12, 31);
    private static readonly LocalDate Thu_2026_01_01_FirstEdition = new(2026, 1, 1);
    private static readonly LocalDate Mon_2026_06_01_SecondEdition = new(2026, 6, 1);

    // Sizes of a moderation table that an awarding body published for 2026; the second edition is made up.
    private static readonly SizeTable Table = SizeTable.Of("moderation 2026",
    [
        SizeTableEdition.Of(Thu_2026_01_01_FirstEdition,
            [SizeBand.All(15), SizeBand.Some(100, 15), SizeBand.Some(200, 20), SizeBand.Some(null, 25)]),
        SizeTableEdition.Of(Mon_2026_06_01_SecondEdition, [SizeBand.Some(null, 30)]),
    ]);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(15, 15)]
    [InlineData(16, 15)]
    [InlineData(100, 15)]
    [InlineData(101, 20)]
    [InlineData(200, 20)]
    [InlineData(201, 25)]
    [InlineData(1_000_000, 25)]
    public void A_table_gives_the_size_of_the_band(long cohort, long files)
    {
        Assert.Equal(files, Table.SizeOf(cohort, Thu_2026_01_01_FirstEdition));
        Assert.Equal(files, SampleSize.FromTable(Table).Of(cohort, Thu_2026_01_01_FirstEdition));
    }

    [Fact]
    public void An_edition_is_in_force_from_its_day()
    {
        Assert.Null(Table.SizeOf(300, Wed_2025_12_31_BeforeTheTable));
        Assert.Equal(25, Table.SizeOf(300, Mon_2026_06_01_SecondEdition.PlusDays(-1)));
        Assert.Equal(30, Table.SizeOf(300, Mon_2026_06_01_SecondEdition));
        Assert.Equal(12, Table.SizeOf(12, Mon_2026_06_01_SecondEdition));
        Assert.Null(SampleSize.FromTable(Table).Of(300, null));
    }

    [Fact]
    public void A_draw_before_the_first_edition_is_undetermined_and_names_what_is_missing()
    {
        var design = PlainDesign.Of(SampleSize.FromTable(Table));
        var files = new[] { "a", "b", "c" };
        Finding FindingOn(LocalDate? day) => design.Plan(
            Cohort.Freeze(design, SamplingEvent.Of("2026-01", 1, day), files), CandidateFiles.Dice, CandidateFiles.Year).Findings[0];

        Assert.Equal(
            "[TEST 1] undetermined: cannot be told without: an edition of table moderation 2026 for the day of the event",
            FindingOn(Wed_2025_12_31_BeforeTheTable).ToString());
        Assert.Equal(Verdict.Undetermined, FindingOn(null).Verdict);
        Assert.Equal("[TEST 1] satisfied: 3 random files; at least 3", FindingOn(Thu_2026_01_01_FirstEdition).ToString());
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(4, 2)]
    [InlineData(5, 3)]
    [InlineData(9, 3)]
    [InlineData(10, 4)]
    [InlineData(9_223_372_030_926_249_001, 3_037_000_499)]
    [InlineData(9_223_372_030_926_249_002, 3_037_000_500)]
    [InlineData(long.MaxValue, 3_037_000_500)]
    public void A_square_root_is_rounded_up(long population, long files) => Assert.Equal(files, SampleSize.SquareRoot.Of(population, null));

    [Theory]
    [InlineData(5, 5)]
    [InlineData(10, 10)]
    [InlineData(99, 10)]
    [InlineData(100, 10)]
    [InlineData(101, 11)]
    public void The_larger_of_ten_per_cent_and_ten_is_never_more_than_there_are(long population, long files) => Assert.Equal(
        files, SampleSize.LargerOf(SampleSize.AtLeast(SamplingFraction.Percent(10)), SampleSize.Files(10)).Of(population, null));

    [Property]
    public bool No_size_is_over_the_population_or_falls_when_it_grows(uint population)
    {
        var day = Thu_2026_01_01_FirstEdition;
        SampleSize[] sizes =
        [
            SampleSize.AtLeast(SamplingFraction.Percent(5)), SampleSize.SquareRoot, SampleSize.Files(7), SampleSize.FromTable(Table),
        ];
        return Array.TrueForAll(
            sizes, size => size.Of(population, day) <= population && size.Of(population, day) <= size.Of(population + 1L, day));
    }

    [Fact]
    public void Bands_out_of_place_are_refused()
    {
        var day = Thu_2026_01_01_FirstEdition;
        Assert.StartsWith(
            "Band 2 of the edition in force from Thu 1 Jan 2026 is out of place: the ends ascend, and only the last band has none.",
            Assert.Throws<ArgumentException>(() => SizeTableEdition.Of(day, [SizeBand.All(15), SizeBand.Some(15, 3)])).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => SizeTableEdition.Of(day, [SizeBand.All(null), SizeBand.Some(null, 3)]));
        Assert.StartsWith(
            "The edition in force from Thu 1 Jan 2026 has no bands.",
            Assert.Throws<ArgumentException>(() => SizeTableEdition.Of(day, [])).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => SizeBand.All(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => SizeBand.Some(10, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleSize.Files(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleSize.SquareRoot.Of(-1, null));
    }

    [Fact]
    public void Editions_out_of_order_are_refused()
    {
        var edition = SizeTableEdition.Of(Thu_2026_01_01_FirstEdition, [SizeBand.All(null)]);
        Assert.StartsWith(
            "Size table t: the edition in force from Thu 1 Jan 2026 does not come after the one before it; order the editions by day.",
            Assert.Throws<ArgumentException>(() => SizeTable.Of("t", [edition, edition])).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "Size table t has no edition.", Assert.Throws<ArgumentException>(() => SizeTable.Of("t", [])).Message, StringComparison.Ordinal);
    }
}
