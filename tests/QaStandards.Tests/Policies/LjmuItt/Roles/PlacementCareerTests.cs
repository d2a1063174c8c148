using System;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.LjmuItt.Roles;
using QaStandards.Policies.LjmuItt.Safety;
using QaStandards.Tests.Policies.Hlta;
using QaStandards.Tests.Policies.LjmuItt.Safety;
using Xunit;
using When = QaStandards.Policies.LjmuItt.Roles.PlacementEvent;

namespace QaStandards.Tests.Policies.LjmuItt.Roles;

[Trait("Clause", "LJMU 1.4(2)a")]
[Trait("Clause", "LJMU 1.4(2)b")]
[Trait("Clause", "LJMU 3.4d")]
[Trait("Clause", "LJMU 3.4g")]
[Trait("Clause", "LJMU 3.4h")]
[Trait("Clause", "LJMU 3.6c")]
[Trait("Clause", "LJMU 4.1(4)")]
[Trait("Clause", "LJMU 4.2(2)f")]
[Trait("Clause", "LJMU 4.2(3)c")]
[Trait("Clause", "LJMU 4.3(7)")]
[Trait("Clause", "LJMU 4.3(8)")]
[Trait("Clause", "LJMU Appendix 2 Provider (5)")]
public sealed class PlacementCareerTests
{
    private static readonly LocalDate Mon_2022_12_19 = new(2022, 12, 19);

    private static readonly SupportCase Support = new()
    {
        Trainee = "T1",
        Phase = 1,
        Identified = new(2022, 11, 21),
        LiaisonTutorTold = Milestone.On(new(2022, 11, 21)),
        ProfessionalMentorTold = Milestone.On(new(2022, 11, 21)),
        PlanAgreed = Milestone.On(new(2022, 11, 25)),
        SupportBegun = Milestone.On(new(2022, 11, 28)),
        IsMet = true,
    };

    private static readonly PlacementCase Usual = new()
    {
        Day = Mon_2022_12_19,
        Start = StartOfAPlacementTests.Ready,
        Review = PhaseReviewsTests.Complete(1, 1) with { IsFinal = true },
        Support = Support,
        Fitness = new() { IsInvestigated = true, Outcome = FitnessOutcome.NoAction, IsSettled = true },
        Qts = QtsRecommendationTests.Ready,
    };

    private static readonly PlacementCase Interim = Usual with { Review = Usual.Review! with { IsFinal = false } };
    private static readonly PlacementCase NotYet = Usual with
    {
        Review = Usual.Review! with { MovesOn = false },
        Support = Support with { IsMet = false },
        Fitness = Usual.Fitness! with { Outcome = FitnessOutcome.Panel },
    };

    private static readonly LifecycleTable<PlacementStatus, PlacementEvent, PlacementCase> Table = new(
        PlacementCareer.Lifecycle,
        new() { ["usual"] = Usual, ["interim"] = Interim, ["not-yet"] = NotYet },
        """
        NotProfiled   SubmitProfile       Profiled               1.4(2)b
        Profiled      Allocate            Allocated              1.4(3)a
        Allocated     Confirm             Confirmed              1.4(2)a
        Allocated     WithdrawAllocation  Profiled               Appendix_2_Provider_(5)
        Confirmed     WithdrawAllocation  Profiled               Appendix_2_Provider_(5)
        Confirmed     Start               InPhase                3.4d
        InPhase       DueReview           InReview               4.3(8)
        InReview      CompleteReview      Completed              4.2(2)f
        InReview      CompleteReview      InPhase                4.2(2)f interim
        InReview      CompleteReview      InSupport              4.2(2)f not-yet
        InPhase       TriggerSupport      InSupport              4.3(7)
        InSupport     PutPlanInPlace      InSupport              4.2(3)c
        InSupport     ReturnToTrack       InPhase                4.2(3)c
        InSupport     StayOffTrack        AtRisk                 4.3(7)  not-yet
        AtRisk        ReturnToTrack       InPhase                4.2(3)c
        AtRisk        Fail                Failed                 4.2(2)f not-yet
        InPhase       RaiseFitnessConcern FitnessReview          3.4g
        FitnessReview CloseInvestigation  InPhase                3.4g
        FitnessReview PanelContinues      InPhase                3.4h    not-yet
        FitnessReview PanelWithdraws      WithdrawnFromPlacement 3.4h    not-yet
        InPhase       SchoolWithdraws     Interrupted            Appendix_2_Provider_(5)
        InReview      SchoolWithdraws     Interrupted            Appendix_2_Provider_(5)
        InSupport     SchoolWithdraws     Interrupted            Appendix_2_Provider_(5)
        AtRisk        SchoolWithdraws     Interrupted            Appendix_2_Provider_(5)
        FitnessReview SchoolWithdraws     Interrupted            Appendix_2_Provider_(5)
        InPhase       UniversityWithdraws Interrupted            3.6a
        InReview      UniversityWithdraws Interrupted            3.6a
        InSupport     UniversityWithdraws Interrupted            3.6a
        AtRisk        UniversityWithdraws Interrupted            3.6a
        FitnessReview UniversityWithdraws Interrupted            3.6a
        Interrupted   Reallocate          Profiled               3.6c
        Completed     HoldTriangulation   Completed              4.1(4)
        Completed     SubmitEvaluation    Completed              2.6.1a
        """);

    public static TheoryData<string, PlacementEvent, PlacementCase, string> Refused => new()
    {
        {
            "Confirmed", When.Start, Usual with { Start = Usual.Start! with { Fitness = FitnessClearance.NotCleared } },
            "[LJMU 3.4d] breached: fitness to teach is not-cleared; allowed: cleared, cleared-with-support (to turn it: clear what blocks the start)"
        },
        {
            "InReview", When.CompleteReview, Usual with { Review = Usual.Review! with { IsAgreedByProfessionalMentor = false } },
            "[LJMU 4.2(2)f] T1 1.1 breached: 1 of 2 agreements to the review; lacking Professional Mentor (to turn it: complete the review)\n"
            + "[LJMU 4.3(8)] breached: final review of the phase: yes; must be no (to turn it: say whether the trainee moves on)\n"
            + "[LJMU 4.2(2)f] breached: trainee moves on: yes; must be no (to turn it: complete the placement)"
        },
        {
            "InPhase", When.TriggerSupport, Usual with { Support = Support with { LiaisonTutorTold = Milestone.NotReached } },
            "[LJMU 4.3(7)] breached: 1 of 2 people told; lacking Liaison Tutor (to turn it: tell Liaison Tutor and Professional Mentor)"
        },
        {
            "FitnessReview", When.PanelWithdraws, NotYet with { Fitness = NotYet.Fitness! with { IsInvestigated = false } },
            "[LJMU 3.4g] breached: concern about fitness investigated: no; must be yes (to turn it: investigate the concern)"
        },
        { "Failed", When.Reallocate, Usual, "[LJMU 4.3(8)] breached: event from Failed is Reallocate; allowed: none" },
    };

    [Fact]
    public void Every_line_of_the_table_is_taken() => Table.HoldsLineByLine();

    [Fact]
    public void Nothing_else_happens_to_a_placement() => Table.RefusesEverythingElse();

    [Fact]
    public void What_is_missing_is_named() => Table.SaysWhatIsMissing();

    [Fact]
    public void The_table_has_no_flaw() => Assert.Empty(Table.Flaws());

    [Theory, MemberData(nameof(Refused))]
    public void A_forbidden_move_answers_with_its_reason(string from, PlacementEvent on, PlacementCase facts, string reason) =>
        Assert.Equal(reason, Table.Refusal(from, on, facts));

    [Fact]
    public void A_placement_is_told_as_of_a_day()
    {
        var history = PlacementCareer.Lifecycle.Begin().Append(
            new(new(2022, 9, 1), When.SubmitProfile, Usual),
            new(new(2022, 9, 12), When.Allocate, Usual),
            new(new(2022, 9, 20), When.Confirm, Usual),
            new(new(2022, 11, 7), When.Start, Usual),
            new(new(2022, 12, 16), When.DueReview, Usual),
            new(Mon_2022_12_19, When.CompleteReview, Usual));

        Assert.Equal(PlacementStatus.Confirmed, history.AsOf(new(2022, 11, 6)).Outcome);
        Assert.Equal(PlacementStatus.InPhase, history.AsOf(new(2022, 11, 7)).Outcome);
        Assert.Equal(PlacementStatus.Completed, history.AsOf(Mon_2022_12_19).Outcome);
    }

    [Property]
    public bool No_order_of_events_starts_a_placement_that_may_not_start(byte[] events, bool isFit, bool hasMentor)
    {
        var start = Usual.Start! with { Fitness = isFit ? FitnessClearance.Cleared : FitnessClearance.Pending, Mentor = hasMentor ? Usual.Start.Mentor : null };
        var all = Enum.GetValues<PlacementEvent>();
        var status = PlacementStatus.NotProfiled;
        foreach (var on in (PlacementEvent[])[When.SubmitProfile, When.Allocate, When.Confirm, .. events.Select(each => all[each % all.Length]), When.Start])
        {
            status = PlacementCareer.Lifecycle.Next(status, on, Usual with { Start = start }).Outcome;
            if (status == PlacementStatus.InPhase && !(isFit && hasMentor))
            {
                return false;
            }
        }

        return true;
    }
}
