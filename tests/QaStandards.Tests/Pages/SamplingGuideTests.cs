using System.Globalization;
using System.Linq;
using QaStandards.Sampling;
using Xunit;

namespace QaStandards.Tests.Pages;

/// <summary>The figures in the guide's prose are the library's.</summary>
public sealed class SamplingGuideTests
{
    [Fact]
    public void The_table_of_what_five_per_cent_can_find_is_computed()
    {
        var rows = Page.Of("docs/guide/sampling.md").Text.Split('\n')
            .SkipWhile(line => !line.StartsWith("| files *N* | drawn *n* |", System.StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .ToArray();

        Assert.Equal(5, rows.Length);
        Assert.All(rows, row => Assert.Equal(
            row, Row(int.Parse(row.Split('|')[1].Trim(), NumberStyles.AllowThousands, CultureInfo.InvariantCulture))));
    }

    private static string Row(int files)
    {
        var (five, ten) = ((int)SamplingFraction.Percent(5).SizeOf(files), (int)SamplingFraction.Percent(10).SizeOf(files));
        decimal Chance(int faulty) => Assurance.DetectionProbability(files, faulty, drawn: five);
        var enough = Assurance.SizeFor(files, five, SamplingFraction.Percent(95));
        return string.Create(
            CultureInfo.InvariantCulture, $"| {files:#,0} | {five} | {Chance(1)} | {Chance(five)} | {Chance(ten)} | {enough} |");
    }
}
