using System;
using System.Linq;
using FluentValidation;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.HampshireAchieves;
using QaStandards.Policies.HampshireAchieves.KeyMeasures;
using Xunit;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Tests.Policies.HampshireAchieves.KeyMeasures;

[Trait("Clause", "HAMPSHIRE Appendix B Young people 14a")]
[Trait("Clause", "HAMPSHIRE Appendix B Tailored 6a")]
[Trait("Clause", "HAMPSHIRE Appendix B Tailored 6b")]
[Trait("Clause", "HAMPSHIRE Appendix B Tailored 6c")]
public sealed class FormalObservationsTests
{
    private static readonly LocalDate Thu_2025_07_31_LastDayOfTheYear = new(2025, 7, 31);
    private static readonly LocalDate Fri_2025_08_01_FirstDayOfTheNext = new(2025, 8, 1);
    private static readonly LocalDate Tue_2024_09_17 = new(2024, 9, 17);
    private static readonly DateInterval Year = HampshireFramework.June2025.YearOf(Thu_2025_07_31_LastDayOfTheYear);
    private static readonly DateInterval NextYear = HampshireFramework.June2025.YearOf(Fri_2025_08_01_FirstDayOfTheNext);
    private static readonly HampshireFramework Rolling = HampshireFramework.June2025.With(HampshireReadings.ObservedEveryYear.Choose("rolling"));

    [Fact]
    public void An_observation_counts_for_the_year_in_which_it_lies()
    {
        Assert.Equal(Verdict.Satisfied, Covered(Tutor(Thu_2025_07_31_LastDayOfTheYear), Year).Verdict);
        Assert.Equal(
            "[HAMPSHIRE Appendix B Young people 14a] breached: 0 of 1 tutors formally observed; lacking T1",
            Covered(Tutor(Fri_2025_08_01_FirstDayOfTheNext), Year).ToString());
        Assert.Equal(Verdict.Satisfied, Covered(Tutor(Fri_2025_08_01_FirstDayOfTheNext), NextYear).Verdict);
    }

    [Fact]
    public void Two_years_are_covered_by_observations_658_days_apart_and_twelve_months_are_not()
    {
        var tutor = Tutor(Tue_2024_09_17, new(2026, 7, 7));

        Assert.Equal(Verdict.Satisfied, Covered(tutor, Year).Verdict);
        Assert.Equal(Verdict.Satisfied, Covered(tutor, NextYear, new(2026, 8, 1)).Verdict);
        Assert.Equal(Verdict.Satisfied, Covered(tutor, NextYear, new(2025, 9, 17), Rolling).Verdict);
        Assert.Equal(
            "[HAMPSHIRE Appendix B Young people 14a] breached: 0 of 1 tutors formally observed; lacking T1 (reading HAMPSHIRE-R06=rolling)",
            Covered(tutor, NextYear, new(2025, 9, 18), Rolling).ToString());
    }

    [Theory]
    [InlineData("learning-walk")]
    [InlineData("peer")]
    public void Another_kind_of_observation_never_covers(string kind) => Assert.Equal(
        Verdict.Breached,
        Covered(Tutor() with { Observations = [new() { Day = Tue_2024_09_17, Kind = ObservationKind.Parse(kind) }] }, Year).Verdict);

    [Fact]
    public void Somebody_who_was_below_is_covered_and_needs_an_action_plan()
    {
        var below = Tutor(Tue_2024_09_17) with { Observations = [Observed(Tue_2024_09_17, ObservationOutcome.Below)], HasActionPlan = false };

        Assert.Equal("satisfied breached breached", Check(below).Verdicts());
        Assert.Equal("satisfied breached satisfied", Check(below with { HasActionPlan = true }).Verdicts());
        Expect.Lacks(Check(below with { HasActionPlan = null })[2], "T1");
    }

    [Fact]
    public void The_latest_formal_observation_of_the_year_decides() => Assert.Equal(
        "satisfied satisfied not-applicable",
        Check(Tutor() with
        {
            Observations = [Observed(Tue_2024_09_17.PlusDays(60), ObservationOutcome.Meets), Observed(Tue_2024_09_17, ObservationOutcome.Below)],
        }).Verdicts());

    [Fact]
    public void A_subcontracted_tutor_counts_when_that_was_agreed()
    {
        var tutors = new[] { Tutor(Tue_2024_09_17), Tutor() with { Id = "T2", IsSubcontracted = true, IsAgreed = false, Observations = [] } };

        Assert.Equal("satisfied satisfied not-applicable satisfied", Tailored(tutors).Verdicts());
        Assert.Equal(Verdict.Breached, Tailored([tutors[0], tutors[1] with { IsAgreed = true }])[0].Verdict);
        Expect.Lacks(Tailored([tutors[1] with { IsAgreed = null }])[3], "T2");
        Expect.Lacks(Tailored([tutors[1] with { IsAgreed = null }])[0], "observations and employment of T2");
        Assert.Equal(Verdict.NotApplicable, Check(Tutor() with { HasTaught = false })[0].Verdict);
    }

    [Fact]
    public void The_year_is_open_while_it_lasts()
    {
        Assert.Equal(Verdict.Open, FormalObservations.Check(AppendixB_YoungPeople_14a, [Tutor()], Year, Thu_2025_07_31_LastDayOfTheYear)[0].Verdict);
        Expect.Lacks(Check(Tutor() with { Observations = null })[0], "observations and employment of T1");
        Expect.Lacks(Check(Tutor() with { Observations = [new() { Day = Tue_2024_09_17, Kind = ObservationKind.Formal }] })[1], "the outcome of T1");
    }

    [Fact]
    public void C6c_needs_the_host_s_day()
    {
        var observation = Observed(Tue_2024_09_17, ObservationOutcome.Meets) with { Reported = Milestone.On(Tue_2024_09_17.PlusDays(14)) };

        Expect.Lacks(FormalObservations.CheckReport(observation, Thu_2025_07_31_LastDayOfTheYear), "the day of: last day for the report");
        Assert.Equal(
            "[HAMPSHIRE Appendix B Tailored 6c] breached: observation report completed: done on Tue 1 Oct 2024; due by Mon 30 Sep 2024",
            FormalObservations.CheckReport(observation with { ReportDue = new(2024, 9, 30) }, Thu_2025_07_31_LastDayOfTheYear).ToString());
    }

    [Fact]
    public void Bad_input_is_refused()
    {
        Expect.Refuses(
            new ObservedTutorValidator(),
            Tutor() with { Observations = [Observed(Tue_2024_09_17, ObservationOutcome.Meets) with { Reported = Milestone.On(Tue_2024_09_17.PlusDays(-1)) }] },
            "HAMPSHIRE1103",
            "Tutor T1 has an observation that was reported before it took place; correct the days.");
        Expect.Refuses(new ObservedTutorValidator(), Tutor() with { Id = "" }, "HAMPSHIRE1101", "The tutor has no id; give one.");
        Expect.Refuses(
            new ObservedTutorValidator(),
            Tutor() with { Observations = [null!] },
            "HAMPSHIRE1102",
            "Tutor T1 has an observation that is null or of no kind; name the kind or leave it out.");
        Assert.Throws<ValidationException>(() => Check(Tutor() with { Id = "" }));
        Assert.StartsWith(
            "HAMPSHIRE 1.0 is not about formal observations; see FormalObservations.Clauses.",
            Assert.Throws<ArgumentException>(() => FormalObservations.Check(C1_0, [], Year, Tue_2024_09_17)).Message,
            StringComparison.Ordinal);
    }

    [Property]
    public bool The_order_of_observations_makes_no_difference(byte[] days)
    {
        var observations = days.Distinct().Select(day => Observed(Year.Start.PlusDays(day), ObservationOutcome.All[day % 3])).ToList();

        return Check(Tutor() with { Observations = [.. observations] }).Equals(Check(Tutor() with { Observations = [.. Enumerable.Reverse(observations)] }));
    }

    private static Findings Check(ObservedTutor tutor) =>
        FormalObservations.Check(AppendixB_YoungPeople_14a, [tutor], Year, Fri_2025_08_01_FirstDayOfTheNext);

    private static Findings Tailored(ObservedTutor[] tutors) =>
        FormalObservations.Check(AppendixB_Tailored_6a, tutors, Year, Fri_2025_08_01_FirstDayOfTheNext);

    private static Finding Covered(ObservedTutor tutor, DateInterval year, LocalDate? asOf = null, HampshireFramework? framework = null) =>
        FormalObservations.Check(AppendixB_YoungPeople_14a, [tutor], year, asOf ?? year.End.PlusDays(1), framework)[0];

    private static TutorObservation Observed(LocalDate day, ObservationOutcome outcome) =>
        new() { Day = day, Kind = ObservationKind.Formal, Outcome = outcome };

    private static ObservedTutor Tutor(params LocalDate[] days) => new()
    {
        Id = "T1",
        IsSubcontracted = false,
        HasTaught = true,
        Observations = [.. days.Select(day => Observed(day, ObservationOutcome.Meets))],
    };
}
