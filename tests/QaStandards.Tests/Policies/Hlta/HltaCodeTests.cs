using System;
using System.Linq;
using NodaTime;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Sampling;
using Xunit;

namespace QaStandards.Tests.Policies.Hlta;

public sealed class HltaCodeTests
{
    private static readonly LocalDate Fri_2018_08_31_LastDayOfTheYear = new(2018, 8, 31);
    private static readonly LocalDate Sat_2018_09_01_FirstDayOfTheNext = new(2018, 9, 1);

    [Theory, Trait("Clause", "HLTA 75(6)")]
    [InlineData(1, 20, true)]
    [InlineData(1, 10, true)]
    [InlineData(1, 1, true)]
    [InlineData(49_999, 1_000_000, false)]
    [InlineData(1, 25, false)]
    public void A_host_may_ask_for_more_than_five_per_cent_and_not_for_less(long numerator, long denominator, bool allowed)
    {
        var fraction = SamplingFraction.Of(numerator, denominator);
        if (allowed)
        {
            Assert.Equal(fraction, HltaCode.April2017.WithMetFraction(fraction).MetFraction);
        }
        else
        {
            Assert.StartsWith(
                "HLTA 75(6) asks for at least 1/20 (5 per cent) of the cases judged met; ask for more, not less.",
                Assert.Throws<ArgumentOutOfRangeException>(() => HltaCode.April2017.WithMetFraction(fraction)).Message,
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_choice_makes_another_instance_and_leaves_the_first_alone()
    {
        var other = HltaCode.April2017.With(HltaReadings.ProgrammeYear.Choose("january"), HltaReadings.Resubmitted.Choose("partial-reassessment"));

        Assert.Equal(["HLTA-R01=january", "HLTA-R02=partial-reassessment"], other.Deviations);
        Assert.Empty(HltaCode.April2017.Deviations);
        Assert.Empty(other.With(HltaReadings.ProgrammeYear.Default, HltaReadings.Resubmitted.Default).Deviations);
    }

    [Fact]
    public void A_choice_of_another_policy_is_refused()
    {
        var foreign = Reading.Of("OTHER-R01", "?", [HltaClauses.C75_6], ("a", "A."), ("b", "B."));
        var forged = Reading.Of("HLTA-R01", "?", [HltaClauses.C75_6], ("september", "A."), ("may", "B."));

        Assert.StartsWith(
            "The choice OTHER-R01=b belongs to no reading of HLTA (April 2017).",
            Assert.Throws<ArgumentException>(() => HltaCode.April2017.With(foreign.Choose("b"))).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => HltaCode.April2017.With(forged.Choose("may")));
        Assert.StartsWith(
            "OTHER-R01 is not a reading of HLTA (April 2017).",
            Assert.Throws<ArgumentException>(() => HltaCode.April2017.ChoiceOf(foreign)).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "Reading HLTA-R01 has no choice 'may'. Known: september, january, april.",
            Assert.Throws<ArgumentException>(() => HltaReadings.ProgrammeYear.Choose("may")).Message,
            StringComparison.Ordinal);
    }

    [Fact, Trait("Clause", "HLTA 76a"), Trait("Clause", "HLTA 77a"), Trait("Clause", "HLTA 85b")]
    public void The_programme_year_runs_from_September_to_August()
    {
        var code = HltaCode.April2017;

        Assert.Equal(new LocalDate(2017, 9, 1), code.YearStart(Fri_2018_08_31_LastDayOfTheYear));
        Assert.Equal(Fri_2018_08_31_LastDayOfTheYear, code.YearEnd(Fri_2018_08_31_LastDayOfTheYear));
        Assert.Equal(Sat_2018_09_01_FirstDayOfTheNext, code.YearStart(Sat_2018_09_01_FirstDayOfTheNext));
    }

    [Theory, Trait("Clause", "HLTA 76a")]
    [InlineData("january", 2018, 1, 2018, 12)]
    [InlineData("april", 2018, 4, 2019, 3)]
    public void The_year_may_be_read_otherwise(string choice, int startYear, int startMonth, int endYear, int endMonth)
    {
        var code = HltaCode.April2017.With(HltaReadings.ProgrammeYear.Choose(choice));

        Assert.Equal(new LocalDate(startYear, startMonth, 1), code.YearStart(Fri_2018_08_31_LastDayOfTheYear));
        Assert.Equal((endYear, endMonth), (code.YearEnd(Fri_2018_08_31_LastDayOfTheYear).Year, code.YearEnd(Fri_2018_08_31_LastDayOfTheYear).Month));
    }

    [Fact]
    public void Readings_have_codes_of_their_own_and_the_first_choice_is_the_default()
    {
        var readings = HltaReadings.All;

        Assert.Equal(readings.Count, readings.Select(reading => reading.Code).Distinct().Count());
        Assert.All(readings, reading =>
        {
            Assert.Same(reading.Default, reading.Choices[0]);
            Assert.Equal(reading.Default, HltaCode.April2017.ChoiceOf(reading));
            Assert.Single(reading.Choices, choice => choice.IsDefault);
        });
    }

    [Fact]
    public void A_single_file_is_checked_by_the_validator_with_codes_and_messages_of_its_own()
    {
        var validator = new CandidateFileValidator();
        var file = new CandidateFile { Id = "x", Candidate = "c", Assessor = "", Provider = "P", Outcome = RecommendedOutcome.Met, NotMet = HltaStandards.Set(5) };

        Assert.Equal(
            [
                ("HLTA1001", "File x: it names no assessor."),
                ("HLTA1007", "File x: its outcome is met but these standards are judged not met: 5; correct one of the two."),
            ],
            validator.Validate(file).Errors.Select(error => (error.ErrorCode, error.ErrorMessage)));
        Assert.Equal("QA1004", validator.Validate(file with { Id = "a\nb", Assessor = "A", NotMet = HltaStandards.None }).Errors.Single().ErrorCode);
        Assert.True(validator.Validate(file with { Assessor = "A", NotMet = HltaStandards.None }).IsValid);
    }
}
