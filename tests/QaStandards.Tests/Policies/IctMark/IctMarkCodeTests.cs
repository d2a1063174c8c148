using System;
using System.Linq;
using QaStandards.Policies.IctMark;
using QaStandards.Sampling;
using Xunit;

namespace QaStandards.Tests.Policies.IctMark;

public sealed class IctMarkCodeTests
{
    [Fact]
    public void Readings_have_codes_in_order_and_the_first_choice_is_the_default()
    {
        Assert.Equal(
            Enumerable.Range(1, IctMarkReadings.All.Count).Select(number => $"ICT-MARK-R{number:00}"),
            IctMarkReadings.All.Select(reading => reading.Code));
        Assert.All(IctMarkReadings.All, reading => Assert.Equal(reading.Choices[0], IctMarkCode.Undated.ChoiceOf(reading)));
        Assert.Empty(IctMarkCode.Undated.Deviations);
        Assert.Equal("ICT-MARK (undated)", IctMarkCode.Undated.ToString());
    }

    [Fact]
    public void What_the_code_does_not_give_is_not_there_until_a_host_gives_it()
    {
        Assert.Null(IctMarkCode.Undated.RecentMonths);
        Assert.Null(IctMarkCode.Undated.SupportMonths);
        Assert.Null(IctMarkCode.Undated.NoticeDays);
        Assert.Null(IctMarkCode.Undated.DaysToTell);
        Assert.Null(IctMarkCode.Undated.ObservedVisits);
        Assert.Null(IctMarkCode.Undated.SampledAssessors);

        var code = IctMarkCode.Undated.WithRecencyWindow(36).WithSupportWindow(60).WithNotice(10).WithTimeToTell(1).WithObservedVisits(SamplingFraction.Percent(10))
            .WithSampledAssessors(SamplingFraction.Percent(5)).With(IctMarkReadings.RenewalBy.Choose("full-assessment"));

        Assert.Equal(
            "ICT-MARK (undated): ICT-MARK-R05=full-assessment, ICT-MARK Principle 9h=36 months, "
            + "ICT-MARK Eligibility to assess 1a=60 months, ICT-MARK Quality assurance 1c=10 days, ICT-MARK Contact with schools 1h=1 day, "
            + "ICT-MARK Principle 12b=1/10, ICT-MARK School assessments 1f=1/20",
            code.ToString());
    }

    [Theory]
    [InlineData(0, "A window has 1 to 1,200 months, not 0. (Parameter 'months')\nActual value was 0.")]
    [InlineData(1201, "A window has 1 to 1,200 months, not 1,201. (Parameter 'months')\nActual value was 1201.")]
    public void A_window_has_a_month_at_least_and_a_hundred_years_at_most(int months, string message)
    {
        Assert.Equal(
            message, Assert.Throws<ArgumentOutOfRangeException>(() => IctMarkCode.Undated.WithRecencyWindow(months)).Message.ReplaceLineEndings("\n"));
        Assert.Equal(
            message, Assert.Throws<ArgumentOutOfRangeException>(() => IctMarkCode.Undated.WithSupportWindow(months)).Message.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData(-1, "-1")]
    [InlineData(366, "366")]
    public void A_number_of_days_is_from_none_to_a_year(int days, string told)
    {
        Assert.StartsWith(
            $"A notice has 0 to 365 days, not {told}. (Parameter 'days')",
            Assert.Throws<ArgumentOutOfRangeException>(() => IctMarkCode.Undated.WithNotice(days)).Message, StringComparison.Ordinal);
        Assert.StartsWith(
            $"A time to tell has 0 to 365 days, not {told}. (Parameter 'days')",
            Assert.Throws<ArgumentOutOfRangeException>(() => IctMarkCode.Undated.WithTimeToTell(days)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_choice_of_another_policy_is_refused()
    {
        var foreign = Reading.Of("OTHER-R01", "?", [IctMarkClauses.Title], ("a", "A."), ("b", "B."));

        Assert.StartsWith(
            "The choice OTHER-R01=b belongs to no reading of ICT-MARK (undated).",
            Assert.Throws<ArgumentException>(() => IctMarkCode.Undated.With(foreign.Choose("b"))).Message,
            StringComparison.Ordinal);
    }
}
