using System;
using QaStandards.Eligibility;
using QaStandards.Lifecycles;
using QaStandards.Policies.LjmuItt.Placements;
using QaStandards.Policies.LjmuItt.Safety;
using static QaStandards.Policies.LjmuItt.LjmuClauses;
using static QaStandards.Policies.LjmuItt.Roles.PlacementStatus;
using When = QaStandards.Policies.LjmuItt.Roles.PlacementEvent;

namespace QaStandards.Policies.LjmuItt.Roles;

/// <summary>
/// A trainee's placement in one phase: sections 1.4, 3.4, 4.2 and 4.3. The next phase begins with a history of its own.
/// </summary>
/// <remarks>
/// The trainee's clearance runs beside it, see <see cref="ClearanceCareer"/>, and is asked for at the start. That attendance goes
/// on during a review of fitness follows from the text, which suspends nobody by itself.
/// </remarks>
public static class PlacementCareer
{
    /// <summary>Gets the table under every default reading.</summary>
    public static Lifecycle<PlacementStatus, PlacementEvent, PlacementCase> Lifecycle { get; } =
        LifecycleOf(LjmuAgreement.Year2022);

    /// <summary>Returns the table under the readings of an agreement.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="agreement"/> is null.</exception>
    public static Lifecycle<PlacementStatus, PlacementEvent, PlacementCase> LifecycleOf(LjmuAgreement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return new(
            statuses: All,
            starts: [NotProfiled],
            finals: [Completed, Failed, WithdrawnFromPlacement],
            closedBy: C4_3_8,
#pragma warning disable format // a table
            //   from               on                         to                      by                   when
            new( NotProfiled,       When.SubmitProfile,        Profiled,               C1_4_2b,             new(HasProfile)                ),
            new( Profiled,          When.Allocate,             Allocated,              C1_4_3a                                             ),
            new( Allocated,         When.Confirm,              Confirmed,              C1_4_2a,             new(Arranged(agreement))       ),
            new( Allocated,         When.WithdrawAllocation,   Profiled,               Appendix2Provider_5                                 ),
            new( Confirmed,         When.WithdrawAllocation,   Profiled,               Appendix2Provider_5                                 ),
            new( Confirmed,         When.Start,                InPhase,                C3_4d,               new(MayStart(agreement))       ),
            new( InPhase,           When.DueReview,            InReview,               C4_3_8                                              ),
            new( InReview,          When.CompleteReview,       InPhase,                C4_2_2f,             new(Complete, Final(false))    ),
            new( InReview,          When.CompleteReview,       Completed,              C4_2_2f,             new(Complete, Final(true), MovesOn(true))  ),
            new( InReview,          When.CompleteReview,       InSupport,              C4_2_2f,             new(Complete, Final(true), MovesOn(false)) ),
            new( InPhase,           When.TriggerSupport,       InSupport,              C4_3_7,              new(BothTold)                  ),
            new( InSupport,         When.PutPlanInPlace,       InSupport,              C4_2_3c,             new(PlanInPlace)               ),
            new( InSupport,         When.ReturnToTrack,        InPhase,                C4_2_3c,             new(PlanMet(true))             ),
            new( InSupport,         When.StayOffTrack,         AtRisk,                 C4_3_7,              new(PlanMet(false))            ),
            new( AtRisk,            When.ReturnToTrack,        InPhase,                C4_2_3c,             new(PlanMet(true))             ),
            new( AtRisk,            When.Fail,                 Failed,                 C4_2_2f,             new(Complete, MovesOn(false))  ),
            new( InPhase,           When.RaiseFitnessConcern,  FitnessReview,          C3_4g                                               ),
            new( FitnessReview,     When.CloseInvestigation,   InPhase,                C3_4g,               new(Investigated, Panel(false)) ),
            new( FitnessReview,     When.PanelContinues,       InPhase,                C3_4h,               new(Investigated, Panel(true)) ),
            new( FitnessReview,     When.PanelWithdraws,       WithdrawnFromPlacement, C3_4h,               new(Investigated, Panel(true)) ),
            new( InPhase,           When.SchoolWithdraws,      Interrupted,            Appendix2Provider_5                                 ),
            new( InReview,          When.SchoolWithdraws,      Interrupted,            Appendix2Provider_5                                 ),
            new( InSupport,         When.SchoolWithdraws,      Interrupted,            Appendix2Provider_5                                 ),
            new( AtRisk,            When.SchoolWithdraws,      Interrupted,            Appendix2Provider_5                                 ),
            new( FitnessReview,     When.SchoolWithdraws,      Interrupted,            Appendix2Provider_5                                 ),
            new( InPhase,           When.UniversityWithdraws,  Interrupted,            C3_6a                                               ),
            new( InReview,          When.UniversityWithdraws,  Interrupted,            C3_6a                                               ),
            new( InSupport,         When.UniversityWithdraws,  Interrupted,            C3_6a                                               ),
            new( AtRisk,            When.UniversityWithdraws,  Interrupted,            C3_6a                                               ),
            new( FitnessReview,     When.UniversityWithdraws,  Interrupted,            C3_6a                                               ),
            new( Interrupted,       When.Reallocate,           Profiled,               C3_6c                                               ),
            new( Completed,         When.HoldTriangulation,    Completed,              C4_1_4,              new(Triangulated(agreement))   ),
            new( Completed,         When.SubmitEvaluation,     Completed,              C2_6_1a                                             ));
#pragma warning restore format
    }

    private static Criterion<PlacementCase> HasProfile => new(
        C1_4_2b, "Trainee Profile completed", f => f.Start?.Arrangement.HasProfile, "complete the profile");

    // A review is complete when the mentor wrote it, both agreed it, and needs were reviewed; only then does what it says count.
    private static Criterion<PlacementCase> Complete => LjmuAnswer.Criterion<PlacementCase>(
        C4_2_2f,
        "review and the day of the event",
        f => f is { Review: { } review, Day: { } day } ? PhaseReviews.DecideCompletion(review, day).Findings : null,
        "complete the review");

    private static Criterion<PlacementCase> BothTold => LjmuAnswer.Criterion<PlacementCase>(
        C4_3_7,
        "case of additional support",
        f => f.Support is { } support ? [AdditionalSupport.Told(support)] : null,
        "tell Liaison Tutor and Professional Mentor");

    private static Criterion<PlacementCase> PlanInPlace => new(
        C4_2_3c,
        "plan agreed and support begun",
        f => f.Support is { PlanAgreed: { } plan, SupportBegun: { } begun } ? plan.Day is not null && begun.Day is not null : null,
        "agree the plan and begin the support");

    private static Criterion<PlacementCase> Investigated => new(
        C3_4g, "concern about fitness investigated", f => f.Fitness?.IsInvestigated, "investigate the concern");

    private static Criterion<PlacementCase> Final(bool mustBe) => new(
        C4_3_8, "final review of the phase", f => f.Review?.IsFinal, mustBe ? "go on to the next review" : "say whether the trainee moves on", mustBe);

    private static Criterion<PlacementCase> MovesOn(bool mustBe) => new(
        C4_2_2f, "trainee moves on", f => f.Review?.MovesOn, mustBe ? "support the trainee" : "complete the placement", mustBe);

    private static Criterion<PlacementCase> PlanMet(bool mustBe) => new(
        C4_2_3c, "plan of additional support met", f => f.Support?.IsMet, mustBe ? "go on with the plan" : "close the case", mustBe);

    private static Criterion<PlacementCase> Panel(bool mustBe) => new Criterion<PlacementCase>(
        C3_4h,
        "investigation that led to a panel",
        f => f.Fitness?.Outcome is { } outcome ? outcome == FitnessOutcome.Panel : null,
        mustBe ? "close the investigation without a panel" : "wait for the panel",
        mustBe).With(Effect.Blocks);

    private static Criterion<PlacementCase> Arranged(LjmuAgreement agreement) => LjmuAnswer.Criterion<PlacementCase>(
        C1_4_2a,
        "arrangement of the placement",
        f => f.Start is { } start
            ? HowPlacementsAreAllocated.DecideArrangement(start.Arrangement with { Starts = start.Starts }, agreement).Findings
            : null,
        "confirm the placement before it starts");

    private static Criterion<PlacementCase> MayStart(LjmuAgreement agreement) => LjmuAnswer.Criterion<PlacementCase>(
        C3_4d,
        "everything on which the start turns",
        f => f.Start is { } start ? StartOfAPlacement.Decide(start, agreement).Findings : null,
        "clear what blocks the start");

    private static Criterion<PlacementCase> Triangulated(LjmuAgreement agreement) => LjmuAnswer.Criterion<PlacementCase>(
        C4_1_4,
        "recommendation with its visits",
        f => f.Qts is { } qts ? QtsRecommendation.DecideTriangulation(qts, agreement).Findings : null,
        "triangulate at the second visit of phase 3");
}
