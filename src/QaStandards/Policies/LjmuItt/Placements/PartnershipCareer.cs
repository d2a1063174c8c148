using System;
using System.Linq;
using NodaTime;
using QaStandards.Eligibility;
using QaStandards.Lifecycles;
using static QaStandards.Policies.LjmuItt.LjmuClauses;
using static QaStandards.Policies.LjmuItt.Placements.PartnershipStatus;
using When = QaStandards.Policies.LjmuItt.Placements.PartnershipEvent;

namespace QaStandards.Policies.LjmuItt.Placements;

/// <summary>The life of a partnership with a school: sections 1.1 to 1.4 and 2.6.1.</summary>
/// <remarks>
/// A form that lapses while a concern is open shows as lapsed when the concern is closed; on the way,
/// <see cref="PartnershipAgreement.DecideStanding"/> says so. A pause of allocations and the withdrawal of a trainee are the
/// host's to record, at any time, and change no status.
/// </remarks>
public static class PartnershipCareer
{
    /// <summary>Gets the table under every default reading.</summary>
    public static Lifecycle<PartnershipStatus, PartnershipEvent, PartnershipCase> Lifecycle { get; } =
        LifecycleOf(LjmuAgreement.Year2022);

    /// <summary>
    /// Returns the table under the readings of an agreement: how long a form lasts, and whether there is always a plan.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="agreement"/> is null.</exception>
    public static Lifecycle<PartnershipStatus, PartnershipEvent, PartnershipCase> LifecycleOf(LjmuAgreement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        var signed = Signed(agreement);
        return new(
            statuses: All,
            starts: [Prospect],
            finals: [Terminated, Withdrawn, Declined],
            closedBy: C1_1a,
#pragma warning disable format // a table
            //   from                    on                    to                     by       when                  starts
            new( Prospect,               When.Contact,         OfferInvited,          C1_4_1a                                                  ),
            new( OfferInvited,           When.SubmitOffers,    Offered,               C1_4_1b                                                  ),
            new( OfferInvited,           When.OfferNothing,    Declined,              C1_4_1b                                                  ),
            new( Offered,                When.ReturnAgreement, Active,                C1_1a,   signed,               [TwoYears(agreement)] ),
            new( Offered,                When.RefuseAgreement, Declined,              C1_1a                                                    ),
            new( Active,                 When.ReturnAgreement, Active,                C1_1b,   signed,               [TwoYears(agreement)] ),
            new( Active,                 When.LapseAgreement,  Lapsed,                C1_1b                                                    ),
            new( Lapsed,                 When.ReturnAgreement, Active,                C1_1b,   signed,               [TwoYears(agreement)] ),
            new( Active,                 When.RaiseConcern,    ConcernOpen,           C2_6_1d                                                  ),
            new( ConcernOpen,            When.Discuss,         InDiscussion,          C2_6_1d, new(ByLiaisonTutor)                             ),
            new( InDiscussion,           When.AgreePlan,       ImprovementPlan,       C2_6_1e, new(PlanRecorded)                               ),
            new( InDiscussion,           When.Resolve,         Active,                C2_6_1e, new(PlanOnFile(agreement))                      ),
            new( ImprovementPlan,        When.MeetPlan,        Active,                C2_6_1e, new(PlanMet(mustBe: true))                      ),
            new( ImprovementPlan,        When.MissPlan,        ConcernOpen,           C2_6_1e, new(PlanMet(mustBe: false))                     ),
            new( ConcernOpen,            When.ConsiderEnding,  TerminationConsidered, C1_3b,   new(Grounds)                                    ),
            new( ImprovementPlan,        When.ConsiderEnding,  TerminationConsidered, C1_3b,   new(Grounds)                                    ),
            new( TerminationConsidered,  When.Resolve,         Active,                C1_3a,   new(Settled)                                    ),
            new( TerminationConsidered,  When.End,             Terminated,            C1_3a,   new(Ended)                                      ),
            new( Active,                 When.Withdraw,        Withdrawn,             Appendix2Provider_5                                      ),
            new( Lapsed,                 When.Withdraw,        Withdrawn,             Appendix2Provider_5                                      ),
            new( ConcernOpen,            When.Withdraw,        Withdrawn,             Appendix2Provider_5                                      ),
            new( InDiscussion,           When.Withdraw,        Withdrawn,             Appendix2Provider_5                                      ),
            new( ImprovementPlan,        When.Withdraw,        Withdrawn,             Appendix2Provider_5                                      ),
            new( TerminationConsidered,  When.Withdraw,        Withdrawn,             Appendix2Provider_5                                      ));
#pragma warning restore format
    }

    // 2.6.1. The Liaison Tutor first, and then a plan; 1.3. An end when a ground persists and the discussion has failed.
    private static Criterion<PartnershipCase> ByLiaisonTutor => LjmuAnswer.Criterion<PartnershipCase>(
        C2_6_1d,
        "first discussion held by",
        f => [LjmuAnswer.By(C2_6_1d, "first discussion held by", f.DiscussedBy, PartnershipPost.LiaisonTutor)],
        "have the Liaison Tutor discuss it first");

    private static Criterion<PartnershipCase> PlanRecorded => new(
        C2_6_1e, "plan for improvement recorded", f => f.IsPlanRecorded, "record the plan, which may be closed at once");

    private static Criterion<PartnershipCase> Grounds => LjmuAnswer.Criterion<PartnershipCase>(
        C1_3b,
        "grounds for an end and the day of the event",
        f => f is { Ending: { } ending, Day: { } day } ? EndingAPartnership.CheckGrounds(ending, day) : null,
        "go on with the plan until a ground persists");

    private static Criterion<PartnershipCase> Settled => new(
        C1_3a, "concerns settled by the discussion", f => f.Ending?.IsSettled, "go on with the discussion");

    private static Criterion<PartnershipCase> Ended => LjmuAnswer.Criterion<PartnershipCase>(
        C1_3a,
        "grounds for an end and the day of the event",
        f => f is { Ending: { } ending, Day: { } day } ? EndingAPartnership.Decide(ending, day).Findings : null,
        "hold the discussion, and end only when it has failed");

    private static Criterion<PartnershipCase> PlanMet(bool mustBe) => new(
        C2_6_1e, "every action of the plan done", f => f.IsPlanMet, mustBe ? "do what is left" : "close the plan as met", mustBe);

    private static Criterion<PartnershipCase> PlanOnFile(LjmuAgreement agreement)
    {
        var choice = agreement.ChoiceOf(LjmuReadings.PlanAfterDiscussion);
        return (choice.IsDefault ? PlanRecorded : PlanRecorded.With(Effect.Informs)).Under(choice);
    }

    private static Criteria<PartnershipCase> Signed(LjmuAgreement agreement) => new(
        LjmuAnswer.Criterion<PartnershipCase>(
            C1_1a,
            "agreement forms and the day of the event",
            f => f is { Forms: { } forms, Day: { } day } ? PartnershipAgreement.DecideStanding(forms, day, agreement).Findings : null,
            "have both sign it"),
        LjmuAnswer.Criterion<PartnershipCase>(
            C1_1f,
            "documents of the partner",
            f => f.Documents is { } documents ? PartnershipAgreement.CheckDocuments(documents, agreement) : null,
            "return what is lacking"));

    private static Deadline<PartnershipEvent, PartnershipCase> TwoYears(LjmuAgreement agreement) => new(
        C1_1b,
        "form completed again",
        (day, f) => f.Forms?.Where(form => PartnershipAgreement.DecideStanding([form], day, agreement).Outcome == AgreementStanding.Current)
            .Select(form => PartnershipAgreement.LastDay(form, agreement)).DefaultIfEmpty((LocalDate?)null).Max(),
        PartnershipEvent.LapseAgreement);
}
