using System.Linq;
using FluentValidation;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Calendars;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.StakeholderLiaison;
using Xunit;

namespace QaStandards.Tests.Policies.Hlta.StakeholderLiaison;

[Trait("Clause", "HLTA 116a")]
[Trait("Clause", "HLTA 116b")]
public sealed class EnquiriesTests
{
    private static readonly LocalDate Mon_2017_09_04 = new(2017, 9, 4);
    private static readonly LocalDate Fri_2017_09_29 = new(2017, 9, 29);
    private static readonly WorkingCalendar England = UnitedKingdom.EnglandAndWales;
    private static readonly HltaCode FromAcknowledgement =
        HltaCode.April2017.With(HltaReadings.AnswerCountsFrom.Choose("acknowledgement"));

    [Theory]
    [InlineData("2017-09-04", "2017-09-07", "2017-09-18")] // Mon; Thu, Mon
    [InlineData("2017-12-22", "2017-12-29", "2018-01-10")] // Fri before Christmas; Fri, Wed
    [InlineData("2017-09-02", "2017-09-06", "2017-09-15")] // Sat; Wed, Fri
    public void C116_counts_three_and_ten_working_days(string received, string acknowledged, string answered)
    {
        Assert.Equal(Day(acknowledged), Enquiries.AcknowledgementLimit.Due(Day(received), England).On);
        Assert.Equal(Day(answered), Enquiries.AnswerLimit.Due(Day(received), England).On);
    }

    [Theory]
    [InlineData(7, 18, "satisfied satisfied")]
    [InlineData(8, 18, "breached satisfied")]
    [InlineData(7, 19, "satisfied breached")]
    public void C116_includes_the_last_day(int acknowledged, int answered, string verdicts) => Assert.Equal(
        verdicts, Check(new() { Id = "E1", Received = Mon_2017_09_04, Acknowledged = Milestone.On(new(2017, 9, acknowledged)), Answered = Milestone.On(new(2017, 9, answered)) }).Verdicts());

    [Fact]
    public void C116b_says_how_late_the_answer_was() => Assert.Equal(
        "[HLTA 116b] E1 breached: enquiry answered: done on Tue 19 Sep 2017; due by Mon 18 Sep 2017",
        Check(new() { Id = "E1", Received = Mon_2017_09_04, Acknowledged = Milestone.On(new(2017, 9, 5)), Answered = Milestone.On(new(2017, 9, 19)) })[1].ToString());

    [Fact]
    public void C116a_takes_a_prompt_answer_for_an_acknowledgement() => Assert.Equal(
        "satisfied satisfied", Check(new() { Id = "E1", Received = Mon_2017_09_04, Answered = Milestone.On(new(2017, 9, 6)) }).Verdicts());

    [Fact]
    public void C116a_does_not_guess_whether_a_late_answer_was_acknowledged()
    {
        var enquiry = new Enquiry { Id = "E1", Received = Mon_2017_09_04, Answered = Milestone.On(new(2017, 9, 15)) };

        Expect.Lacks(Check(enquiry)[0], "the day of: enquiry acknowledged");
        Assert.Equal(Verdict.Breached, Check(enquiry with { Acknowledged = Milestone.NotReached })[0].Verdict);
        Expect.Lacks(Check(enquiry with { Acknowledged = Milestone.NotReached, Answered = null })[0], "the day of: enquiry answered");
        Expect.Lacks(Check(enquiry with { Answered = null })[1], "the day of: enquiry answered");
    }

    [Fact]
    public void C116_is_open_while_there_is_time()
    {
        var enquiry = new Enquiry
        {
            Id = "E1",
            Received = Mon_2017_09_04,
            Acknowledged = Milestone.NotReached,
            Answered = Milestone.NotReached,
        };

        Assert.Equal("open open", Enquiries.Check(enquiry, new(2017, 9, 7), England).Verdicts());
        Assert.Equal("breached open", Enquiries.Check(enquiry, new(2017, 9, 8), England).Verdicts());
    }

    [Fact]
    public void C116_needs_the_day_of_receipt() => Assert.Equal(
        [new Measure.Missing("the day from which 'enquiry acknowledged' counts"), new Measure.Missing("the day from which 'enquiry answered' counts")],
        Check(new() { Id = "E1", Acknowledged = Milestone.NotReached, Answered = Milestone.NotReached }).Select(finding => finding.Measure));

    [Fact]
    public void C116b_counts_from_the_acknowledgement_under_the_other_reading()
    {
        var late = new Enquiry { Id = "E1", Received = Mon_2017_09_04, Acknowledged = Milestone.On(new(2017, 9, 7)), Answered = Milestone.On(new(2017, 9, 21)) };

        var finding = Enquiries.Check(late, Fri_2017_09_29, England, FromAcknowledgement)[1];

        Assert.Equal((Verdict.Satisfied, "HLTA-R62=acknowledgement"), (finding.Verdict, finding.Reading!.ToString()));
        Assert.Equal(Verdict.Breached, Enquiries.Check(late, Fri_2017_09_29, England)[1].Verdict);
    }

    [Fact]
    public void An_enquiry_that_is_not_well_formed_is_refused()
    {
        var early = new Enquiry { Id = "E1", Received = Mon_2017_09_04, Answered = Milestone.On(new(2017, 9, 1)) };

        Expect.Refuses(
            new EnquiryValidator(),
            early,
            "HLTA1502",
            "Enquiry E1 was acknowledged or answered before it came in on Mon 4 Sep 2017; correct one of the days.");
        Expect.Refuses(new EnquiryValidator(), new() { Id = " " }, "HLTA1501", "The enquiry has no id; give one.");
        Assert.Throws<ValidationException>(() => Check(early));
    }

    [Property]
    public bool C116_agrees_with_a_count_of_days_one_by_one(byte start, byte taken)
    {
        var received = new LocalDate(2017, 9, 1).PlusDays(start);
        var done = received.PlusDays(taken % 30);
        var working = Enumerable.Range(1, taken % 30).Count(i => England.IsWorkingDay(received.PlusDays(i)) == true);
        var isBeyondThird = working > 3 || (working == 3 && England.IsWorkingDay(done) == false);
        var isBeyondTenth = working > 10 || (working == 10 && England.IsWorkingDay(done) == false);

        var findings = Enquiries.Check(new() { Id = "E1", Received = received, Acknowledged = Milestone.NotReached, Answered = Milestone.On(done) }, done, England);

        return findings[0].Verdict == (isBeyondThird ? Verdict.Breached : Verdict.Satisfied)
            && findings[1].Verdict == (isBeyondTenth ? Verdict.Breached : Verdict.Satisfied);
    }

    private static Findings Check(Enquiry enquiry) => Enquiries.Check(enquiry, Fri_2017_09_29, England);

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
