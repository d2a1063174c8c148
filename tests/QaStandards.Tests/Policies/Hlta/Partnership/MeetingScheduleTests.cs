using System.Linq;
using FluentValidation;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Partnership;
using Xunit;

namespace QaStandards.Tests.Policies.Hlta.Partnership;

[Trait("Clause", "HLTA 128a")]
[Trait("Clause", "HLTA 128b")]
public sealed class MeetingScheduleTests
{
    private static readonly LocalDate Tue_2017_11_14 = new(2017, 11, 14);
    private static readonly LocalDate Tue_2018_05_15 = new(2018, 5, 15);
    private static readonly LocalDate Sat_2018_09_01_AfterTheYear = new(2018, 9, 1);
    private static readonly Milestone Mon_2017_10_02_Agreed = Milestone.On(new(2017, 10, 2));
    private static readonly HltaCode BeforeTheYear = HltaCode.April2017.With(HltaReadings.ScheduleAgreedBefore.Choose("programme-year"));

    private static readonly PartnershipMeeting Autumn = new() { On = Tue_2017_11_14, Organiser = "R1", Place = "Leeds", Chair = "R1" };
    private static readonly PartnershipMeeting Spring = new() { On = Tue_2018_05_15, Organiser = "R2", Place = "London", Chair = "R3" };

    [Fact]
    public void C128_is_kept_by_two_agreed_meetings_with_two_chairs() => Assert.Equal(
        "[HLTA 128a] satisfied: schedule of meetings agreed: done on Mon 2 Oct 2017; due by Mon 13 Nov 2017\n"
        + "[HLTA 128a] satisfied: 2 of 2 meetings with an agreed place\n"
        + "[HLTA 128a] satisfied: 2 providers in the chair; at least 2\n"
        + "[HLTA 128b] satisfied: 2 partnership meetings in the year; at least 2 (Fri 1 Sep 2017 to Fri 31 Aug 2018)",
        Check(Spring, Autumn).ToString());

    [Fact]
    public void C128b_is_breached_by_one_meeting() => Assert.Equal(
        "[HLTA 128b] breached: 1 partnership meetings in the year; at least 2, 1 missing (Fri 1 Sep 2017 to Fri 31 Aug 2018)",
        Check(Autumn)[^1].ToString());

    [Fact]
    public void C128b_is_open_while_the_year_runs()
    {
        Assert.Equal(Verdict.Open, MeetingSchedule.Check([Autumn, Spring], null, Tue_2017_11_14, new(2018, 5, 14))[^1].Verdict);
        Assert.Equal(Verdict.Satisfied, MeetingSchedule.Check([Autumn, Spring], null, Tue_2017_11_14, Tue_2018_05_15)[^1].Verdict);
    }

    [Fact]
    public void C128b_counts_the_meetings_of_the_year_only() => Assert.Equal(
        Verdict.Breached, Check(Autumn, Spring with { On = Sat_2018_09_01_AfterTheYear })[^1].Verdict);

    [Theory]
    [InlineData("2017-11-13", "satisfied")]
    [InlineData("2017-11-14", "breached")]
    public void C128a_wants_the_schedule_on_an_earlier_day(string agreed, string verdict) => Assert.Equal(
        verdict,
        MeetingSchedule.Check([Autumn, Spring], Milestone.On(NodaTime.Text.LocalDatePattern.Iso.Parse(agreed).Value), Tue_2017_11_14, Sat_2018_09_01_AfterTheYear)[0]
            .Verdict.Value);

    [Fact]
    public void C128a_wants_the_schedule_before_the_year_under_the_other_reading()
    {
        var finding = MeetingSchedule.Check(
            [Autumn, Spring], Mon_2017_10_02_Agreed, Tue_2017_11_14, Sat_2018_09_01_AfterTheYear, BeforeTheYear)[0];

        Assert.Equal(
            "[HLTA 128a] breached: schedule of meetings agreed: done on Mon 2 Oct 2017; due by Thu 31 Aug 2017 (reading HLTA-R63=programme-year)",
            finding.ToString());
    }

    [Fact]
    public void C128a_shares_the_chair_and_knows_the_place()
    {
        Assert.Equal("satisfied satisfied breached satisfied", Check(Autumn, Spring with { Chair = "R1" }).Verdicts());
        Assert.Equal("satisfied breached undetermined satisfied", Check(Autumn, Spring with { Chair = null, Place = null }).Verdicts());
        Assert.Equal("satisfied satisfied not-applicable breached", Check(Autumn).Verdicts());
    }

    [Fact]
    public void C128a_needs_the_day_of_the_agreement() => Expect.Lacks(
        MeetingSchedule.Check([Autumn], null, Tue_2017_11_14, Sat_2018_09_01_AfterTheYear)[0], "the day of: schedule of meetings agreed");

    [Theory]
    [InlineData("2017-11-13", "open")]
    [InlineData("2017-11-14", "breached")]
    public void C128a_is_open_until_the_day_before_the_first_meeting(string asOf, string verdict) => Assert.Equal(
        verdict,
        MeetingSchedule.Check([Autumn], Milestone.NotReached, Tue_2017_11_14, NodaTime.Text.LocalDatePattern.Iso.Parse(asOf).Value)[0].Verdict.Value);

    [Fact]
    public void C128_without_meetings_is_breached_by_their_number() => Assert.Equal("not-applicable breached", Check().Verdicts());

    [Property]
    public bool C128_does_not_depend_on_the_order(byte first, byte second, byte third)
    {
        PartnershipMeeting[] meetings =
            [.. ((byte[])[first, second, third]).Distinct().Select(days => Autumn with { On = Tue_2017_11_14.PlusDays(days), Chair = $"R{days % 3}" })];
        return Check(meetings).Equals(Check([.. meetings.Reverse()]));
    }

    [Fact]
    public void A_meeting_of_nobody_s_is_refused()
    {
        Expect.Refuses(
            new PartnershipMeetingValidator(),
            Autumn with { Organiser = "" },
            "HLTA1601",
            "The meeting of Tue 14 Nov 2017 names no organiser; give one.");
        Assert.Throws<ValidationException>(() => Check(Autumn with { Organiser = "" }));
    }

    private static Findings Check(params PartnershipMeeting[] meetings) =>
        MeetingSchedule.Check(meetings, Mon_2017_10_02_Agreed, Tue_2017_11_14, Sat_2018_09_01_AfterTheYear);
}
