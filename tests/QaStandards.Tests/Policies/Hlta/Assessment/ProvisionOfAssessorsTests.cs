using System.Linq;
using FluentValidation;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.Hlta.Assessment;
using Xunit;
using static QaStandards.Policies.Hlta.Assessment.ProvisionOfAssessors;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Tests.Policies.Hlta.Assessment;

public sealed class ProvisionOfAssessorsTests
{
    private static readonly LocalDate Sun_2017_09_10 = new(2017, 9, 10);
    private static readonly LocalDate Mon_2017_09_11 = new(2017, 9, 11);

    private static readonly AssessorTraining Trained = new()
    {
        Assessor = "A",
        Completed = TrainingTopic.All,
        CompetenceAssured = Milestone.On(Sun_2017_09_10),
    };

    [Theory]
    [Trait("Clause", "HLTA 47")]
    [InlineData(6, 140, "satisfied")]
    [InlineData(6, 144, "satisfied")]
    [InlineData(6, 145, "breached")]
    [InlineData(5, 140, "breached")]
    [InlineData(0, 0, "satisfied")]
    [InlineData(0, 1, "breached")]
    public void C47_counts_six_a_week_for_each_assessor(int assessors, int demand, string verdict) =>
        Assert.Equal(verdict, CheckCapacity(Forecast(assessors, demand)).Verdict.Value);

    [Fact]
    [Trait("Clause", "HLTA 47")]
    public void C47_tells_what_can_be_taken_on() => Assert.Equal(
        "[HLTA 47] East Midlands breached: 120 assessments that can be taken on; at least 140", CheckCapacity(Forecast(5, 140)).ToString());

    [Fact]
    [Trait("Clause", "HLTA 47")]
    public void C47_counts_a_lower_availability_and_never_more_than_six()
    {
        var forecast = Forecast(0, 0) with
        {
            Assessors = [Assessor("A") with { EachWeek = [0, 2, 6, 9] }, Assessor("B") with { IsDeployable = false }],
        };

        Assert.Equal(new Measure.AtLeast("assessments that can be taken on", 14, 14), CheckCapacity(forecast with { Demand = 14 }).Measure);
        Assert.Equal(Verdict.Breached, CheckCapacity(forecast with { Demand = 15 }).Verdict);
    }

    [Fact]
    [Trait("Clause", "HLTA 47")]
    public void C47_names_the_facts_that_are_missing()
    {
        var unsure = Forecast(1, 48) with { Assessors = [Assessor("A"), Assessor("B") with { IsDeployable = null }] };

        Expect.Lacks(CheckCapacity(new() { Region = "East Midlands", Weeks = 4 }), "predicted assessments", "assessors");
        Expect.Lacks(CheckCapacity(unsure), "whether B is deployable");
        Assert.Equal(Verdict.Satisfied, CheckCapacity(unsure with { Demand = 24 }).Verdict);
        Assert.Equal(Verdict.Breached, CheckCapacity(unsure with { Demand = 49 }).Verdict);
    }

    [Fact]
    [Trait("Clause", "HLTA 58")]
    public void A_forecast_may_leave_room_for_the_cap_and_none_for_the_floor()
    {
        var findings = DeploymentOfAssessors.Staffing().Check(Enumerable.Repeat(9, 10), 10);

        Assert.Equal([C60, C58a], findings.Select(finding => finding.Clause));
        Assert.Equal("satisfied breached", findings.Verdicts());
        Assert.False(findings.Deny);
    }

    [Theory]
    [Trait("Clause", "HLTA 47")]
    [InlineData(25, 5)]
    [InlineData(24, 4)]
    [InlineData(1, 1)]
    public void The_busiest_week_bounds_the_number_of_assessors(int peak, long fewest) =>
        Assert.Equal(fewest, DeploymentOfAssessors.Staffing().Decide([peak]).Outcome.Fewest);

    [Fact]
    [Trait("Clause", "HLTA 58")]
    public void A_cap_and_a_floor_may_leave_no_number_of_assessors()
    {
        var bounds = DeploymentOfAssessors.Staffing().Decide([40, 20]);

        Assert.Equal((7L, 6L, false), (bounds.Outcome.Fewest, bounds.Outcome.Most, bounds.Outcome.IsFeasible));
    }

    [Theory]
    [Trait("Clause", "HLTA 51")]
    [InlineData(-1, "refused")]
    [InlineData(0, "permitted")]
    [InlineData(1, "permitted")]
    public void C51_wants_competence_assured_by_the_day_of_the_entry(int days, string answer) =>
        Assert.Equal(answer, DecideRegistration(Trained, Sun_2017_09_10.PlusDays(days)).Outcome.Value);

    [Fact]
    [Trait("Clause", "HLTA 50")]
    public void C50_names_the_topic_that_is_left_out()
    {
        var decision = DecideRegistration(Trained with { Completed = [.. TrainingTopic.All.SkipLast(1)] }, Mon_2017_09_11);

        Assert.Equal(Permission.Refused, decision.Outcome);
        Assert.Equal("[HLTA 50] A breached: 12 of 13 training topics; lacking moderation", decision.Findings[0].ToString());
    }

    [Fact]
    [Trait("Clause", "HLTA 51")]
    public void C51_is_broken_by_an_entry_before_the_assurance() => Assert.Equal(
        "[HLTA 51b] A breached: competence assured on Thu 5 Oct 2017; not after entry on the register on Sun 1 Oct 2017",
        DecideRegistration(Trained with { CompetenceAssured = Milestone.On(new(2017, 10, 5)) }, new(2017, 10, 1)).Findings[1].ToString());

    [Fact]
    [Trait("Clause", "HLTA 51")]
    public void C51_is_broken_by_a_visit_off_the_register()
    {
        Assert.True(CheckRegister("D", Milestone.NotReached, new(2017, 11, 9)).Denies);
        Assert.Equal(Verdict.Satisfied, CheckRegister("D", Milestone.On(new(2017, 11, 9)), new(2017, 11, 9)).Verdict);
        Expect.Lacks(CheckRegister("D", null, new(2017, 11, 9)), "the day of: entry on the register");
    }

    [Fact]
    [Trait("Clause", "HLTA 50")]
    public void C50_and_C51_name_the_facts_that_are_missing()
    {
        var decision = DecideRegistration(new() { Assessor = "A" }, Mon_2017_09_11);

        Assert.Equal(Permission.Undetermined, decision.Outcome);
        Expect.Lacks(decision.Findings[0], "completed training topics");
        Expect.Lacks(decision.Findings[1], "the day of: competence assured");
    }

    [Property]
    public bool C50_wants_every_one_of_the_thirteen_topics(bool[] done)
    {
        var completed = TrainingTopic.All.Where((_, i) => i < done.Length && done[i]).ToValueList();
        var finding = DecideRegistration(Trained with { Completed = completed }, Mon_2017_09_11).Findings[0];

        return finding.Measure is Measure.Every every && every.Expected == 13 && every.Lacking.Count == 13 - completed.Count
            && finding.Denies == (completed.Count < 13);
    }

    [Fact]
    public void Facts_that_cannot_be_are_refused()
    {
        RegionalForecastValidator forecast = new();

        Expect.Refuses(forecast, Forecast(1, 1) with { Region = "" }, "HLTA1231", "The forecast names no region; give one.");
        Expect.Refuses(forecast, Forecast(1, 1) with { Weeks = 0 }, "HLTA1232", "Region East Midlands: the period has 0 weeks; give from 1 to 530.");
        Expect.Refuses(forecast, Forecast(1, -1), "HLTA1233", "Region East Midlands: the demand is negative; give at least 0.");
        Expect.Refuses(
            forecast, Forecast(1, 1) with { Assessors = [Assessor("")] }, "HLTA1234", "Region East Midlands: an assessor has no id; give one.");
        Expect.Refuses(
            forecast,
            Forecast(1, 1) with { Assessors = [Assessor("A") with { EachWeek = [1, 2, 3] }] },
            "HLTA1235",
            "Region East Midlands: an assessor's availability needs a number of at least 0 for each of the 4 weeks.");
        Expect.Refuses(
            new AssessorTrainingValidator(), Trained with { Assessor = "" }, "HLTA1241", "The training names no assessor; give an id.");
        Expect.Refuses(
            new AssessorTrainingValidator(), Trained with { Completed = [null!] }, "HLTA1242", "Assessor A: a completed topic is null; leave it out.");
        Assert.Throws<ValidationException>(() => CheckCapacity(Forecast(1, -1)));
    }

    private static AssessorAvailability Assessor(string id) => new() { Assessor = id, IsDeployable = true };

    private static RegionalForecast Forecast(int assessors, int demand) => new()
    {
        Region = "East Midlands",
        Weeks = 4,
        Demand = demand,
        Assessors = [.. Enumerable.Range(1, assessors).Select(i => Assessor($"A{i}"))],
    };
}
