using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using QaStandards.Calendars;
using QaStandards.Policies.LjmuItt;
using Xunit;

namespace QaStandards.Tests.Policies.LjmuItt;

public sealed class LjmuScheduleTests
{
    private static readonly LocalDate Mon_2022_11_07_Start = new(2022, 11, 7);

    private static readonly AcademicYear Year = AcademicYear.Of(
        "2022-23",
        new(2022, 9, 1),
        new(2023, 8, 31),
        [
            TeachingTerm.Of("Autumn", new(2022, 9, 5), new(2022, 12, 16)),
            TeachingTerm.Of("Spring", new(2023, 1, 3), new(2023, 3, 31)),
            TeachingTerm.Of("Summer", new(2023, 4, 17), new(2023, 7, 21)),
        ]);

    [Fact]
    public void A_year_has_the_duties_of_the_agreement_by_their_days()
    {
        var schedule = LjmuSchedule.In(Year, new Dictionary<string, DutyDays>(StringComparer.Ordinal)
        {
            ["form"] = new() { LastDone = new(2020, 9, 14) },
            ["confirmation"] = new() { Agreed = [Mon_2022_11_07_Start] },
            ["safeguarding"] = new() { Agreed = [Mon_2022_11_07_Start] },
        });

        Assert.Equal(new(2022, 9, 14), Due(schedule, "form"));
        Assert.Equal(new(2022, 11, 6), Due(schedule, "confirmation"));
        Assert.Equal(Mon_2022_11_07_Start, Due(schedule, "safeguarding"));
        Assert.Equal(new(2023, 7, 21), Due(schedule, "offers"));
        Assert.Equal(new(2023, 8, 31), Due(schedule, "partnership-survey"));
        Assert.Equal(new(2022, 8, 31), Due(schedule, "agreement-revised"));
        Assert.Null(Due(schedule, "reviews"));
    }

    [Fact]
    public void A_host_s_own_day_for_the_offers_takes_the_place_of_the_end_of_term() => Assert.Equal(
        new(2023, 5, 31),
        Due(LjmuSchedule.In(Year, new Dictionary<string, DutyDays>(StringComparer.Ordinal) { ["offers"] = new() { Agreed = [new(2023, 5, 31)] } }), "offers"));

    [Fact]
    public void What_is_confirmed_on_the_first_day_is_late()
    {
        var item = LjmuSchedule.In(Year, new Dictionary<string, DutyDays>(StringComparer.Ordinal) { ["confirmation"] = new() { Agreed = [Mon_2022_11_07_Start] } })
            .Items.Single(each => each.Recurring.Code == "confirmation");

        Assert.Equal(Verdict.Satisfied, item.Check(DutyEntry.Done(new(2022, 11, 6)), Mon_2022_11_07_Start).Verdict);
        Assert.Equal(Verdict.Breached, item.Check(DutyEntry.Done(Mon_2022_11_07_Start), Mon_2022_11_07_Start).Verdict);
    }

    [Fact]
    public void A_code_that_no_duty_has_is_refused() => Assert.StartsWith(
        "Days are given for 'party', and no duty has that code.",
        Assert.Throws<ArgumentException>(() => LjmuSchedule.In(Year, new Dictionary<string, DutyDays>(StringComparer.Ordinal) { ["party"] = DutyDays.None })).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Every_activity_is_answered_for_and_done_by_somebody()
    {
        Assert.All(LjmuResponsibilities.All, each => Assert.NotEmpty(each.Responsible));
        Assert.All(LjmuResponsibilities.All, each => Assert.Contains(LjmuRegister.Whole.All, entry => entry.Clause == each.By));
        Assert.Equal(LjmuResponsibilities.All.Count, LjmuResponsibilities.All.Select(each => each.Activity).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(["observation", "triangulation"], LjmuResponsibilities.Of(PartnershipPost.LiaisonTutor).Skip(1).Select(each => each.Activity));
    }

    [Fact]
    public void The_employing_school_vets_salaried_trainees_only() => Assert.Equal(
        ["vetting-salaried"], LjmuResponsibilities.Of(PartnershipPost.EmployingSchool).Select(each => each.Activity));

    private static LocalDate? Due(DutySchedule schedule, string code) => schedule.Items.Single(item => item.Recurring.Code == code).Due;
}
