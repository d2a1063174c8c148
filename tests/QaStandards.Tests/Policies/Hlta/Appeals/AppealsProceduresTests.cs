using System.Linq;
using FluentValidation;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Calendars;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Appeals;
using Xunit;
using static QaStandards.Policies.Hlta.Appeals.AppealGround;

namespace QaStandards.Tests.Policies.Hlta.Appeals;

public sealed class AppealsProceduresTests
{
    private static readonly LocalDate Mon_2018_01_08_Received = new(2018, 1, 8);
    private static readonly WorkingCalendar England = UnitedKingdom.EnglandAndWales;

    private static readonly Appeal Leo = new()
    {
        Id = "AP1",
        Candidate = "leo",
        SignedBy = "leo",
        HasConfirmedOutcome = true,
        Grounds = [ProcedureNotOfTheCode],
        Received = Mon_2018_01_08_Received,
        Acknowledged = Milestone.On(new(2018, 1, 10)),
        ConsideredBy = Milestone.On(new(2018, 2, 5)),
        OutcomeSent = Milestone.On(new(2018, 2, 5)),
        IsOutcomeWritten = true,
    };

    [Fact, Trait("Clause", "HLTA 96"), Trait("Clause", "HLTA 99")]
    public void A_candidate_appeals_because_a_procedure_was_not_followed()
    {
        var decision = AppealsProcedures.DecideAdmission(Leo);

        Assert.Equal(Permission.Permitted, decision.Outcome);
        Assert.Equal(
            """
            [HLTA 96] AP1 satisfied: signed by the candidate: yes; must be yes
            [HLTA 96] AP1 satisfied: a confirmed outcome to appeal against: yes; must be yes
            [HLTA 99] AP1 satisfied: 1 of 1 grounds that are admitted
            """,
            decision.Findings.ToString());
    }

    [Fact, Trait("Clause", "HLTA 96")]
    public void A_third_party_is_refused_and_so_is_an_appeal_before_there_is_an_outcome()
    {
        Assert.Equal(Permission.Refused, AppealsProcedures.DecideAdmission(Leo with { SignedBy = "head teacher" }).Outcome);
        Assert.Equal(Permission.Refused, AppealsProcedures.DecideAdmission(Leo with { HasConfirmedOutcome = false }).Outcome);
        Assert.Equal(Permission.Undetermined, AppealsProcedures.DecideAdmission(Leo with { SignedBy = null }).Outcome);
        Assert.Equal(Permission.Undetermined, AppealsProcedures.DecideAdmission(Leo with { HasConfirmedOutcome = null }).Outcome);
    }

    [Fact, Trait("Clause", "HLTA 99")]
    public void Disagreement_with_the_judgement_alone_is_refused_and_beside_a_ground_it_is_set_aside()
    {
        Assert.Equal(
            "[HLTA 99] AP1 breached: 0 of 1 grounds that are admitted; lacking judgement",
            AppealsProcedures.DecideAdmission(Leo with { Grounds = [Judgement] }).Findings[^1].ToString());
        var mixed = AppealsProcedures.DecideAdmission(Leo with { Grounds = [Judgement, ProcedureNotFair] });
        Assert.Equal(Permission.Permitted, mixed.Outcome);
        Assert.Equal("[HLTA 99] AP1 satisfied: 1 of 2 grounds that are admitted; lacking judgement", mixed.Findings[^1].ToString());
        Assert.Equal(Permission.Refused, AppealsProcedures.DecideAdmission(Leo with { Grounds = [] }).Outcome);
        Assert.Equal(
            "[HLTA 99] AP1 undetermined: cannot be told without: the grounds of the appeal",
            AppealsProcedures.DecideAdmission(Leo with { Grounds = null }).Findings[^1].ToString());
    }

    [Property, Trait("Clause", "HLTA 99")]
    public bool A_further_ground_never_turns_a_yes_into_a_no(int[] grounds, int another)
    {
        AppealGround At(int i) => AppealGround.All[(int)((uint)i % 4)];
        Permission Of(params AppealGround[] all) => AppealsProcedures.DecideAdmission(Leo with { Grounds = ValueList.Of<AppealGround>(all) }).Outcome;
        AppealGround[] some = [.. grounds.Select(At)];

        return Of(some) != Permission.Permitted || Of([.. some, At(another)]) == Permission.Permitted;
    }

    [Fact, Trait("Clause", "HLTA 100(1)")]
    public void An_appeal_is_acknowledged_with_its_period_and_answered_in_writing() => Assert.Equal(
        """
        [HLTA 100(1)] AP1 satisfied: appeal acknowledged: yes; must be yes
        [HLTA 100(1)] AP1 satisfied: period told to the candidate: yes; must be yes
        [HLTA 100(1)] AP1 satisfied: outcome of the appeal sent: done on Mon 5 Feb 2018; due by Mon 5 Feb 2018
        [HLTA 100(1)] AP1 satisfied: outcome of the appeal in writing: yes; must be yes
        """,
        AppealsProcedures.CheckHandling(Leo, new(2018, 2, 28), England).ToString());

    [Theory, Trait("Clause", "HLTA 100(1)")]
    [InlineData(11, "satisfied")]
    [InlineData(12, "breached")]
    public void The_days_of_enquiries_may_be_taken_over_by_analogy_and_the_finding_says_so(int day, string verdict)
    {
        var appeal = Leo with { Acknowledged = Milestone.On(new(2018, 1, day)) };
        var code = HltaCode.April2017.With(HltaReadings.AppealAcknowledged.Choose("as-enquiries"));

        Assert.Equal(
            $"[HLTA 100(1)] AP1 {verdict}: appeal acknowledged: done on {(day == 11 ? "Thu 11" : "Fri 12")} Jan 2018; due by Thu 11 Jan 2018 (reading HLTA-R51=as-enquiries)",
            AppealsProcedures.CheckHandling(appeal, new(2018, 2, 28), England, code)[0].ToString());
        Assert.Equal(Verdict.Satisfied, AppealsProcedures.CheckHandling(appeal, new(2018, 2, 28), England)[0].Verdict);
        Assert.Equal(Verdict.Open, AppealsProcedures.CheckHandling(appeal, new(2018, 1, 10), England)[0].Verdict);
    }

    [Fact, Trait("Clause", "HLTA 100(1)")]
    public void No_period_a_late_outcome_and_a_telephone_call_are_breached()
    {
        Verdict At(int place, Appeal appeal) => AppealsProcedures.CheckHandling(appeal, new(2018, 2, 28), England)[place].Verdict;

        Assert.Equal(Verdict.Breached, At(1, Leo with { ConsideredBy = Milestone.NotReached }));
        Assert.Equal(Verdict.Breached, At(2, Leo with { OutcomeSent = Milestone.On(new(2018, 2, 6)) }));
        Assert.Equal(Verdict.Breached, At(3, Leo with { IsOutcomeWritten = false }));
        Assert.Equal(Verdict.NotApplicable, At(3, Leo with { OutcomeSent = Milestone.NotReached }));
    }

    [Fact, Trait("Clause", "HLTA 100(1)")]
    public void What_is_not_known_is_named() => Assert.Equal(
        """
        [HLTA 100(1)] AP1 undetermined: cannot be told without: the day of: appeal acknowledged
        [HLTA 100(1)] AP1 undetermined: cannot be told without: period told to the candidate
        [HLTA 100(1)] AP1 undetermined: cannot be told without: the day of: outcome of the appeal sent, the day of: the period told
        [HLTA 100(1)] AP1 undetermined: cannot be told without: outcome of the appeal in writing
        """,
        AppealsProcedures.CheckHandling(new() { Id = "AP1", Candidate = "leo" }, new(2018, 2, 28), England).ToString());

    [Fact]
    public void Appeals_that_are_not_well_formed_are_refused()
    {
        void Refused(string code, Appeal appeal) => Assert.Equal(
            code, Assert.Single(Assert.Throws<ValidationException>(() => AppealsProcedures.DecideAdmission(appeal)).Errors).ErrorCode);

        Refused("HLTA1401", Leo with { Id = " " });
        Refused("HLTA1402", Leo with { Candidate = "" });
        Refused("HLTA1403", Leo with { Grounds = [null!] });
        Refused("HLTA1404", Leo with { Acknowledged = Milestone.On(new(2018, 1, 7)) });
        Refused("HLTA1404", Leo with { OutcomeSent = Milestone.On(new(2018, 1, 7)) });
    }
}
