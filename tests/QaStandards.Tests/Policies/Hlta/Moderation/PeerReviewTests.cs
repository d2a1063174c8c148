using FluentValidation;
using FsCheck;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Calendars;
using QaStandards.Policies.Hlta.Moderation;
using Xunit;

namespace QaStandards.Tests.Policies.Hlta.Moderation;

public sealed class PeerReviewTests
{
    private static readonly LocalDate Thu_2017_10_19_Event = new(2017, 10, 19);
    private static readonly LocalDate Thu_2017_12_21_BeforeChristmas = new(2017, 12, 21);
    private static readonly LocalDate Thu_2018_05_03_BeforeMayDay = new(2018, 5, 3);
    private static readonly WorkingCalendar England = UnitedKingdom.EnglandAndWales;

    [Fact, Trait("Clause", "HLTA 92")]
    public void The_report_is_due_three_working_days_after_the_event()
    {
        Assert.Equal(new LocalDate(2017, 10, 24), PeerReview.JointReportLimit.Due(Thu_2017_10_19_Event, England).On);
        Assert.Equal(new LocalDate(2017, 12, 28), PeerReview.JointReportLimit.Due(Thu_2017_12_21_BeforeChristmas, England).On);
        Assert.Equal(new LocalDate(2018, 5, 9), PeerReview.JointReportLimit.Due(Thu_2018_05_03_BeforeMayDay, England).On);
    }

    [Theory, Trait("Clause", "HLTA 92")]
    [InlineData(23, "satisfied")]
    [InlineData(24, "satisfied")]
    [InlineData(25, "breached")]
    public void A_report_is_in_time_on_the_last_day(int day, string verdict)
    {
        var report = Report(Milestone.On(new(2017, 10, day)));

        Assert.Equal(verdict, PeerReview.Check(report, new(2017, 10, 31), England)[0].Verdict.Value);
    }

    [Fact, Trait("Clause", "HLTA 92")]
    public void A_report_that_was_not_exchanged_is_open_until_its_last_day_has_passed()
    {
        var report = Report(Milestone.NotReached);

        Assert.Equal(
            "[HLTA 92] 2017-10 open: joint report exchanged: not done on Tue 24 Oct 2017; due by Tue 24 Oct 2017",
            PeerReview.Check(report, new(2017, 10, 24), England)[0].ToString());
        Assert.Equal(Verdict.Breached, PeerReview.Check(report, new(2017, 10, 25), England)[0].Verdict);
    }

    [Fact, Trait("Clause", "HLTA 92")]
    public void Both_sign_and_nothing_to_report_must_be_said()
    {
        var report = Report(Milestone.On(new(2017, 10, 20))) with { IsSignedBySeniorAssessor = false, StatesIssuesOrNone = false };

        Assert.Equal(
            """
            [HLTA 92] 2017-10 satisfied: joint report exchanged: done on Fri 20 Oct 2017; due by Tue 24 Oct 2017
            [HLTA 92] 2017-10 breached: 1 of 2 sign-offs of the joint report; lacking senior assessor
            [HLTA 92] 2017-10 breached: issues addressed, or said to be none: no; must be yes
            """,
            PeerReview.Check(report, new(2017, 10, 31), England).ToString());
    }

    [Fact, Trait("Clause", "HLTA 92")]
    public void What_is_not_known_is_undetermined_and_named()
    {
        var findings = PeerReview.Check(new() { Event = "2017-10", EventEnd = Thu_2017_10_19_Event }, new(2017, 10, 31), England);

        Assert.Equal(
            """
            [HLTA 92] 2017-10 undetermined: cannot be told without: the day of: joint report exchanged
            [HLTA 92] 2017-10 undetermined: cannot be told without: peer reviewer, senior assessor
            [HLTA 92] 2017-10 undetermined: cannot be told without: issues addressed, or said to be none
            """,
            findings.ToString());
        Assert.Equal(
            Verdict.Undetermined, PeerReview.Check(Report(Milestone.NotReached) with { EventEnd = null }, new(2017, 10, 31), England)[0].Verdict);
    }

    [Property, Trait("Clause", "HLTA 92")]
    public bool A_later_report_is_never_better(NonNegativeInt first, NonNegativeInt more)
    {
        var day = Thu_2017_10_19_Event.PlusDays(first.Get % 20);
        Verdict On(LocalDate exchanged) => PeerReview.Check(Report(Milestone.On(exchanged)), new(2018, 1, 31), England)[0].Verdict;

        return On(day.PlusDays(more.Get % 20)).CompareTo(On(day)) >= 0;
    }

    [Fact]
    public void A_report_before_its_event_ended_is_refused()
    {
        var error = Assert.Single(Assert.Throws<ValidationException>(
            () => PeerReview.Check(Report(Milestone.On(new(2017, 10, 18))), new(2017, 10, 31), England)).Errors);

        Assert.Equal("HLTA1112", error.ErrorCode);
        Assert.Equal(
            "The report of 2017-10 was exchanged on Wed 18 Oct 2017, before the event ended on Thu 19 Oct 2017; correct one of the two.",
            error.ErrorMessage);
        Assert.Throws<ValidationException>(() => PeerReview.Check(Report(Milestone.NotReached) with { Event = "" }, new(2017, 10, 31), England));
    }

    private static JointReport Report(Milestone exchanged) => new()
    {
        Event = "2017-10",
        EventEnd = Thu_2017_10_19_Event,
        Exchanged = exchanged,
        IsSignedByPeerReviewer = true,
        IsSignedBySeniorAssessor = true,
        StatesIssuesOrNone = true,
    };
}
