using System;
using System.Linq;
using FsCheck;
using FsCheck.Xunit;
using QaStandards.Targets;
using Xunit;

namespace QaStandards.Tests.Targets;

[Properties(MaxTest = 200, QuietOnSuccess = true)]
public sealed class MeasurementTests
{
    private const string Marks = "session marks present";

    [Fact]
    public void What_is_left_out_is_in_neither_number()
    {
        var measurement = Measurement.Of(
            "learners who achieved", 190, 235, Exclusion.Of("still on the programme", 30), Exclusion.Of("transferred out", 5), Exclusion.Of("died", 0));

        Assert.Equal((190L, 235L, 35L, 200L), (measurement.Part, measurement.Total, measurement.LeftOut, measurement.Whole));
        Assert.Equal("190 of 200 learners who achieved (left out: 30 still on the programme, 5 transferred out)", measurement.ToString());
    }

    [Fact]
    public void What_is_not_known_is_a_question_mark()
    {
        Assert.Equal("? of 10 session marks present", Measurement.Of(Marks, null, 10).ToString());
        Assert.Equal("3 of ? session marks present", Measurement.Of(Marks, 3, null).ToString());
        Assert.Null(Measurement.Of(Marks, 3, null, Exclusion.Of("cancelled", 1)).Whole);
    }

    [Theory]
    [InlineData(1_001, 1_000, 0, "'session marks present' counts 1,001 of 1,000: no more can be counted than there are; correct one of them.")]
    [InlineData(971, 1_000, 30, "'session marks present' counts 971 of 970: no more can be counted than there are; correct one of them.")]
    [InlineData(0, 10, 11, "'session marks present' leaves out 11 of 10: no more can be left out than there are; correct one of them.")]
    [InlineData(-1, 10, 0, "'session marks present' counts -1: give a number from 0 to 1,000,000,000,000,000.")]
    [InlineData(0, -10, 0, "'session marks present' counts -10: give a number from 0 to 1,000,000,000,000,000.")]
    [InlineData(0, 1_000_000_000_000_001, 0, "'session marks present' counts 1,000,000,000,000,001: give a number from 0 to 1,000,000,000,000,000.")]
    public void Numbers_that_cannot_be_are_refused(long part, long total, long leftOut, string message)
    {
        var refusal = Assert.ThrowsAny<ArgumentException>(() => Measurement.Of(Marks, part, total, Exclusion.Of("cancelled", leftOut)));

        Assert.StartsWith(message, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(970, 1_000, 30)]
    [InlineData(0, 0, 0)]
    [InlineData(0, 11, 11)]
    [InlineData(1_000_000_000_000_000, 1_000_000_000_000_000, 0)]
    public void The_last_numbers_that_can_be_are_taken(long part, long total, long leftOut) =>
        Assert.Equal(total - leftOut, Measurement.Of(Marks, part, total, Exclusion.Of("cancelled", leftOut)).Whole);

    [Fact]
    public void A_reason_comes_once()
    {
        var refusal = Assert.Throws<ArgumentException>(
            () => Measurement.Of(Marks, 0, 9, Exclusion.Of("cancelled", 1), Exclusion.Of("cancelled", 2)));

        Assert.StartsWith("'session marks present' leaves out 'cancelled' twice; add the counts up.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reason_has_a_text_and_a_number()
    {
        Assert.Equal("12 cancelled", Exclusion.Of("cancelled", 12).ToString());
        Assert.Throws<ArgumentException>(() => Exclusion.Of(" ", 1));
        Assert.StartsWith(
            "'cancelled' counts -1: give a number from 0 to",
            Assert.Throws<ArgumentOutOfRangeException>(() => Exclusion.Of("cancelled", -1)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Measurement.Of("", 1, 1));
    }

    [Fact]
    public void Pooling_adds_up_and_is_not_the_mean_of_the_rates()
    {
        Measurement[] courses =
        [
            Measurement.Of(Marks, 9, 10, Exclusion.Of("cancelled", 0)),
            Measurement.Of(Marks, 50, 130, Exclusion.Of("late starters", 20), Exclusion.Of("cancelled", 10)),
        ];

        Assert.Equal("59 of 110 session marks present (left out: 10 cancelled, 20 late starters)", Measurement.Pooled(Marks, courses).ToString());
        Assert.Equal(Measurement.Of(Marks, 0, 0), Measurement.Pooled(Marks, []));
    }

    [Fact]
    public void What_is_not_known_of_one_is_not_known_of_all()
    {
        var pooled = Measurement.Pooled(Marks, [Measurement.Of(Marks, 9, 10), Measurement.Of(Marks, null, 10)]);

        Assert.Equal((null, 20L), (pooled.Part, pooled.Whole));
    }

    [Fact]
    public void A_sum_over_the_greatest_count_is_refused()
    {
        var large = Measurement.Of(Marks, 0, Measurement.GreatestCount);

        Assert.StartsWith(
            "'session marks present' adds up to more than 1,000,000,000,000,000; pool fewer measurements.",
            Assert.Throws<ArgumentException>(() => Measurement.Pooled(Marks, [large, large])).Message,
            StringComparison.Ordinal);
    }

    [Property]
    public bool Pooling_does_not_depend_on_the_order((byte Part, byte Others, byte Out)[] groups)
    {
        var measurements = groups.Select(group => Measurement.Of(Marks, group.Part, group.Part + group.Others + group.Out, Exclusion.Of("out", group.Out))).ToList();
        var pooled = Measurement.Pooled(Marks, measurements);
        return pooled == Measurement.Pooled(Marks, measurements.AsEnumerable().Reverse())
            && pooled.Part == groups.Sum(group => group.Part)
            && pooled.Whole == groups.Sum(group => group.Part + group.Others);
    }
}
