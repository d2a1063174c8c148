using System.Collections.Generic;
using System.Linq;
using FluentValidation;
using FsCheck;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.HampshireAchieves;
using QaStandards.Policies.HampshireAchieves.QualityImprovement;
using Xunit;

namespace QaStandards.Tests.Policies.HampshireAchieves.QualityImprovement;

[Trait("Clause", "HAMPSHIRE 4.2 Do a")]
[Trait("Clause", "HAMPSHIRE 4.2 Do b")]
[Trait("Clause", "HAMPSHIRE 4.2 Check a")]
[Trait("Clause", "HAMPSHIRE 4.2 Check b")]
[Trait("Clause", "HAMPSHIRE 4.2 Check c")]
[Trait("Clause", "HAMPSHIRE 4.2 Check d")]
[Trait("Clause", "HAMPSHIRE 4.2 Act c")]
[Trait("Clause", "HAMPSHIRE 5.0(4)")]
public sealed class ImprovementActionsTests
{
    private static readonly LocalDate Mon_2025_01_20_Created = new(2025, 1, 20);
    private static readonly LocalDate Wed_2025_04_30_LastOfApril = new(2025, 4, 30);
    private static readonly LocalDate Thu_2025_05_01_FirstOfMay = new(2025, 5, 1);
    private static readonly HampshireFramework Rolling = HampshireFramework.June2025.With(HampshireReadings.MonthlyUpdate.Choose("rolling"));

    private static readonly ImprovementAction Action = new()
    {
        Id = "A1",
        Origin = ActionOrigin.Observation,
        Owner = "M1",
        DesiredImpact = "better starts of lessons",
        Monitor = "Q1",
        Created = Mon_2025_01_20_Created,
        Due = new(2025, 12, 31),
        Updates = [new() { Day = new(2025, 2, 27), Author = "M1" }, new() { Day = new(2025, 3, 3), Author = "M1" }],
        Closed = Milestone.NotReached,
    };

    [Fact]
    public void C4_2_Do_b_needs_an_owner_a_date_and_an_impact()
    {
        Assert.Equal("satisfied satisfied satisfied", ImprovementActions.CheckAgreed(Action).Verdicts());
        Assert.Equal(
            "[HAMPSHIRE 4.2 Do b] A1 breached: 1 of 3 parts of the action; lacking owner, desired impact",
            ImprovementActions.CheckAgreed(Action with { Owner = "", DesiredImpact = " " })[0].ToString());
        Expect.Lacks(ImprovementActions.CheckAgreed(Action with { Owner = null, Due = null })[0], "owner", "due date");
        Expect.Lacks(ImprovementActions.CheckAgreed(Action with { Origin = null })[1], "the origin of the action");
        Assert.Equal(Verdict.Breached, ImprovementActions.CheckAgreed(Action with { Monitor = "" })[2].Verdict);
    }

    [Theory]
    [InlineData("self-assessment", "HAMPSHIRE 4.2 Do a")]
    [InlineData("observation", "HAMPSHIRE 4.2 Check c")]
    [InlineData("risk", "HAMPSHIRE 4.2 Check c")]
    public void An_action_comes_from_self_assessment_or_from_what_is_found_later(string origin, string citation) => Assert.Equal(
        citation, ImprovementActions.CheckAgreed(Action with { Origin = ActionOrigin.Parse(origin) })[1].Clause.Citation);

    [Fact]
    public void C4_2_Check_a_is_late_from_the_first_day_of_the_next_month()
    {
        Assert.Equal("satisfied satisfied not-applicable", ImprovementActions.CheckUpdates(Action, Wed_2025_04_30_LastOfApril).Verdicts());
        Assert.Equal(
            "[HAMPSHIRE 4.2 Check a] A1 breached: 2 of 3 months with an update; lacking Tue 1 Apr 2025 to Wed 30 Apr 2025",
            ImprovementActions.CheckUpdates(Action, Thu_2025_05_01_FirstOfMay)[0].ToString());
    }

    [Fact]
    public void The_month_of_creation_and_that_of_closure_need_no_update()
    {
        Assert.Equal(Verdict.Open, ImprovementActions.CheckUpdates(Action, new(2025, 2, 28))[0].Verdict);
        Assert.Equal(
            "satisfied satisfied satisfied",
            ImprovementActions.CheckUpdates(
                Action with { Closed = Milestone.On(new(2025, 4, 10)), ImpactStatement = "starts improved" }, Thu_2025_05_01_FirstOfMay).Verdicts());
    }

    [Fact]
    public void Two_readings_differ_about_fifty_eight_days_in_two_months()
    {
        var action = Action with { Updates = [new() { Day = new(2025, 2, 1), Author = "M1" }, new() { Day = new(2025, 3, 31), Author = "M1" }] };

        Assert.Equal(Verdict.Satisfied, ImprovementActions.CheckUpdates(action, new(2025, 4, 1))[0].Verdict);
        Assert.Equal(
            "[HAMPSHIRE 4.2 Check a] A1 breached: the next update on Mon 31 Mar 2025; not after a month after the last on Sat 1 Mar 2025 "
            + "(reading HAMPSHIRE-R09=rolling)",
            ImprovementActions.CheckUpdates(action, new(2025, 4, 1), Rolling)[0].ToString());
        Assert.Equal(Verdict.Satisfied, ImprovementActions.CheckUpdates(Action with { Created = new(2025, 1, 31) }, new(2025, 4, 3), Rolling)[0].Verdict);
        Assert.Equal(Verdict.Breached, ImprovementActions.CheckUpdates(Action with { Created = new(2025, 1, 31) }, new(2025, 4, 4), Rolling)[0].Verdict);
    }

    [Fact]
    public void C4_2_Check_b_wants_the_owner_s_own_update_and_warns()
    {
        var action = Action with { Updates = [new() { Day = new(2025, 2, 27), Author = "Q1" }, new() { Day = new(2025, 3, 3), Author = "M1" }] };
        var findings = ImprovementActions.CheckUpdates(action, Wed_2025_04_30_LastOfApril);

        Assert.Equal("satisfied breached not-applicable", findings.Verdicts());
        Assert.False(findings.Deny);
        Assert.Equal(
            "[HAMPSHIRE 4.2 Check b] A1 breached: statement of impact: no; must be yes",
            ImprovementActions.CheckUpdates(Action with { Closed = Milestone.On(new(2025, 4, 1)), ImpactStatement = "" }, Wed_2025_04_30_LastOfApril)[2].ToString());
    }

    [Fact]
    public void C4_2_Check_d_follows_a_missed_update_or_a_passed_date_and_nothing_else()
    {
        Assert.Equal(Verdict.NotApplicable, ImprovementActions.CheckCorrected(Action, null, Wed_2025_04_30_LastOfApril).Verdict);
        Assert.Equal(Verdict.Breached, ImprovementActions.CheckCorrected(Action, false, Thu_2025_05_01_FirstOfMay).Verdict);
        Assert.Equal(Verdict.Satisfied, ImprovementActions.CheckCorrected(Action, true, Thu_2025_05_01_FirstOfMay).Verdict);
        var due = Action with { Due = Wed_2025_04_30_LastOfApril, Updates = [.. Action.Updates!, new() { Day = Wed_2025_04_30_LastOfApril, Author = "M1" }] };
        Assert.Equal(Verdict.NotApplicable, ImprovementActions.CheckCorrected(due, null, Wed_2025_04_30_LastOfApril).Verdict);
        Expect.Lacks(ImprovementActions.CheckCorrected(due, null, Thu_2025_05_01_FirstOfMay), "corrective action taken");
        Expect.Lacks(
            ImprovementActions.CheckCorrected(due with { Due = null }, null, Thu_2025_05_01_FirstOfMay), "whether the owner updated the action and it is done");
    }

    [Fact]
    public void C4_2_Act_c_names_what_the_next_plan_forgets()
    {
        Assert.Equal(
            "[HAMPSHIRE 4.2 Act c] breached: 1 of 2 open actions in the next plan; lacking A2",
            ImprovementActions.CheckCarriedForward(["A1", "A2"], ["A1", "A9"]).ToString());
        Assert.Equal(Verdict.NotApplicable, ImprovementActions.CheckCarriedForward([], []).Verdict);
        Assert.Equal(Verdict.Undetermined, ImprovementActions.CheckCarriedForward(["A1"], null).Verdict);
    }

    [Fact]
    public void Days_out_of_order_are_refused()
    {
        var validator = new ImprovementActionValidator();

        Expect.Refuses(
            validator,
            Action with { Due = new(2025, 1, 19) },
            "HAMPSHIRE1002",
            "Action A1 is due on Sun 19 Jan 2025, before it was created on Mon 20 Jan 2025; correct one of the days.");
        Expect.Refuses(
            validator,
            Action with { Closed = Milestone.On(new(2025, 1, 19)) },
            "HAMPSHIRE1003",
            "Action A1 was closed on Sun 19 Jan 2025, before it was created on Mon 20 Jan 2025; correct one of the days.");
        Expect.Refuses(
            validator,
            Action with { Updates = [new() { Day = new(2025, 1, 19), Author = "M1" }] },
            "HAMPSHIRE1005",
            "Action A1 has an update from before it was created on Mon 20 Jan 2025; correct the days.");
        Expect.Refuses(validator, Action with { Updates = [null!] }, "HAMPSHIRE1004", "Action A1 has an update that is null; leave it out.");
        Expect.Refuses(validator, Action with { Id = " " }, "HAMPSHIRE1001", "The action has no id; give one.");
        Assert.Throws<ValidationException>(() => ImprovementActions.CheckAgreed(Action with { Due = new(2025, 1, 19) }));
    }

    [Property]
    public bool C4_2_Check_a_agrees_with_a_count_of_months_one_by_one(byte[] days, byte open)
    {
        var asOf = Mon_2025_01_20_Created.PlusDays(open);
        var updates = days.Select(day => Mon_2025_01_20_Created.PlusDays(day)).ToList();
        var missed = Months(asOf).Any(month => !updates.Any(day => (day.Year, day.Month) == month && day <= asOf));
        var any = Months(asOf).Any();
        var found = ImprovementActions.CheckUpdates(
            Action with { Updates = [.. updates.Select(day => new ActionUpdate { Day = day, Author = "M1" })] }, asOf)[0];

        return found.Verdict == (!any ? Verdict.Open : missed ? Verdict.Breached : Verdict.Satisfied);
    }

    private static IEnumerable<(int Year, int Month)> Months(LocalDate asOf)
    {
        for (var day = new LocalDate(2025, 2, 1); day < asOf; day = day.PlusDays(1))
        {
            if (day.PlusDays(1).Day == 1)
            {
                yield return (day.Year, day.Month);
            }
        }
    }
}
