using System;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.HampshireAchieves;
using QaStandards.Policies.HampshireAchieves.KeyMeasures;
using Xunit;

namespace QaStandards.Tests.Policies.HampshireAchieves.KeyMeasures;

[Trait("Clause", "HAMPSHIRE Appendix B Tailored 5")]
public sealed class ProviderReturnsTests
{
    private static readonly LocalDate Thu_2025_07_31_Due = new(2025, 7, 31);
    private static readonly LocalDate Fri_2025_08_01_DayAfter = new(2025, 8, 1);
    private static readonly HampshireFramework Quarterly = HampshireFramework.June2025.With(HampshireReadings.ProviderUpdates.Choose("quarterly"));

    private static readonly ProviderReturn Usual = new()
    {
        Provider = "R1",
        Updates = [Update(new(2024, 12, 20)), Update(new(2025, 4, 4)), Update(new(2025, 7, 22))],
        AnnualDue = Thu_2025_07_31_Due,
        Annual = Milestone.On(Thu_2025_07_31_Due),
        IsReportComplete = true,
        IsPlanComplete = true,
    };

    [Fact]
    public void Three_updates_and_an_annual_report_in_time_and_complete_are_sound()
    {
        Assert.Equal("satisfied satisfied satisfied satisfied satisfied satisfied satisfied", Check(Usual).Verdicts());
        Assert.Equal(
            "[HAMPSHIRE Appendix B Tailored 5] R1 breached: 3 updates due in the year; at least 4 (reading HAMPSHIRE-R11=quarterly)",
            ProviderReturns.Check(Usual, Fri_2025_08_01_DayAfter, Quarterly)[0].ToString());
    }

    [Fact]
    public void A_day_late_is_late_and_a_missing_part_is_incomplete()
    {
        Assert.Equal(
            "[HAMPSHIRE Appendix B Tailored 5] R1 breached: annual report returned: done on Fri 1 Aug 2025; due by Thu 31 Jul 2025",
            Check(Usual with { Annual = Milestone.On(Fri_2025_08_01_DayAfter) })[4].ToString());
        Assert.Equal(Verdict.Breached, Check(Usual with { IsReportComplete = false })[5].Verdict);
    }

    [Fact]
    public void An_annual_report_that_was_waived_is_not_asked_for() => Assert.Equal(
        "satisfied satisfied satisfied satisfied not-applicable satisfied",
        Check(Usual with { IsAnnualWaived = true, AnnualDue = null, Annual = null, IsReportComplete = null }).Verdicts());

    [Fact]
    public void What_is_not_known_is_named()
    {
        Assert.All(Check(new() { Provider = "R1" }), finding => Assert.Equal(Verdict.Undetermined, finding.Verdict));
        Assert.Throws<ArgumentException>(() => Check(new() { Provider = "" }));
    }

    [Property]
    public bool An_update_is_late_exactly_after_its_day(sbyte days) => Check(
        Usual with { Updates = [.. Usual.Updates!.Take(2), new() { Due = new(2025, 7, 1), Returned = Milestone.On(new LocalDate(2025, 7, 1).PlusDays(days)) }] },
        new(2026, 1, 1))[3].Verdict == (days > 0 ? Verdict.Breached : Verdict.Satisfied);

    private static Findings Check(ProviderReturn returned, LocalDate? asOf = null) => ProviderReturns.Check(returned, asOf ?? Fri_2025_08_01_DayAfter);

    private static ReturnedUpdate Update(LocalDate due) => new() { Due = due, Returned = Milestone.On(due) };
}
