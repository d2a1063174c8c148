using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using QaStandards.Lifecycles;
using QaStandards.Policies.AtpCpd.Cycles;
using QaStandards.Tests.Policies.Hlta;
using Xunit;
using static QaStandards.Tests.Policies.AtpCpd.Cycles.StaffCases;
using When = QaStandards.Policies.AtpCpd.Cycles.StaffCpdEvent;

namespace QaStandards.Tests.Policies.AtpCpd.Cycles;

[Trait("Clause", "ATP Scope 1a")]
[Trait("Clause", "ATP Scope 2")]
[Trait("Clause", "ATP Induction 1")]
[Trait("Clause", "ATP Induction 2")]
[Trait("Clause", "ATP Induction 3a")]
[Trait("Clause", "ATP Induction 3c")]
[Trait("Clause", "ATP Caseload review 1b")]
[Trait("Clause", "ATP Caseload review 2")]
[Trait("Clause", "ATP Performance review 1a")]
[Trait("Clause", "ATP Performance review 2a")]
[Trait("Clause", "ATP Performance review 3")]
public sealed class StaffCpdCycleTests
{
    internal static LifecycleTable<StaffCpdStatus, When, StaffCpdCase> Table { get; } = new(
        StaffCpdCycle.Lifecycle,
        new() { ["usual"] = Trainer, ["mentor"] = Mentor, ["iqa"] = Iqa, ["support"] = Support },
        """
        Candidate                       AnalyseNeeds          NeedsAnalysed                   Induction_1
        NeedsAnalysed                   FormPlan              OfferReady                      Induction_2
        NeedsAnalysed                   RefuseOffer           Closed                          Induction_2
        OfferReady                      AcceptOffer           Induction                       Induction_2
        OfferReady                      RefuseOffer           Closed                          Induction_2
        Induction                       CompleteModule        Induction                       Induction_3c
        Induction                       CompleteInduction     Active                          Induction_3a
        Induction                       CompleteInduction     Active                          Induction_3a          support
        Induction                       Refer                 Referred<Induction              Scope_2
        Induction                       Leave                 Left                            Scope_1a
        Active                          CallCaseloadReview    CaseloadReview                  Caseload_review_1b
        Active                          CallCaseloadReview    CaseloadReview                  Caseload_review_1b    mentor
        Active                          CallPerformanceReview PerformancePreparation          Performance_review_1a
        Active                          Refer                 Referred<Active                 Scope_2
        Active                          Leave                 Left                            Scope_1a
        CaseloadReview                  HoldCaseloadReview    Active                          Caseload_review_2
        CaseloadReview                  HoldCaseloadReview    Active                          Caseload_review_2     mentor
        CaseloadReview                  Refer                 Referred<CaseloadReview         Scope_2
        CaseloadReview                  Leave                 Left                            Scope_1a
        PerformancePreparation          AssessSelf            PerformanceReview               Performance_review_2a
        PerformancePreparation          AssessSelf            PerformanceReview               Performance_review_2a iqa
        PerformancePreparation          SkipSelfAssessment    PerformanceReview               Performance_review_2a support
        PerformancePreparation          Refer                 Referred<PerformancePreparation Scope_2
        PerformancePreparation          Leave                 Left                            Scope_1a
        PerformanceReview               HoldPerformanceReview Active                          Performance_review_3
        PerformanceReview               HoldPerformanceReview Active                          Performance_review_3  iqa
        PerformanceReview               HoldPerformanceReview Active                          Performance_review_3  support
        PerformanceReview               Refer                 Referred<PerformanceReview      Scope_2
        PerformanceReview               Leave                 Left                            Scope_1a
        Referred<Induction              Resolve               Induction                       Scope_2
        Referred<Active                 Resolve               Active                          Scope_2
        Referred<CaseloadReview         Resolve               CaseloadReview                  Scope_2
        Referred<PerformancePreparation Resolve               PerformancePreparation          Scope_2
        Referred<PerformanceReview      Resolve               PerformanceReview               Scope_2
        """);

    private static readonly StaffCpdCase[] Known = [Trainer, Mentor, Iqa, Support, Trainer with { Found = [Kept] }, new()];

    [Fact]
    public void Every_line_of_the_table_is_taken() => Table.HoldsLineByLine();

    [Fact]
    public void Nothing_else_happens_to_a_member_of_staff() => Table.RefusesEverythingElse();

    [Fact]
    public void What_is_missing_is_named() => Table.SaysWhatIsMissing();

    [Fact]
    public void The_table_has_no_flaw() => Assert.Empty(Table.Flaws());

    [Fact]
    public void Who_was_not_taken_on_or_has_left_is_done_and_the_employed_are_named()
    {
        Assert.Equal(StaffCpdCycle.Lifecycle.Finals, StaffCpdStatus.All.Where(status => status.IsFinal));
        Assert.Equal(
            ["Induction", "Active", "CaseloadReview", "PerformancePreparation", "PerformanceReview", "Referred"],
            StaffCpdStatus.All.Where(status => status.IsEmployed).Select(status => status.Name));
        Assert.Equal(
            "[ATP Scope 1a] breached: event from Left is AcceptOffer; allowed: none",
            Table.Refusal("Left", When.AcceptOffer, Trainer));
    }

    [Fact]
    public void The_status_of_a_day_follows_from_the_events()
    {
        var history = Inducted();

        Assert.Equal(
            ["Candidate", "NeedsAnalysed", "OfferReady", "Induction", "Induction", "Active", "CaseloadReview", "Active"],
            Enumerable.Range(-1, 8).Select(day => history.AsOf(Mon_2025_03_31.PlusDays(day)).Outcome.Name));
        Assert.Equal(
            "[ATP Caseload review 2] event 7 on Sun 6 Apr 2025 satisfied: HoldCaseloadReview leads from CaseloadReview to Active",
            history.AsOf(Mon_2025_03_31.PlusDays(6)).Findings[0].ToString());
    }

    [Fact]
    public void Whoever_is_referred_goes_on_where_they_were()
    {
        var day = Mon_2025_03_31.PlusDays(10);
        var referred = Inducted()
            .Next(day, When.CallPerformanceReview, Trainer).Outcome
            .Next(day, When.Refer, Trainer).Outcome;

        Assert.Equal("Referred (before: PerformancePreparation)", referred.StandingAsOf(day).ToString());
        Assert.Equal(StaffCpdStatus.PerformancePreparation, referred.Next(day, When.Resolve, Trainer).Outcome.AsOf(day).Outcome);
        Assert.False(referred.Next(day, When.AssessSelf, Trainer).IsPermitted());
        Assert.False(referred.Next(day, When.Refer, Trainer).IsPermitted());
        Assert.Equal(
            "[ATP Scope 2] undetermined: cannot be told without: the status before Referred",
            StaffCpdCycle.Lifecycle.Next(StaffCpdStatus.Referred, When.Resolve, Trainer).Findings[0].ToString());
    }

    [Property]
    public bool Whatever_happens_somebody_stays_in_the_table_and_who_is_done_does_nothing_more(int seed) => Walk(seed).All(step =>
        StaffCpdCycle.Lifecycle.Statuses.Contains(step.To.Status)
        && !(step.From.Status.IsFinal && step.From != step.To)
        && (!step.From.Status.IsEmployed || step.To.Status.IsEmployed || step.To.Status == StaffCpdStatus.Left)
        && (step.To.Status == StaffCpdStatus.Referred) == (step.To.Before is not null));

    [Property]
    public bool To_replay_is_to_take_one_step_after_the_other(int seed)
    {
        var steps = Walk(seed).ToList();
        var history = StaffCpdCycle.Lifecycle.Begin().Append(steps.Select((step, day) =>
            new Happening<When, StaffCpdCase>(Mon_2025_03_31.PlusDays(day), step.On, step.Facts)));
        return steps.Select((step, day) => history.StandingAsOf(Mon_2025_03_31.PlusDays(day)) == step.To).All(same => same);
    }

    [Property]
    public bool Nobody_is_active_without_a_completed_induction(int seed) =>
        Walk(seed, Trainer with { Induction = Trainer.Induction! with { Done = [] } }).All(step => step.To.Status != StaffCpdStatus.Active);

    [Fact]
    public void A_random_log_reaches_every_status() => Assert.Equal(
        StaffCpdStatus.All.ToHashSet(),
        Enumerable.Range(1, 60).SelectMany(seed => Walk(seed)).SelectMany(step => (StaffCpdStatus[])[step.From.Status, step.To.Status]).ToHashSet());

    /// <summary>Takes fifty drawn steps: three of four events are ones that some row answers, so that a log comes far.</summary>
    private static IEnumerable<(Standing<StaffCpdStatus> From, When On, StaffCpdCase Facts, Standing<StaffCpdStatus> To)> Walk(
        int seed, StaffCpdCase? always = null)
    {
        var all = Enum.GetValues<When>();
        var random = new Random(seed);
        var from = new Standing<StaffCpdStatus>(StaffCpdStatus.Candidate);
        for (var count = 0; count < 50; count++)
        {
            var answered = StaffCpdCycle.Lifecycle.PermittedFrom(from.Status);
            var on = random.Next(4) == 0 || answered.Count == 0 ? all[random.Next(all.Length)] : answered[random.Next(answered.Count)];
            var facts = always ?? Known[random.Next(Known.Length)];
            var to = StaffCpdCycle.Lifecycle.Next(from, on, facts).Outcome;
            yield return (from, on, facts, to);
            from = to;
        }
    }

    private static History<StaffCpdStatus, When, StaffCpdCase> Inducted() => StaffCpdCycle.Lifecycle.Begin().Append(
        ((When[])[When.AnalyseNeeds, When.FormPlan, When.AcceptOffer, When.CompleteModule, When.CompleteInduction, When.CallCaseloadReview, When.HoldCaseloadReview])
        .Select((on, day) => new Happening<When, StaffCpdCase>(Mon_2025_03_31.PlusDays(day), on, Trainer with { Day = Mon_2025_03_31.PlusDays(day) })));
}
