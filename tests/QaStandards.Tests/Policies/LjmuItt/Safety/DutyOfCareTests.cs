using FluentValidation;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.LjmuItt.Safety;
using Xunit;
using static QaStandards.Policies.LjmuItt.Safety.DutyOfCare;

namespace QaStandards.Tests.Policies.LjmuItt.Safety;

[Trait("Clause", "LJMU 3.6b")]
[Trait("Clause", "LJMU 3.6c")]
[Trait("Clause", "LJMU Appendix 2 Provider (5)")]
public sealed class DutyOfCareTests
{
    private static readonly LocalDate Mon_2023_02_06 = new(2023, 2, 6);
    private static readonly LocalDate Tue_2023_02_07 = new(2023, 2, 7);

    private static readonly PartnershipNotice Strike = new()
    {
        Happened = Mon_2023_02_06,
        Told = Milestone.On(Tue_2023_02_07),
        Due = Tue_2023_02_07,
        Measures = ["three days made up at the end"],
    };

    [Fact]
    public void Partners_are_told_of_an_event_with_a_measure_or_that_none_is_needed()
    {
        Assert.Equal(
            """
            [LJMU 3.6b] satisfied: partners told of the event: done on Tue 7 Feb 2023; due by Tue 7 Feb 2023
            [LJMU 3.6c] satisfied: compensating measure suggested, or recorded that none is needed: yes; must be yes
            """,
            CheckEvent(Strike, Tue_2023_02_07).ToString());
        Assert.Equal("satisfied satisfied", CheckEvent(Strike with { Measures = [], IsNoMeasureNeeded = true }, Tue_2023_02_07).Verdicts());
        Assert.Equal("satisfied breached", CheckEvent(Strike with { Measures = [] }, Tue_2023_02_07).Verdicts());
        Assert.Equal("undetermined undetermined", CheckEvent(new() { Happened = Mon_2023_02_06 }, Tue_2023_02_07).Verdicts());
    }

    [Theory]
    [InlineData(7, "satisfied")]
    [InlineData(8, "breached")]
    public void A_provider_tells_of_a_change_by_the_host_s_last_day(int day, string verdict) => Assert.Equal(
        verdict, CheckChange(Strike with { Told = Milestone.On(new(2023, 2, day)) }, new(2023, 2, 28)).Verdict.Value);

    [Fact]
    public void Without_a_last_day_it_stays_open_until_it_is_done()
    {
        Assert.Equal(Verdict.Open, CheckChange(Strike with { Due = null, Told = Milestone.NotReached }, new(2024, 2, 28)).Verdict);
        Assert.Equal(Verdict.Satisfied, CheckChange(Strike with { Due = null }, new(2024, 2, 28)).Verdict);
        Assert.Equal(Verdict.Open, CheckChange(Strike with { Due = null }, Mon_2023_02_06).Verdict);
    }

    [Fact]
    public void A_notice_that_is_not_well_formed_is_refused()
    {
        Expect.Refuses(
            new PartnershipNoticeValidator(),
            Strike with { Due = new(2023, 2, 5) },
            "LJMU1131",
            "The last day for a notice is Sun 5 Feb 2023, before what it is about on Mon 6 Feb 2023; correct the days.");
        Expect.Refuses(
            new PartnershipNoticeValidator(),
            Strike with { Measures = [" "] },
            "LJMU1132",
            "A measure for the event of Mon 6 Feb 2023 is empty; say what it is, or leave it out.");
        Assert.Throws<ValidationException>(() => CheckEvent(Strike with { Measures = [""] }, Tue_2023_02_07));
    }

    [Property]
    public bool An_open_notice_is_breached_exactly_when_its_last_day_is_over(byte due, byte asked) =>
        (CheckChange(Strike with { Told = Milestone.NotReached, Due = Mon_2023_02_06.PlusDays(due) }, Mon_2023_02_06.PlusDays(asked)).Verdict
            == Verdict.Breached) == asked > due;
}
