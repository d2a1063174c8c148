using System;
using System.Linq;
using FluentValidation;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.LjmuItt;
using QaStandards.Policies.LjmuItt.Moderation;
using QaStandards.Sampling;
using Xunit;
using static QaStandards.Policies.LjmuItt.Moderation.InternalModeration;

namespace QaStandards.Tests.Policies.LjmuItt.Moderation;

[Trait("Clause", "LJMU 4.6(3)a")]
[Trait("Clause", "LJMU 4.6(3)b")]
[Trait("Clause", "LJMU 4.6(3)c")]
public sealed class InternalModerationTests
{
    private static readonly LocalDate Mon_2023_05_15 = new(2023, 5, 15);
    private static readonly Seed Dice = Seed.Parse("TEXT-2023-05");
    private static readonly SampleSize TenPerCentOrOne = SampleSize.LargerOf(SampleSize.AtLeast(SamplingFraction.Percent(10)), SampleSize.Files(1));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(9, 1)]
    [InlineData(10, 1)]
    [InlineData(11, 2)]
    [InlineData(40, 4)]
    public void A_draw_of_the_host_s_size_is_taken_from_the_planned_meetings(int meetings, int drawn) =>
        Assert.Equal(drawn, Plan(Meetings(meetings)).Outcome.Selected.Count);

    [Fact]
    public void Meetings_that_must_be_moderated_every_route_and_every_stakeholder_are_in_the_sample()
    {
        TriangulationMeeting[] all =
        [
            .. Meetings(20).Select((meeting, number) => meeting with { IsMandatory = number < 2 }),
            Meeting(21) with { Route = TrainingRoute.SchoolDirectTuition, Stakeholder = "L1" },
            Meeting(22) with { Route = TrainingRoute.SchoolDirectSalaried, Stakeholder = "L2" },
        ];

        var plan = Plan(all);
        var selected = plan.Outcome.Selected.Select(file => file.File).ToList();

        Assert.Equal(3, selected.Select(meeting => meeting.Route).Distinct().Count());
        Assert.Equal(3, selected.Select(meeting => meeting.Stakeholder).Distinct().Count());
        Assert.All(all.Take(2), meeting => Assert.Contains(meeting, selected));
        Assert.DoesNotContain(plan.Findings, finding => finding.Verdict == Verdict.Breached);
        Assert.Contains("LJMU 4.6(3)a=the larger of at least 1/10 and 1 files", plan.Outcome.Receipt.Deviations);
    }

    [Fact]
    public void The_sample_is_drawn_before_the_first_meeting()
    {
        Assert.Equal(
            "[LJMU 4.6(3)a] satisfied: sample drawn on Sun 14 May 2023; before the first meeting on Mon 15 May 2023",
            CheckDraw(Mon_2023_05_15.PlusDays(-1), Meetings(3)).ToString());
        Assert.Equal(Verdict.Breached, CheckDraw(Mon_2023_05_15, Meetings(3)).Verdict);
        Assert.Equal(Verdict.Undetermined, CheckDraw(Mon_2023_05_15, [Meeting(1) with { On = null }]).Verdict);
    }

    [Fact]
    public void Moderators_are_of_two_kinds_and_of_a_lead_school_when_School_Direct_is_moderated()
    {
        Moderator university = new("M1", PartnershipPost.University);
        Moderator lead = new("M2", PartnershipPost.LeadSchool);

        Assert.Equal("satisfied satisfied", CheckPool([university, lead], hasSchoolDirect: true).Verdicts());
        Assert.Equal("breached breached", CheckPool([university, university with { Id = "M3" }], hasSchoolDirect: true).Verdicts());
        Assert.Equal("satisfied not-applicable", CheckPool([university, new("M4", PartnershipPost.PlacementSchool)], hasSchoolDirect: false).Verdicts());
        Assert.Equal("satisfied undetermined", CheckPool([university, lead], null).Verdicts());
        Assert.Equal("undetermined", CheckPool(null, hasSchoolDirect: true).Verdicts());
        Assert.StartsWith(
            "Moderator M1 is listed twice; list each once.",
            Assert.Throws<ArgumentException>(() => CheckPool([university, university], null)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_moderator_who_is_involved_is_warned_of()
    {
        Assert.Equal(Verdict.Satisfied, CheckIndependence(new("M1", PartnershipPost.University), Meeting(1)).Verdict);
        Assert.Equal(Verdict.Breached, CheckIndependence(new("LT", PartnershipPost.University), Meeting(1)).Verdict);
        var ofTheSchool = CheckIndependence(new("M2", PartnershipPost.PlacementSchool, "R1"), Meeting(1));
        Assert.Equal("[LJMU 4.6(3)a] T01 breached: M2 involved with the trainee: yes; must be no", ofTheSchool.ToString());
        Assert.False(ofTheSchool.Denies);
    }

    [Fact]
    public void The_findings_go_to_the_Partnership_Lead()
    {
        Assert.Equal("satisfied satisfied", CheckReport(Milestone.On(new(2023, 6, 30)), PartnershipPost.PartnershipLead, new(2023, 6, 30), new(2023, 7, 1)).Verdicts());
        Assert.Equal("breached breached", CheckReport(Milestone.On(new(2023, 7, 1)), PartnershipPost.Director, new(2023, 6, 30), new(2023, 7, 1)).Verdicts());
        Assert.Equal("open not-applicable", CheckReport(Milestone.NotReached, null, null, new(2023, 7, 1)).Verdicts());
        Assert.Equal("undetermined undetermined", CheckReport(null, null, null, new(2023, 7, 1)).Verdicts());
    }

    [Fact]
    public void A_list_that_is_not_well_formed_is_refused()
    {
        void Refused(string code, TriangulationMeeting meeting) => Assert.Equal(
            code, Assert.Single(Assert.Throws<ValidationException>(() => Plan([meeting])).Errors).ErrorCode);

        Refused("LJMU1301", Meeting(1) with { Route = null! });
        Refused("LJMU1302", Meeting(1) with { School = "" });
        Refused("LJMU1303", Meeting(1) with { Stakeholder = " " });
        Assert.Throws<ValidationException>(() => Plan([Meeting(1), Meeting(1)]));
    }

    [Property]
    public bool The_sample_does_not_depend_on_the_order_and_has_no_duplicates(byte count, bool[] mandatory)
    {
        var all = Meetings(1 + (count % 60)).Select((meeting, number) => meeting with { IsMandatory = number < mandatory.Length && mandatory[number] }).ToList();
        var ids = Plan([.. all]).Outcome.Selected.Select(file => file.Id).ToList();
        all.Reverse();

        return ids.SequenceEqual(Plan([.. all]).Outcome.Selected.Select(file => file.Id)) && ids.Distinct(StringComparer.Ordinal).Count() == ids.Count
            && all.Where(meeting => meeting.IsMandatory).All(meeting => ids.Contains(meeting.Id));
    }

    [Property]
    public bool The_size_never_shrinks_when_the_list_or_the_rate_grows(byte count, byte percent)
    {
        int Drawn(int meetings, int rate) =>
            Cohort.Freeze(Design(SampleSize.AtLeast(SamplingFraction.Percent(rate))), SamplingEvent.Of("PGDE-2023"), Meetings(meetings))
                is var cohort ? cohort.Design.Plan(cohort, Dice, YearCoverage.Begin("2022-23")).Outcome.Selected.Count : 0;
        var (number, rate) = (1 + (count % 40), 1 + (percent % 99));

        return Drawn(number, rate) is var drawn && drawn > 0 && drawn <= number && drawn <= Drawn(number + 1, rate) && drawn <= Drawn(number, rate + 1);
    }

    private static Decision<SamplePlan<TriangulationMeeting>> Plan(TriangulationMeeting[] meetings)
    {
        var design = Design(TenPerCentOrOne);
        return design.Plan(Cohort.Freeze(design, SamplingEvent.Of("PGDE-2023"), meetings), Dice, YearCoverage.Begin("2022-23"));
    }

    private static TriangulationMeeting[] Meetings(int count) => [.. Enumerable.Range(1, count).Select(Meeting)];

    private static TriangulationMeeting Meeting(int number) => new()
    {
        Id = $"T{number:00}",
        Route = TrainingRoute.CorePostgraduate,
        School = $"R{number % 7}",
        Stakeholder = "university",
        On = Mon_2023_05_15.PlusDays(number - 1),
        LiaisonTutor = "LT",
        ProfessionalMentor = "PM",
        Mentor = "IM",
    };
}
