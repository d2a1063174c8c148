using System;
using FluentValidation;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.LjmuItt.Roles;
using QaStandards.Tests.Policies.Hlta;
using Xunit;
using static QaStandards.Policies.LjmuItt.Roles.AdditionalSupport;
using When = QaStandards.Policies.LjmuItt.Roles.SupportEvent;

namespace QaStandards.Tests.Policies.LjmuItt.Roles;

[Trait("Clause", "LJMU 4.2(3)c")]
[Trait("Clause", "LJMU 4.3(7)")]
[Trait("Clause", "LJMU 4.5(7)")]
public sealed class AdditionalSupportTests
{
    private static readonly LocalDate Fri_2023_03_03 = new(2023, 3, 3);
    private static readonly LocalDate Fri_2023_03_10 = new(2023, 3, 10);

    private static readonly SupportFacts Met = new() { Case = Case() with { IsMet = true } };
    private static readonly SupportFacts NotMet = new() { Case = Case() with { IsMet = false } };

    private static readonly LifecycleTable<SupportStatus, SupportEvent, SupportFacts> Table = new(
        SupportCareer.Lifecycle,
        new() { ["usual"] = Met, ["not-met"] = NotMet },
        """
        Identified  Notify       Notified      4.3(7)
        Notified    AgreePlan    PlanAgreed    4.2(3)c
        PlanAgreed  Review       UnderReview   4.2(3)c
        UnderReview Review       UnderReview   4.2(3)c
        UnderReview CloseOnTrack ClosedOnTrack 4.2(3)c
        UnderReview Escalate     Escalated     4.3(7)
        Escalated   CloseOnTrack ClosedOnTrack 4.2(3)c
        Escalated   CloseNotMet  ClosedNotMet  4.2(3)c not-met
        """);

    [Fact]
    public void Both_are_told_and_plan_and_support_are_there_by_the_host_s_last_day()
    {
        Assert.Equal(
            """
            [LJMU 4.2(3)c] T1 satisfied: action plan agreed: done on Fri 10 Mar 2023; due by Fri 10 Mar 2023
            [LJMU 4.2(3)c] T1 satisfied: support begun: done on Fri 10 Mar 2023; due by Fri 10 Mar 2023
            [LJMU 4.3(7)] T1 satisfied: 2 of 2 people told
            [LJMU 4.5(7)] T1 satisfied: case seen by the Partnership Lead: yes; must be yes
            """,
            Check(Case(), Fri_2023_03_10).ToString());
        Assert.Equal("satisfied breached satisfied satisfied", Check(Case() with { SupportBegun = Milestone.On(new(2023, 3, 13)) }, new(2023, 3, 13)).Verdicts());
        Assert.Equal(
            "[LJMU 4.3(7)] T1 breached: 1 of 2 people told; lacking Professional Mentor",
            Check(Case() with { ProfessionalMentorTold = Milestone.NotReached }, Fri_2023_03_10)[2].ToString());
        Assert.Equal("open open satisfied satisfied", Check(Case() with { PlanAgreed = Milestone.NotReached, SupportBegun = Milestone.NotReached, Due = null }, Fri_2023_03_10).Verdicts());
        Assert.Equal(
            "undetermined undetermined undetermined undetermined",
            Check(new() { Trainee = "T1", Phase = 2, Identified = Fri_2023_03_03 }, Fri_2023_03_10).Verdicts());
    }

    [Fact]
    public void A_trainee_has_one_open_case_in_a_phase()
    {
        Assert.Equal("[LJMU 4.5(7)] T1 breached: 2 open cases in phase 2; at most 1", CheckOpen([Case(), Case()]).ToString());
        Assert.Equal("satisfied satisfied", CheckOpen([Case(), Case() with { Phase = 3 }, Case() with { IsMet = true }]).Verdicts());
        Assert.Equal("not-applicable", CheckOpen([]).Verdicts());
    }

    [Fact]
    public void A_case_that_is_not_well_formed_is_refused()
    {
        var validator = new SupportCaseValidator();
        Expect.Refuses(validator, Case() with { Trainee = "" }, "LJMU1231", "A case of additional support names no trainee; give the trainee's id.");
        Expect.Refuses(validator, Case() with { Phase = 4 }, "LJMU1232", "A case of T1 is of phase 4; phases are 1, 2 and 3.");
        Expect.Refuses(
            validator,
            Case() with { PlanAgreed = Milestone.On(new(2023, 3, 2)) },
            "LJMU1233",
            "The need of T1 was identified on Fri 3 Mar 2023, after somebody was told, a plan agreed or its last day; correct the days.");
        Assert.Throws<ValidationException>(() => Check(Case() with { Due = new(2023, 3, 2) }, Fri_2023_03_10));
        Assert.Throws<ArgumentNullException>(() => CheckOpen([null!]));
    }

    [Fact]
    public void Every_line_of_the_table_is_taken() => Table.HoldsLineByLine();

    [Fact]
    public void Nothing_else_happens_to_a_case() => Table.RefusesEverythingElse();

    [Fact]
    public void What_is_missing_is_named() => Table.SaysWhatIsMissing();

    [Fact]
    public void The_table_has_no_flaw() => Assert.Empty(Table.Flaws());

    [Fact]
    public void Without_the_support_the_plan_is_not_in_place() => Assert.Equal(
        "[LJMU 4.2(3)c] breached: plan agreed and support begun: no; must be yes (to turn it: agree the plan and begin the support)",
        Table.Refusal("Notified", When.AgreePlan, new() { Case = Case() with { SupportBegun = Milestone.NotReached } }));

    [Property]
    public bool A_plan_in_time_stays_in_time(byte late, byte asked)
    {
        var support = Case() with { PlanAgreed = Milestone.On(Fri_2023_03_03.PlusDays(late)) };
        var found = Check(support, Fri_2023_03_03.PlusDays(late + asked))[0].Verdict;

        return found == (late <= 7 ? Verdict.Satisfied : Verdict.Breached);
    }

    private static SupportCase Case() => new()
    {
        Trainee = "T1",
        Phase = 2,
        Identified = Fri_2023_03_03,
        LiaisonTutorTold = Milestone.On(Fri_2023_03_03),
        ProfessionalMentorTold = Milestone.On(Fri_2023_03_03),
        PlanAgreed = Milestone.On(Fri_2023_03_10),
        SupportBegun = Milestone.On(Fri_2023_03_10),
        Due = Fri_2023_03_10,
        IsSeenByPartnershipLead = true,
    };
}
