using System.Globalization;
using QaStandards.Sampling;
using Xunit;

namespace QaStandards.Tests.Sampling;

public sealed class AssuranceEnglishTests
{
    private const string Always = "faulty before the draw, and examination always finds a fault in the standards moderated, ";

    [Theory]
    [InlineData("fr-FR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("")]
    public void The_texts_are_the_same_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal(
                $"if 1 of these 55 files was {Always}the 3 random files include one with probability at least 0.0545; "
                + "53 files would make it 95 %\n"
                + $"if 3 of these 55 files were {Always}the 3 random files include one with probability at least 0.1576; "
                + "35 files would make it 95 %\n"
                + $"if 6 of these 55 files were {Always}the 3 random files include one with probability at least 0.2977; "
                + "21 files would make it 95 %",
                Assurance.Of(55, 3).ToString());
            Assert.Equal(
                "from 31 to 6,671 of these 12,000 files were faulty before the draw, with 95 % confidence: 10 drawn at random, "
                + "9 examined, 1 faulty; those not examined count as sound below and as faulty above",
                Assurance.Estimate(12_000, 10, 9, 1, EstimateSides.Two).ToString());
            Assert.Equal(
                "drawn is -1; it must be from 0 to the population, 55. (Parameter 'drawn')",
                Assert.Throws<System.ArgumentOutOfRangeException>(() => Assurance.Of(55, -1)).Message);
            Assert.Equal("3 faulty: at least 0.1576; 35 for 95 %", Assurance.Of(55, 3).Lines[1].ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(0, 0, "there were no files to draw from, so no statement can be made")]
    [InlineData(1, 0, "the 1 file was not drawn at random, so no statement can be made")]
    [InlineData(55, 0, "none of these 55 files was drawn at random, so no statement can be made")]
    public void Without_random_files_it_says_that_no_statement_can_be_made(int population, int drawn, string text) =>
        Assert.Equal(text, Assurance.Of(population, drawn).ToString());

    [Theory]
    [InlineData(1, 1, "if the 1 file was ", "the 1 random file is certain to include one; 1 file is enough for 95 %")]
    [InlineData(
        2, 1, "if 1 of these 2 files was ",
        "the 1 random file includes one with probability at least 0.5000; 2 files would make it 95 %")]
    [InlineData(
        10_000, 9_999, "if 1 of these 10,000 files was ",
        "the 9,999 random files include one with probability at least 0.9999; 9,500 files are enough for 95 %")]
    [InlineData(
        10, 10, "if 1 of these 10 files was ", "the 10 random files are certain to include one; 10 files are enough for 95 %")]
    public void A_pool_of_any_size_reads_as_english(int population, int drawn, string start, string end) =>
        Assert.Equal(start + Always + end, Assurance.Of(population, drawn).ToString().Split('\n')[0]);

    [Fact]
    public void The_size_reached_is_enough_and_one_less_is_not()
    {
        Assert.EndsWith("at least 0.9636; 53 files are enough for 95 %", Assurance.Of(55, 53).ToString().Split('\n')[0]);
        Assert.EndsWith("at least 0.9454; 53 files would make it 95 %", Assurance.Of(55, 52).ToString().Split('\n')[0]);
    }

    [Theory]
    [InlineData(22, 2, 2, 0, "at most 16 of these 22 files were", "2 drawn at random, 2 examined, 0 faulty")]
    [InlineData(
        22, 2, 1, 0, "at most 21 of these 22 files were",
        "2 drawn at random, 1 examined, 0 faulty; those not examined count as faulty")]
    [InlineData(1, 1, 1, 1, "at most 1 of 1 file was", "1 drawn at random, 1 examined, 1 faulty")]
    public void An_estimate_says_what_it_rests_on(
        int population, int planned, int examined, int found, string start, string end) =>
        Assert.Equal(
            $"{start} faulty before the draw, with 95 % confidence: {end}",
            Assurance.Estimate(population, planned, examined, found).ToString());

    [Theory]
    [InlineData(0, "undetermined: there were no files to draw from")]
    [InlineData(1, "undetermined: the 1 file was not drawn at random")]
    [InlineData(22, "undetermined: none of these 22 files was drawn at random")]
    public void An_estimate_without_random_files_says_why_there_is_none(int population, string text) =>
        Assert.Equal(text, Assurance.Estimate(population, 0, 0, 0).ToString());
}
