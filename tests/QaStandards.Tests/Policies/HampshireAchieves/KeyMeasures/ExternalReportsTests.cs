using System;
using FluentValidation;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.HampshireAchieves.KeyMeasures;
using Xunit;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Tests.Policies.HampshireAchieves.KeyMeasures;

[Trait("Clause", "HAMPSHIRE Appendix B Young people 13")]
[Trait("Clause", "HAMPSHIRE Appendix B Accredited 4g")]
public sealed class ExternalReportsTests
{
    private static readonly LocalDate Mon_2025_03_03 = new(2025, 3, 3);

    private static readonly ExternalReport Report = new()
    {
        Id = "E1",
        Received = Mon_2025_03_03,
        Recommendations = 3,
        Actions = 3,
        IsNoneNeeded = false,
        Planned = Milestone.On(Mon_2025_03_03.PlusDays(28)),
        PlanDue = Mon_2025_03_03.PlusDays(28),
    };

    [Fact]
    public void Three_recommendations_want_three_actions()
    {
        Assert.Equal("satisfied satisfied", Check(Report).Verdicts());
        Assert.Equal(
            "[HAMPSHIRE Appendix B Accredited 4g] E1 breached: 2 recommendations with an action; exactly 3",
            ExternalReports.Check(AppendixB_Accredited_4g, Report with { Actions = 2 }, Mon_2025_03_03.PlusDays(40))[0].ToString());
    }

    [Theory]
    [InlineData(true, "satisfied")]
    [InlineData(false, "breached")]
    [InlineData(null, "undetermined")]
    public void A_report_without_recommendations_is_answered_when_that_is_recorded(bool? recorded, string verdict) => Assert.Equal(
        verdict, Check(Report with { Recommendations = 0, Actions = 0, IsNoneNeeded = recorded })[0].Verdict.Value);

    [Fact]
    public void The_day_for_the_plan_is_the_host_s()
    {
        Expect.Lacks(Check(Report with { PlanDue = null })[1], "the day of: last day for planning them");
        Expect.Lacks(Check(Report with { Recommendations = null })[0], "the recommendations of the report");
        Expect.Lacks(Check(Report with { Actions = null })[0], "the actions on the recommendations");
        Assert.Equal(Verdict.Breached, Check(Report with { PlanDue = Mon_2025_03_03.PlusDays(27) })[1].Verdict);
    }

    [Fact]
    public void Bad_input_is_refused()
    {
        var validator = new ExternalReportValidator();

        Expect.Refuses(
            validator,
            Report with { Planned = Milestone.On(Mon_2025_03_03.PlusDays(-1)) },
            "HAMPSHIRE1114",
            "Actions on report E1 were planned before it came in on Mon 3 Mar 2025; correct one of the days.");
        Expect.Refuses(validator, Report with { Actions = 4 }, "HAMPSHIRE1113", "Report E1 makes 3 recommendations, and 4 are acted on; correct one of the numbers.");
        Expect.Refuses(validator, Report with { Actions = -1 }, "HAMPSHIRE1112", "Report E1 has a number that is negative; give 0 or more.");
        Expect.Refuses(validator, Report with { Id = "" }, "HAMPSHIRE1111", "The report has no id; give one.");
        Assert.Throws<ValidationException>(() => Check(Report with { Actions = 4 }));
        Assert.StartsWith(
            "HAMPSHIRE 1.0 is not about external reports; see ExternalReports.Clauses.",
            Assert.Throws<ArgumentException>(() => ExternalReports.Check(C1_0, Report, Mon_2025_03_03)).Message,
            StringComparison.Ordinal);
    }

    [Property]
    public bool Without_actions_and_without_a_record_a_report_is_never_answered(byte recommendations) => Check(
        Report with { Recommendations = recommendations, Actions = 0, IsNoneNeeded = false })[0].Verdict == Verdict.Breached;

    private static Findings Check(ExternalReport report) => ExternalReports.Check(AppendixB_YoungPeople_13, report, Mon_2025_03_03.PlusDays(40));
}
