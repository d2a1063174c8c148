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
        Assert.All(rows, row => Assert.Equal(row, Row(int.Parse(
            row.Split('|')[1], NumberStyles.AllowThousands | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture))));
    }

    private static string Row(int files)
    {
        var (five, ten) = (SamplingFraction.Percent(5), SamplingFraction.Percent(10));
        var drawn = (int)five.SizeOf(files);
        var faulty = (int)five.SizeOf(files);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {files:#,0} | {drawn} | {Assurance.DetectionProbability(files, 1, drawn)} | {Assurance.DetectionProbability(files, faulty, drawn)} "
            + $"| {Assurance.DetectionProbability(files, (int)ten.SizeOf(files), drawn)} | {Assurance.SizeFor(files, faulty, SamplingFraction.Percent(95))} |");
    }
}
