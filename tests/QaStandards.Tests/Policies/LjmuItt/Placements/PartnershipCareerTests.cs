using System;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Calendars;
using QaStandards.Lifecycles;
using QaStandards.Policies.LjmuItt;
using QaStandards.Policies.LjmuItt.Placements;
using QaStandards.Tests.Policies.Hlta;
using Xunit;
using When = QaStandards.Policies.LjmuItt.Placements.PartnershipEvent;

namespace QaStandards.Tests.Policies.LjmuItt.Placements;

[Trait("Clause", "LJMU 1.1a")]
[Trait("Clause", "LJMU 1.1b")]
[Trait("Clause", "LJMU 1.1f")]
[Trait("Clause", "LJMU 1.3a")]
[Trait("Clause", "LJMU 1.3b")]
[Trait("Clause", "LJMU 2.6.1d")]
[Trait("Clause", "LJMU 2.6.1e")]
[Trait("Clause", "LJMU Appendix 2 Provider (5)")]
public sealed class PartnershipCareerTests
{
    private static readonly LocalDate Mon_2022_09_12 = new(2022, 9, 12);
    private static readonly LocalDate Mon_2023_05_15 = new(2023, 5, 15);

    private static readonly PartnershipEnding Failed = new()
    {
        Partner = "R1",
        Concerns =
        [
            new() { Id = "C1", Ground = ConcernGround.ProgrammeRequirements, Raised = new(2023, 1, 9), ActionAgreed = Milestone.On(new(2023, 1, 20)) },
            new() { Id = "C2", Ground = ConcernGround.ProgrammeRequirements, Raised = new(2023, 3, 6), ActionAgreed = Milestone.NotReached },
        ],
        Persistence = Persistence.Of(2, Term.Years(2)),
        DiscussionOpened = Milestone.On(new(2023, 4, 3)),
        Meetings = 1,
        IsSettled = false,
        DiscussionClosed = Milestone.On(Mon_2023_05_15),
        Ends = Mon_2023_05_15,
    };

    private static readonly PartnershipCase Usual = new()
    {
        Day = Mon_2023_05_15,
        Forms = [Form(Mon_2022_09_12)],
        Documents = new() { Routes = [TrainingRoute.Undergraduate], Received = [RequiredDocument.AgreementForm, RequiredDocument.HealthAndSafetyForm] },
        DiscussedBy = PartnershipPost.LiaisonTutor,
        IsPlanRecorded = true,
        IsPlanMet = true,
        Ending = Failed,
    };

    private static readonly PartnershipCase Missed = Usual with { IsPlanMet = false };
    private static readonly PartnershipCase Settled = Usual with { Ending = Failed with { IsSettled = true } };

    private static readonly LifecycleTable<PartnershipStatus, PartnershipEvent, PartnershipCase> Table = new(
        PartnershipCareer.Lifecycle,
        new() { ["usual"] = Usual, ["missed"] = Missed, ["settled"] = Settled },
        """
        Prospect              Contact         OfferInvited          1.4(1)a
        OfferInvited          SubmitOffers    Offered               1.4(1)b
        OfferInvited          OfferNothing    Declined              1.4(1)b
        Offered               ReturnAgreement Active                1.1a
        Offered               RefuseAgreement Declined              1.1a
        Active                ReturnAgreement Active                1.1b
        Active                LapseAgreement  Lapsed                1.1b
        Active                RaiseConcern    ConcernOpen           2.6.1d
        Active                Withdraw        Withdrawn             Appendix_2_Provider_(5)
        Lapsed                ReturnAgreement Active                1.1b
        Lapsed                Withdraw        Withdrawn             Appendix_2_Provider_(5)
        ConcernOpen           Discuss         InDiscussion          2.6.1d
        ConcernOpen           ConsiderEnding  TerminationConsidered 1.3b
        ConcernOpen           Withdraw        Withdrawn             Appendix_2_Provider_(5)
        InDiscussion          AgreePlan       ImprovementPlan       2.6.1e
        InDiscussion          Resolve         Active                2.6.1e
        InDiscussion          Withdraw        Withdrawn             Appendix_2_Provider_(5)
        ImprovementPlan       MeetPlan        Active                2.6.1e
        ImprovementPlan       MissPlan        ConcernOpen           2.6.1e                missed
        ImprovementPlan       ConsiderEnding  TerminationConsidered 1.3b
        ImprovementPlan       Withdraw        Withdrawn             Appendix_2_Provider_(5)
        TerminationConsidered Resolve         Active                1.3a                  settled
        TerminationConsidered End             Terminated            1.3a
        TerminationConsidered Withdraw        Withdrawn             Appendix_2_Provider_(5)
        """);

    public static TheoryData<string, PartnershipEvent, PartnershipCase, string> Refused => new()
    {
        {
            "Offered", When.ReturnAgreement, Usual with { Forms = [] },
            "[LJMU 1.1a] breached: agreement form completed: no; must be yes (to turn it: have both sign it)"
        },
        {
            "Offered", When.ReturnAgreement, Usual with { Documents = Usual.Documents! with { Received = [RequiredDocument.AgreementForm] } },
            "[LJMU Appendix 2f] breached: 1 of 2 documents returned together; lacking health-and-safety-form (to turn it: return what is lacking)"
        },
        {
            "ConcernOpen", When.Discuss, Usual with { DiscussedBy = PartnershipPost.PartnershipManager },
            "[LJMU 2.6.1d] breached: first discussion held by is partnership-manager; allowed: liaison-tutor "
            + "(to turn it: have the Liaison Tutor discuss it first)"
        },
        {
            "ConcernOpen", When.ConsiderEnding, Usual with { Ending = Failed with { Concerns = [Failed.Concerns![0]] } },
            "[LJMU 1.3b] breached: met: none; at least one of: 1.3(1), 1.3(2), 1.3(3), 1.3b (to turn it: go on with the plan until a ground persists)"
        },
        {
            "TerminationConsidered", When.End, Settled,
            "[LJMU 1.3a] breached: concerns settled by the discussion: yes; must be no (to turn it: hold the discussion, and end only when it has failed)"
        },
        {
            "InDiscussion", When.Resolve, Usual with { IsPlanRecorded = false },
            "[LJMU 2.6.1e] breached: plan for improvement recorded: no; must be yes (to turn it: record the plan, which may be closed at once)"
        },
        {
            "Active", When.End, Usual,
            "[LJMU 1.1a] breached: event from Active is End; allowed: ReturnAgreement, LapseAgreement, RaiseConcern, Withdraw"
        },
    };

    [Fact]
    public void Every_line_of_the_table_is_taken() => Table.HoldsLineByLine();

    [Fact]
    public void Nothing_else_happens_in_a_partnership() => Table.RefusesEverythingElse();

    [Fact]
    public void What_is_missing_is_named() => Table.SaysWhatIsMissing();

    [Fact]
    public void The_table_has_no_flaw() => Assert.Empty(Table.Flaws());

    [Theory, MemberData(nameof(Refused))]
    public void A_forbidden_move_answers_with_its_reason(string from, PartnershipEvent on, PartnershipCase facts, string reason) =>
        Assert.Equal(reason, Table.Refusal(from, on, facts));

    [Fact]
    public void Two_years_after_the_school_signed_a_partner_lapses_by_itself_and_is_renewed()
    {
        var history = Joined();

        Assert.Equal(PartnershipStatus.Active, history.AsOf(new(2024, 9, 12)).Outcome);
        Assert.Equal(
            "[LJMU 1.1b] open: form completed again: not done on Thu 12 Sep 2024; due by Thu 12 Sep 2024",
            history.AsOf(new(2024, 9, 12)).Findings[^1].ToString());
        Assert.Equal(PartnershipStatus.Lapsed, history.AsOf(new(2024, 9, 13)).Outcome);
        var renewed = history.Append(new Happening<PartnershipEvent, PartnershipCase>(new(2024, 10, 1), When.ReturnAgreement, Renewed(new(2024, 10, 1))));
        Assert.Equal(PartnershipStatus.Active, renewed.AsOf(new(2026, 10, 1)).Outcome);
        Assert.Equal(PartnershipStatus.Lapsed, renewed.AsOf(new(2026, 10, 2)).Outcome);
    }

    [Fact]
    public void A_form_that_lapses_while_a_concern_is_open_shows_when_it_is_closed()
    {
        var history = Joined().Append(
            new(new(2024, 9, 2), When.RaiseConcern, Usual),
            new(new(2024, 9, 9), When.Discuss, Usual));

        Assert.Equal(PartnershipStatus.InDiscussion, history.AsOf(new(2024, 9, 20)).Outcome);
        var closed = history.Append(new Happening<PartnershipEvent, PartnershipCase>(new(2024, 9, 20), When.Resolve, Usual));
        Assert.Equal(PartnershipStatus.Lapsed, closed.AsOf(new(2024, 9, 21)).Outcome);
    }

    [Fact]
    public void Another_reading_closes_a_concern_without_a_plan()
    {
        var lenient = PartnershipCareer.LifecycleOf(LjmuAgreement.Year2022.With(LjmuReadings.PlanAfterDiscussion.Choose("if-unresolved")));

        var decision = lenient.Next(PartnershipStatus.InDiscussion, When.Resolve, Usual with { IsPlanRecorded = false });

        Assert.Equal(PartnershipStatus.Active, decision.Outcome);
        Assert.Contains("(reading LJMU-R11=if-unresolved)", decision.Findings.ToString());
    }

    [Property]
    public bool An_end_comes_only_after_a_discussion_that_failed(byte[] events, bool isSettled, bool isPersistent)
    {
        var facts = Usual with { Ending = Failed with { IsSettled = isSettled, Concerns = isPersistent ? Failed.Concerns : [] } };
        var status = PartnershipStatus.Prospect;
        var all = Enum.GetValues<PartnershipEvent>();
        foreach (var on in events)
        {
            var next = PartnershipCareer.Lifecycle.Next(status, all[on % all.Length], facts).Outcome;
            if (next == PartnershipStatus.Terminated && (status != PartnershipStatus.TerminationConsidered || isSettled || !isPersistent))
            {
                return false;
            }

            status = next;
        }

        return true;
    }

    private static History<PartnershipStatus, PartnershipEvent, PartnershipCase> Joined() => PartnershipCareer.Lifecycle.Begin().Append(
        new(new(2022, 5, 2), When.Contact, Usual),
        new(new(2022, 6, 6), When.SubmitOffers, Usual),
        new(Mon_2022_09_12, When.ReturnAgreement, Usual with { Day = Mon_2022_09_12 }));

    private static PartnershipCase Renewed(LocalDate day) => Usual with { Day = day, Forms = [Form(Mon_2022_09_12), Form(day) with { Id = "F2" }] };

    private static AgreementForm Form(LocalDate signed) => new()
    {
        Id = "F1",
        SchoolSigned = Milestone.On(signed),
        UniversitySigned = Milestone.On(signed),
        SignedForUniversityBy = PartnershipPost.Director,
        ReceivedBy = PartnershipPost.WorkRelatedLearning,
    };
}
