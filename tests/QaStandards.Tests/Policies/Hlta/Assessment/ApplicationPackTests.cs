using System.Linq;
using FluentValidation;
using FsCheck.Xunit;
using NodaTime;
using NodaTime.Text;
using QaStandards.Calendars;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Assessment;
using Xunit;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Tests.Policies.Hlta.Assessment;

[Trait("Clause", "HLTA 41")]
public sealed class ApplicationPackTests
{
    private static readonly LocalDate Mon_2017_09_11 = new(2017, 9, 11);
    private static readonly LocalDate Wed_2017_09_13 = new(2017, 9, 13);
    private static readonly LocalDate Sat_2017_09_16 = new(2017, 9, 16);
    private static readonly LocalDate Wed_2017_09_20 = new(2017, 9, 20);
    private static readonly LocalDate Sun_2017_12_31 = new(2017, 12, 31);
    private static readonly WorkingCalendar England = UnitedKingdom.EnglandAndWales;

    private static readonly SentPack Complete = new()
    {
        SentOn = Sat_2017_09_16,
        IsF17Signed = true,
        IsEnglishConfirmed = true,
        IsMathematicsConfirmed = true,
        IsExactReplicaConfirmed = true,
        HasCopies = true,
        HasApplication = true,
        HasPredictedDayThree = true,
    };

    private static readonly SentPack Unsigned = Complete with { SentOn = Wed_2017_09_13, IsF17Signed = false, F17Returned = Milestone.On(Sat_2017_09_16) };

    [Theory]
    [InlineData("2017-09-10", "satisfied", "satisfied", "satisfied")]
    [InlineData("2017-09-11", "satisfied", "satisfied", "satisfied")]
    [InlineData("2017-09-16", "satisfied", "satisfied", "satisfied")]
    [InlineData("2017-09-17", "breached", "satisfied", "satisfied")]
    [InlineData("2017-09-18", "breached", "satisfied", "satisfied")]
    [InlineData("2017-09-19", "breached", "breached", "breached")]
    public void C41b_wants_it_sent_within_five_days_of_day_two(string sent, string calendar, string working, string rolled)
    {
        var pack = Pack(Complete with { SentOn = Day(sent) });

        Assert.Equal(calendar, InTime(pack, "calendar-days").Verdict.Value);
        Assert.Equal(working, InTime(pack, "working-days").Verdict.Value);
        Assert.Equal(rolled, InTime(pack, "calendar-days-rolled").Verdict.Value);
    }

    [Theory]
    [InlineData("calendar-days", "2017-12-25")]
    [InlineData("calendar-days-rolled", "2017-12-27")]
    [InlineData("working-days", "2017-12-29")]
    public void C41b_is_due_at_Christmas_as_the_reading_of_a_day_says(string reading, string due) =>
        Assert.Equal(Day(due), ManagingTheAssessmentProcess.SendingLimit(Under(reading)).Due(new(2017, 12, 20), England).On);

    [Fact]
    public void C41b_carries_a_reading_that_is_not_the_default()
    {
        Assert.Null(InTime(Pack(Complete), "calendar-days").Reading);
        Assert.Equal("HLTA-R20=working-days", InTime(Pack(Complete), "working-days").Reading!.ToString());
    }

    [Fact]
    public void C41a_and_C41b_are_kept_by_a_complete_pack_in_time()
    {
        var decision = Decide(Pack(Complete));

        Assert.Equal(PackOutcome.Complete, decision.Outcome);
        Assert.Equal("satisfied satisfied not-applicable", decision.Findings.Verdicts());
        Assert.Equal(
            "[HLTA 41b] c1 satisfied: complete forms and evidence sent: done on Sat 16 Sep 2017; due by Sat 16 Sep 2017",
            decision.Findings[1].ToString());
    }

    [Fact]
    public void C41c_returns_an_incomplete_F17()
    {
        var decision = Decide(Pack(Unsigned), Wed_2017_09_13);

        Assert.Equal(PackOutcome.F17Returned, decision.Outcome);
        Assert.Equal("breached open satisfied", decision.Findings.Verdicts());
        Assert.Equal("[HLTA 41a] c1 breached: 6 of 7 parts sent; lacking F17 signed", decision.Findings[0].ToString());
    }

    [Fact]
    public void C41c_is_open_until_it_goes_back() =>
        Assert.Equal(Verdict.Open, Decide(Pack(Unsigned with { F17Returned = Milestone.NotReached })).Findings.About(C41c).Single().Verdict);

    [Fact]
    public void C41b_does_not_stop_the_clock_while_an_F17_is_away()
    {
        var decision = Decide(Pack(Unsigned, Complete with { SentOn = Wed_2017_09_20 }));

        Assert.Equal(PackOutcome.Complete, decision.Outcome);
        Assert.Equal("satisfied breached satisfied", decision.Findings.Verdicts());
    }

    [Fact]
    public void C41a_asks_for_what_is_missing_besides_the_F17()
    {
        var decision = Decide(Pack(Complete with { HasPredictedDayThree = false }), Sat_2017_09_16);

        Assert.Equal(PackOutcome.PartsRequested, decision.Outcome);
        Assert.Equal("breached open not-applicable", decision.Findings.Verdicts());
        Assert.Equal(["predicted date of day three"], ((Measure.Every)decision.Findings[0].Measure).Lacking);
    }

    [Theory]
    [InlineData("2017-09-16", "not-applicable open not-applicable")]
    [InlineData("2017-09-17", "not-applicable breached not-applicable")]
    public void C41b_is_open_while_nothing_is_sent_and_there_is_time(string asOf, string verdicts)
    {
        var decision = Decide(Pack(), Day(asOf));

        Assert.Equal(PackOutcome.Awaited, decision.Outcome);
        Assert.Equal(verdicts, decision.Findings.Verdicts());
    }

    [Fact]
    public void What_is_sent_later_is_still_to_come() =>
        Assert.Equal(PackOutcome.Awaited, Decide(Pack(Complete), Wed_2017_09_13).Outcome);

    [Fact]
    public void C41_names_the_facts_that_are_missing()
    {
        var nothing = Decide(new() { Candidate = "c1", DayTwo = Mon_2017_09_11 });
        var form = Decide(Pack(Complete with { IsF17Signed = null }));

        Assert.Equal(PackOutcome.Undetermined, nothing.Outcome);
        Assert.All(nothing.Findings, finding => Expect.Lacks(finding, "what was sent"));
        Assert.Equal(PackOutcome.Undetermined, form.Outcome);
        Assert.All(form.Findings, finding => Expect.Lacks(finding, "F17 signed"));
        Expect.Lacks(
            Decide(Pack(Complete) with { DayTwo = null }).Findings[1], "the day from which 'complete forms and evidence sent' counts");
        Expect.Lacks(Decide(Pack(Unsigned with { F17Returned = null })).Findings[2], "incomplete F17 returned");
    }

    [Fact]
    public void C41b_does_not_need_a_fact_that_makes_no_difference()
    {
        var late = Decide(Pack(Complete with { SentOn = Wed_2017_09_20, HasCopies = null }));

        Assert.Equal(Verdict.Breached, late.Findings[1].Verdict);
    }

    [Fact]
    public void Beyond_the_calendar_nothing_is_guessed()
    {
        var pack = new ApplicationPack { Candidate = "c1", DayTwo = new(2028, 12, 29), Sent = [] };

        Assert.Equal(Verdict.Undetermined, InTime(pack, "working-days", new(2028, 12, 30)).Verdict);
        Assert.Equal(Verdict.Open, InTime(pack, "calendar-days", new(2028, 12, 30)).Verdict);
    }

    [Property]
    public bool C41b_is_decided_by_the_first_complete_sending(byte[] days)
    {
        var sent = days.Select((day, i) => Complete with { SentOn = Mon_2017_09_11.PlusDays(day % 20), HasCopies = i % 2 == 0 }).ToList();
        var complete = sent.Where(each => each.HasCopies == true).Select(each => each.SentOn).ToList();
        var expected = complete.Count > 0 && complete.Min() <= Sat_2017_09_16 ? Verdict.Satisfied : Verdict.Breached;

        return Decide(Pack([.. sent])).Findings[1].Verdict == expected && Decide(Pack([.. Enumerable.Reverse(sent)])).Findings[1].Verdict == expected;
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Expect.Refuses(new ApplicationPackValidator(), Pack(Complete) with { Candidate = "" }, "HLTA1201", "What was sent names no candidate; give an id.");
        Expect.Refuses(new ApplicationPackValidator(), Pack(Complete, null!), "HLTA1202", "Candidate c1: something that was sent is null; leave it out.");
        Assert.Throws<ValidationException>(() => Decide(Pack((SentPack)null!)));
    }

    private static ApplicationPack Pack(params SentPack[] sent) => new() { Candidate = "c1", DayTwo = Mon_2017_09_11, Sent = [.. sent] };

    private static HltaCode Under(string reading) => HltaCode.April2017.With(HltaReadings.FiveDays.Choose(reading));

    private static Finding InTime(ApplicationPack pack, string reading, LocalDate? asOf = null) =>
        ManagingTheAssessmentProcess.DecidePack(pack, asOf ?? Sun_2017_12_31, England, Under(reading)).Findings.About(C41b).Single();

    private static Decision<PackOutcome> Decide(ApplicationPack pack, LocalDate? asOf = null) =>
        ManagingTheAssessmentProcess.DecidePack(pack, asOf ?? Sun_2017_12_31, England);

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
