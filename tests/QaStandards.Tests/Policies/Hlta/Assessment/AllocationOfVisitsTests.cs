using System;
using System.Collections.Generic;
using System.Linq;
using FluentValidation;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Allocation;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Assessment;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Sampling;
using Xunit;
using static QaStandards.Policies.Hlta.Assessment.DeploymentOfAssessors;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Tests.Policies.Hlta.Assessment;

public sealed class AllocationOfVisitsTests
{
    private static readonly LocalDate Mon_2018_03_05 = new(2018, 3, 5);
    private static readonly LocalDate Wed_2018_03_07 = new(2018, 3, 7);
    private static readonly LocalDate Sun_2018_03_11 = new(2018, 3, 11);
    private static readonly LocalDate Fri_2018_08_31_LastDayOfTheYear = new(2018, 8, 31);

    private static readonly Seed Dice = Seed.Parse("visits-2018-03");

    [Fact, Trait("Clause", "HLTA 60")]
    public void C60_gives_nobody_more_than_six_in_a_week()
    {
        var decision = Decide(Visits(7, Wed_2018_03_07), [Assessor("A")]);

        Assert.Equal(6, decision.Outcome.Placed.Count);
        Assert.All(decision.Outcome.Placed, placed => Assert.Equal(("A 2018-03-05", "A"), (placed.Place, placed.Group)));
        Assert.EndsWith(
            " without a place: [HLTA 60] a free seat: no at A 2018-03-05; 7 visits share 6 seats at A 2018-03-05",
            Assert.Single(decision.Outcome.Unplaced).ToString(),
            StringComparison.Ordinal);
        Assert.Equal(Verdict.Breached, decision.Findings.About(C47).First().Verdict);
    }

    [Fact, Trait("Clause", "HLTA 60")]
    public void C60_counts_what_was_allocated_before()
    {
        AllocatedAssessment[] made = [.. Enumerable.Range(1, 5).Select(i => Made($"M{i}", "A", Mon_2018_03_05)), Made("M9", "A", Mon_2018_03_05) with { IsWithdrawn = true }];

        Assert.Single(Decide(Visits(2, Wed_2018_03_07), [Assessor("A")], made).Outcome.Placed);
    }

    [Fact, Trait("Clause", "HLTA 60")]
    public void C60_has_weeks_from_Sunday_under_that_reading()
    {
        var code = HltaCode.April2017.With(HltaReadings.WeekOfAssessments.Choose("sunday-week"));
        SchoolVisit[] visits = [.. Visits(5, Wed_2018_03_07), Visit("S1", Sun_2018_03_11), Visit("S2", Sun_2018_03_11)];

        Assert.Equal(6, Decide(visits, [Assessor("A")]).Outcome.Placed.Count);
        Assert.Equal(7, Decide(visits, [Assessor("A")], code: code).Outcome.Placed.Count);
    }

    [Fact, Trait("Clause", "HLTA 60")]
    public void C60_cannot_be_allocated_by_any_seven_days()
    {
        var code = HltaCode.April2017.With(HltaReadings.WeekOfAssessments.Choose("any-seven-days"));

        Assert.StartsWith(
            "Visits are allocated to calendar weeks; choose iso-week or sunday-week for HLTA-R22, and check the allocation under any-seven-days afterwards.",
            Assert.Throws<ArgumentException>(() => Decide([], [], code: code)).Message,
            StringComparison.Ordinal);
    }

    [Fact, Trait("Clause", "HLTA 60")]
    public void C60_leaves_reassessments_out_when_only_first_assessments_count()
    {
        var code = HltaCode.April2017.With(HltaReadings.AssessmentsCounted.Choose("first-assessments"));
        SchoolVisit[] visits = [.. Visits(6, Wed_2018_03_07), Visit("P", Wed_2018_03_07) with { Attempt = Attempt.Partial }];

        Assert.Single(Decide(visits, [Assessor("A")]).Outcome.Unplaced);
        Assert.Equal("A reassessments", Decide(visits, [Assessor("A")], code: code).Outcome.PlaceOf("P"));
    }

    [Fact, Trait("Clause", "HLTA 60")]
    public void C60_is_for_each_provider_by_itself_under_that_reading()
    {
        var code = HltaCode.April2017.With(HltaReadings.AssessmentsFor.Choose("each-provider"));
        SchoolVisit[] visits = [.. Visits(6, Wed_2018_03_07), Visit("H", Wed_2018_03_07) with { Provider = "R2" }];
        DeployableAssessor[] assessors = [Assessor("A") with { AcceptedBy = [new("R2", Mon_2018_03_05)] }];

        Assert.Single(Decide(visits, assessors).Outcome.Unplaced);
        Assert.Equal("A R2 2018-03-05", Decide(visits, assessors, code: code).Outcome.PlaceOf("H"));
    }

    [Fact, Trait("Clause", "HLTA 58a")]
    public void C58_gives_the_visits_to_those_who_still_need_them()
    {
        AllocatedAssessment[] made = [.. Enumerable.Range(1, 10).Select(i => Made($"M{i}", "A", new LocalDate(2017, 10, 2).PlusWeeks(i)))];
        var decision = Decide(Visits(6, Wed_2018_03_07), [Assessor("A"), Assessor("B")], made);

        Assert.All(decision.Outcome.Placed, placed => Assert.Equal("B", placed.Group));
        Assert.Equal(4, decision.Outcome.Shortfall);
        Assert.Equal(
            [
                "[HLTA 58a] A satisfied: 10 assessments in the year; at least 10 (Fri 1 Sep 2017 to Fri 31 Aug 2018)",
                "[HLTA 58a] B open: 6 assessments in the year; at least 10, 4 missing (Fri 1 Sep 2017 to Fri 31 Aug 2018)",
            ],
            decision.Findings.About(C58a).Select(finding => finding.ToString()));
    }

    [Fact, Trait("Clause", "HLTA 58a")]
    public void C58_is_breached_only_when_the_year_is_over()
    {
        var decision = Decide(Visits(1, Wed_2018_03_07), [Assessor("A")], asOf: Fri_2018_08_31_LastDayOfTheYear.PlusDays(1));

        Assert.Equal(Verdict.Breached, decision.Findings.About(C58a).First().Verdict);
        Assert.Equal("[HLTA 61a] A breached: no variation of HLTA 58a recorded", decision.Findings.About(C61a).Single().ToString());
    }

    [Fact, Trait("Clause", "HLTA 59a")]
    public void C59_needs_the_acceptance_of_another_provider_by_the_day()
    {
        SchoolVisit[] visit = [Visit("V", Wed_2018_03_07) with { Provider = "R2" }];
        string Place(params HostAcceptance[] accepted) =>
            Decide(visit, [Assessor("A") with { AcceptedBy = accepted.ToValueList() }]).Outcome is var plan && plan.PlaceOf("V") is { } place
                ? place
                : plan.Unplaced[0].ToString();

        Assert.Equal("A 2018-03-05", Place(new HostAcceptance("R2", Wed_2018_03_07)));
        Assert.Equal("V without a place: [HLTA 59a] the provider accepts the assessor: no at A 2018-03-05", Place(new HostAcceptance("R2", Wed_2018_03_07.PlusDays(1))));
        Assert.Equal("V without a place: [HLTA 59a] the provider accepts the assessor: no at A 2018-03-05", Place());
        Assert.Equal(
            "V without a place: [HLTA 59a] the provider accepts the assessor: not known at A 2018-03-05, without: the day of: accepted by R2",
            Place(new HostAcceptance("R2", null)));
    }

    [Fact, Trait("Clause", "HLTA 59b")]
    public void C59_gives_nothing_to_who_assesses_for_others()
    {
        OutsideWork firm = new() { Body = "a firm", IsHltaAssessment = true, From = Mon_2018_03_05 };
        string? Place(ValueList<OutsideWork>? declared) =>
            Decide(Visits(1, Wed_2018_03_07), [Assessor("A") with { Declared = declared }]).Outcome.PlaceOf("V1");

        Assert.Equal("A 2018-03-05", Place([firm with { IsHltaAssessment = false }]));
        Assert.Equal("A 2018-03-05", Place([firm with { From = Wed_2018_03_07.PlusDays(1) }]));
        Assert.Null(Place([firm]));
        Assert.Null(Place(null));
        Assert.Equal(
            "[HLTA 47] undetermined: cannot be told without: declaration of work for others",
            Decide(Visits(1, Wed_2018_03_07), [Assessor("A") with { Declared = null }]).Findings.About(C47).First().ToString());
    }

    [Fact]
    public void Who_is_away_not_on_the_register_suspended_or_did_it_before_gets_nothing()
    {
        QualityConcern concern = new() { Assessor = "A", Suspension = ProcedureStep.DoneOn(Mon_2018_03_05), Lifted = Milestone.NotReached };

        Assert.Equal("[HLTA 47] the assessor is there: no at A 2018-03-05", Why(Assessor("A") with { Away = [Wed_2018_03_07] }));
        Assert.Equal("[HLTA 51b] the assessor is on the register: no at A 2018-03-05", Why(Assessor("A") with { Registered = Milestone.On(Wed_2018_03_07.PlusDays(1)) }));
        Assert.Equal("[HLTA 51b] the assessor is on the register: not known at A 2018-03-05, without: the day of: entry on the register", Why(Assessor("A") with { Registered = null }));
        Assert.Equal("[HLTA 64(1)] no concern keeps the assessor away: no at A 2018-03-05", Why(Assessor("A") with { Concern = concern }));
        Assert.Equal(
            "[HLTA 70b] another assessor than before: no at A 2018-03-05",
            Assert.Single(Assert.Single(Decide([Visit("V1", Wed_2018_03_07) with { FormerAssessor = "A" }], [Assessor("A")]).Outcome.Unplaced).Because).ToString());

        static string Why(DeployableAssessor assessor) =>
            Assert.Single(Assert.Single(Decide(Visits(1, Wed_2018_03_07), [assessor]).Outcome.Unplaced).Because).ToString();
    }

    [Fact]
    public void What_a_host_considers_decides_between_assessors()
    {
        Penalty<SchoolVisit, AssessorWeek> travel = new(C58b, "travel", 1, (visit, week) => visit.Id == "V1" == (week.Assessor.Id == "B") ? 5 : 90);
        var plan = Allocate(Visits(2, Wed_2018_03_07), [Assessor("A"), Assessor("B")], [], Mon_2018_03_05, Dice, [travel]).Outcome;

        Assert.Equal((10, "B 2018-03-05", "A 2018-03-05"), (plan.Total, plan.PlaceOf("V1"), plan.PlaceOf("V2")));
    }

    [Fact]
    public void Visits_of_two_years_are_refused() => Assert.StartsWith(
        "Visits V1 and N are in different programme years; allocate each year by itself.",
        Assert.Throws<ArgumentException>(() => Decide([.. Visits(1, Wed_2018_03_07), Visit("N", Fri_2018_08_31_LastDayOfTheYear.PlusDays(1))], [])).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Facts_that_are_not_well_formed_are_refused()
    {
        Assert.Equal("HLTA1331", Code(() => Decide([Visit("", Wed_2018_03_07)], [])));
        Assert.Equal("HLTA1332", Code(() => Decide([Visit("V", Wed_2018_03_07) with { Provider = " " }], [])));
        Assert.Equal("HLTA1333", Code(() => Decide([Visit("V", Wed_2018_03_07) with { Attempt = null! }], [])));
        Assert.Equal("HLTA1341", Code(() => Decide([], [Assessor("")])));
        Assert.Equal("HLTA1342", Code(() => Decide([], [Assessor("A") with { Provider = "" }])));
        Assert.Equal("HLTA1343", Code(() => Decide([], [Assessor("A") with { AcceptedBy = [new("", null)] }])));
        Assert.Equal("HLTA1344", Code(() => Decide([], [Assessor("A") with { AcceptedBy = [new("R2", null), new("R2", null)] }])));
        Assert.Equal("HLTA1345", Code(() => Decide([], [Assessor("A") with { Declared = [null!] }])));
        Assert.Equal("HLTA1346", Code(() => Decide([], [Assessor("A") with { Concern = new() { Assessor = "B" } }])));
        Assert.Equal("HLTA1347", Code(() => Decide([], [Assessor("A") with { Away = null! }])));

        static string Code(Func<object> act) => Assert.Single(Assert.Throws<ValidationException>(act).Errors).ErrorCode;
    }

    [Property(MaxTest = 50), Trait("Clause", "HLTA 60")]
    public Property C60_and_C58_hold_for_whatever_is_allocated() => Prop.ForAll(
        Gen.ListOf(Gen.Choose(0, 27), 20).ToArbitrary(),
        days =>
        {
            SchoolVisit[] visits = [.. days.Select((day, i) => Visit($"V{i}", Mon_2018_03_05.PlusDays(day)))];
            DeployableAssessor[] assessors = [Assessor("A"), Assessor("B") with { Away = [.. Enumerable.Range(0, 9).Select(Mon_2018_03_05.PlusDays)] }];
            var plan = Decide(visits, assessors).Outcome;
            var given = plan.Placed.Select(placed => Made(placed.Item, placed.Group!, visits.Single(visit => visit.Id == placed.Item).Day)).ToList();
            return !CheckWeeks(given, []).Deny && plan.Placed.Count == Math.Min(
                days.Count, MostByWeek(visits, assessors));
        });

    // By hand: a day has at most twelve seats, six when B is away, and a week takes six of each assessor.
    private static int MostByWeek(SchoolVisit[] visits, DeployableAssessor[] assessors) => visits
        .GroupBy(visit => visit.Day.PlusDays(1 - (int)visit.Day.DayOfWeek))
        .Sum(week => Math.Min(
            week.Count(),
            WeeklyLimit + Math.Min(WeeklyLimit, week.Count(visit => !assessors[1].Away.Contains(visit.Day)))));

    private static Decision<AllocationPlan> Decide(
        IEnumerable<SchoolVisit> visits,
        IEnumerable<DeployableAssessor> assessors,
        AllocatedAssessment[]? made = null,
        LocalDate? asOf = null,
        HltaCode? code = null) => Allocate(visits, assessors, made ?? [], asOf ?? Mon_2018_03_05, Dice, code: code);

    private static SchoolVisit[] Visits(int count, LocalDate day) => [.. Enumerable.Range(1, count).Select(i => Visit($"V{i}", day))];

    private static SchoolVisit Visit(string id, LocalDate day) => new() { Id = id, Day = day, Provider = "R1" };

    private static AllocatedAssessment Made(string id, string assessor, LocalDate day) => new() { Id = id, Assessor = assessor, Day = day, Provider = "R1" };

    private static DeployableAssessor Assessor(string id) =>
        new() { Id = id, Provider = "R1", Registered = Milestone.On(new(2017, 9, 11)), Declared = [] };
}
