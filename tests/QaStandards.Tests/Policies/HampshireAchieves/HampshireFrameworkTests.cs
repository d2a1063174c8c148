using System;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.HampshireAchieves;
using Xunit;

namespace QaStandards.Tests.Policies.HampshireAchieves;

public sealed class HampshireFrameworkTests
{
    private static readonly LocalDate Thu_2025_07_31_LastDayOfTheYear = new(2025, 7, 31);

    [Fact]
    public void A_year_runs_from_August_to_July()
    {
        var framework = HampshireFramework.June2025;

        Assert.Equal(new(new(2024, 8, 1), Thu_2025_07_31_LastDayOfTheYear), framework.YearOf(Thu_2025_07_31_LastDayOfTheYear));
        Assert.Equal(new(new(2025, 8, 1), new(2026, 7, 31)), framework.YearOf(Thu_2025_07_31_LastDayOfTheYear.PlusDays(1)));
    }

    [Theory]
    [InlineData("september", 2024, 9, 2025, 8)]
    [InlineData("april", 2025, 4, 2026, 3)]
    public void The_year_may_be_read_otherwise(string choice, int startYear, int startMonth, int endYear, int endMonth)
    {
        var framework = HampshireFramework.June2025.With(HampshireReadings.AnnualYear.Choose(choice));
        var year = framework.YearOf(Thu_2025_07_31_LastDayOfTheYear);

        Assert.Equal((startYear, startMonth, 1), (year.Start.Year, year.Start.Month, year.Start.Day));
        Assert.Equal((endYear, endMonth), (year.End.Year, year.End.Month));
        Assert.Equal(["HAMPSHIRE-R01=" + choice], framework.Deviations);
    }

    [Property]
    public bool Exactly_one_year_contains_a_day(ushort days)
    {
        var day = new LocalDate(2000, 1, 1).PlusDays(days);
        var year = HampshireFramework.June2025.YearOf(day);

        return year.Contains(day) && HampshireFramework.June2025.YearOf(year.End.PlusDays(1)).Start == year.End.PlusDays(1)
            && HampshireFramework.June2025.YearOf(year.Start) == year && HampshireFramework.June2025.YearOf(year.End) == year;
    }

    [Fact]
    public void Readings_have_codes_in_order_and_the_first_choice_is_the_default()
    {
        Assert.Equal(
            Enumerable.Range(1, HampshireReadings.All.Count).Select(number => $"HAMPSHIRE-R{number:00}"),
            HampshireReadings.All.Select(reading => reading.Code));
        Assert.All(HampshireReadings.All, reading =>
            Assert.Equal(reading.Choices[0], HampshireFramework.June2025.ChoiceOf(reading)));
        Assert.Empty(HampshireFramework.June2025.Deviations);
    }

    [Fact]
    public void A_choice_of_another_policy_is_refused()
    {
        var foreign = Reading.Of("OTHER-R01", "?", [HampshireClauses.C1_0], ("a", "A."), ("b", "B."));

        Assert.StartsWith(
            "The choice OTHER-R01=b belongs to no reading of HAMPSHIRE (June 2025).",
            Assert.Throws<ArgumentException>(() => HampshireFramework.June2025.With(foreign.Choose("b"))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_of_tension_is_there() => Assert.Equal(
        "infeasible 5, conflict 22, gap 19, dated 1",
        string.Join(", ", TensionKind.All.Select(kind => $"{kind.Value} {HampshireTensions.All.Count(tension => tension.Kind == kind)}")));
}
