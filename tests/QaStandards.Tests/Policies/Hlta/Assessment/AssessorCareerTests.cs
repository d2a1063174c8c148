using System;
using System.Linq;
using NodaTime;
using QaStandards.Lifecycles;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Assessment;
using Xunit;

namespace QaStandards.Tests.Policies.Hlta.Assessment;

[Trait("Clause", "HLTA 48b")]
[Trait("Clause", "HLTA 50")]
[Trait("Clause", "HLTA 51b")]
[Trait("Clause", "HLTA 64(1)")]
[Trait("Clause", "HLTA 64(2)")]
[Trait("Clause", "HLTA 64(3)")]
[Trait("Clause", "HLTA 64(4)")]
[Trait("Clause", "HLTA 64(5)")]
[Trait("Clause", "HLTA 64(6)")]
[Trait("Clause", "HLTA 80b")]
public sealed class AssessorCareerTests
{
    private static readonly LocalDate Mon_2017_11_06 = new(2017, 11, 6);
    private static readonly LocalDate Mon_2017_11_20 = new(2017, 11, 20);

    private static readonly QualityConcern Concern = new()
    {
        Assessor = "A1",
        Raised = Milestone.On(Mon_2017_11_06),
        Suspension = ProcedureStep.DoneOn(Mon_2017_11_06),
        Investigated = Milestone.On(new(2017, 11, 13)),
        Meeting = ProcedureStep.DoneOn(new(2017, 11, 14)),
        Training = ProcedureStep.DoneOn(new(2017, 11, 15)),
        Shadowing = ProcedureStep.DoneOn(new(2017, 11, 16)),
        IsPartnerExperienced = true,
        FirstSoloChecked = Milestone.On(new(2017, 11, 17)),
        FirstSoloModerated = Milestone.On(new(2017, 11, 17)),
        NoImprovementFound = Milestone.On(Mon_2017_11_20),
    };

    private static readonly AssessorCase Usual = new()
    {
        Day = Mon_2017_11_20,
        IsSpecificationUsed = true,
        Training = new() { Assessor = "A1", Completed = TrainingTopic.All, CompetenceAssured = Milestone.On(new(2017, 9, 1)) },
        IsDecidedByRegionalProvider = true,
        Concern = Concern,
        IsSanctionJustified = true,
    };

    private static readonly AssessorCase NotSuspended = Usual with
    {
        Concern = Concern with { Suspension = ProcedureStep.NotAppropriate("only one late form") },
    };

    private static readonly LifecycleTable<AssessorStatus, AssessorEvent, AssessorCase> Table = new(
        AssessorCareer.Lifecycle,
        new() { ["usual"] = Usual, ["skipped"] = NotSuspended },
        """
        Applicant         Recruit             InTraining        48b
        InTraining        CompleteTraining    AwaitingAssurance 50
        AwaitingAssurance FindNotYetCompetent InTraining        49
        AwaitingAssurance AssureCompetence    Assured           51b
        Assured           EnterOnRegister     Active            51b
        Active            RaiseConcern        Suspended         64(1)
        Active            RaiseConcern        Remediation       64(1)  skipped
        Active            Sanction            Suspended         80b
        Active            Resign              Left              51b
        Suspended         FindNoCase          Active            64(1)
        Suspended         FindCase            Remediation       64(1)
        Suspended         Remove              Removed           64(6)
        Remediation       CompleteRemediation OnFirstSolo       64(4)
        Remediation       Remove              Removed           64(6)
        OnFirstSolo       PassFirstSolo       Active            64(5)
        OnFirstSolo       FailFirstSolo       Remediation       64(5)
        OnFirstSolo       Remove              Removed           64(6)
        """);

    public static TheoryData<string, AssessorEvent, AssessorCase, string> Refused => new()
    {
        {
            "InTraining", AssessorEvent.CompleteTraining, Usual with { Training = new() { Assessor = "A1", Completed = [.. TrainingTopic.All.AsSpan()[1..]] } },
            "[HLTA 50] A1 breached: 12 of 13 training topics; lacking standards (to turn it: complete the training and assure the competence)"
        },
        {
            "AwaitingAssurance", AssessorEvent.AssureCompetence, Usual with { IsDecidedByRegionalProvider = false },
            "[HLTA 51b] breached: competence decided on by the regional provider: no; must be yes (to turn it: have the regional provider decide)"
        },
        {
            "Assured", AssessorEvent.EnterOnRegister, Usual with { Training = Usual.Training! with { CompetenceAssured = Milestone.NotReached } },
            "[HLTA 51b] A1 breached: competence assured: no; must be yes (to turn it: complete the training and assure the competence)"
        },
        {
            "Assured", AssessorEvent.EnterOnRegister, Usual with { Day = null },
            "[HLTA 51b] A1 undetermined: cannot be told without: the day of: entry on the register"
        },
        {
            "Active", AssessorEvent.Sanction, Usual with { IsSanctionJustified = false },
            "[HLTA 80b] breached: suspension justified by the moderation event: no; must be yes (to turn it: record the justification)"
        },
        {
            "Active", AssessorEvent.RaiseConcern, Usual with { Concern = null },
            "[HLTA 64(1)] undetermined: cannot be told without: suspension left out for a recorded reason"
        },
        {
            "Suspended", AssessorEvent.FindNoCase, Usual with { Concern = Concern with { Meeting = ProcedureStep.NotYet } },
            "[HLTA 64(2)] A1 breached: meeting with the senior assessor: no; must be yes (to turn it: conclude the investigation and meet the assessor)"
        },
        {
            "Remediation", AssessorEvent.CompleteRemediation, Usual with { Concern = Concern with { Training = ProcedureStep.NotYet, IsPartnerExperienced = false } },
            "[HLTA 64(3)] A1 breached: individual training: no; must be yes (to turn it: give the training, or record why it is not appropriate)\n"
            + "[HLTA 64(4)] A1 breached: shadowing with an experienced assessor: no; must be yes (to turn it: shadow an experienced assessor)"
        },
        {
            "OnFirstSolo", AssessorEvent.PassFirstSolo, Usual with { Concern = Concern with { FirstSoloModerated = Milestone.NotReached } },
            "[HLTA 64(5)] A1 breached: first solo assessment moderated: no; must be yes (to turn it: moderate it)"
        },
        {
            "Suspended", AssessorEvent.Remove, Usual with { Concern = Concern with { NoImprovementFound = Milestone.NotReached } },
            "[HLTA 64(6)] A1 breached: no improvement found: no; must be yes (to turn it: find out whether the work improves)"
        },
        {
            "Active", AssessorEvent.Remove, Usual,
            "[HLTA 38] breached: event from Active is Remove; allowed: RaiseConcern, Resign, Sanction"
        },
        {
            "Removed", AssessorEvent.EnterOnRegister, Usual,
            "[HLTA 38] breached: event from Removed is EnterOnRegister; allowed: none"
        },
    };

    [Fact]
    public void Every_line_of_the_table_is_taken() => Table.HoldsLineByLine();

    [Fact]
    public void Nothing_else_happens_to_an_assessor() => Table.RefusesEverythingElse();

    [Fact]
    public void What_is_missing_is_named() => Table.SaysWhatIsMissing();

    [Fact]
    public void The_table_has_no_flaw() => Assert.Empty(Table.Flaws());

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_forbidden_move_answers_with_its_reason(string from, AssessorEvent on, AssessorCase facts, string reason) =>
        Assert.Equal(reason, Table.Refusal(from, on, facts));

    [Fact]
    public void A_specification_that_was_not_used_draws_a_warning_only()
    {
        var decision = AssessorCareer.Lifecycle.Next(AssessorStatus.Applicant, AssessorEvent.Recruit, Usual with { IsSpecificationUsed = false });

        Assert.Equal((AssessorStatus.InTraining, true, Verdict.Breached), (decision.Outcome, decision.IsPermitted(), decision.Findings.Worst));
    }

    [Fact]
    public void An_assessor_assesses_alone_when_active_or_on_the_first_solo() => Assert.Equal(
        "Active, OnFirstSolo | Removed, Left",
        $"{string.Join(", ", AssessorStatus.All.Where(status => status.MayAssess))} | "
        + $"{string.Join(", ", AssessorStatus.All.Where(status => status.IsFinal))}");

    [Fact]
    public void The_status_of_a_day_follows_from_the_events_up_to_it()
    {
        var history = Career(Usual);

        Assert.Equal(AssessorStatus.Applicant, history.AsOf(new(2017, 5, 31)).Outcome);
        Assert.Equal(AssessorStatus.Active, history.AsOf(Mon_2017_11_06.PlusDays(-1)).Outcome);
        Assert.Equal(AssessorStatus.Suspended, history.AsOf(Mon_2017_11_06).Outcome);
        Assert.Equal(AssessorStatus.Remediation, history.AsOf(Mon_2017_11_20).Outcome);
        Assert.Equal(
            "[HLTA 64(1)] event 6 on Mon 20 Nov 2017 satisfied: FindCase leads from Suspended to Remediation",
            history.AsOf(Mon_2017_11_20).Findings[0].ToString());
    }

    [Fact]
    public void An_event_before_the_one_it_follows_is_refused() => Assert.Equal(
        "Event 7, Remove on Mon 6 Nov 2017, is dated before the event that it follows, FindCase on Mon 20 Nov 2017; "
        + "give the events in the order in which they happened. (Parameter 'happening')",
        Assert.Throws<ArgumentException>(() => Career(Usual).Next(Mon_2017_11_06, AssessorEvent.Remove, Usual)).Message);

    [Fact]
    public void What_cannot_be_replayed_is_reported()
    {
        // Assessing went on: the concern was closed without an investigation.
        var history = Career(Usual with { Concern = Concern with { Investigated = Milestone.NotReached } });

        Assert.Equal(AssessorStatus.Suspended, history.AsOf(Mon_2017_11_20).Outcome);
        Assert.Contains(
            "[HLTA 64(1)] event 6 on Mon 20 Nov 2017 breached: investigation concluded: no; must be yes "
            + "(to turn it: conclude the investigation and meet the assessor)",
            history.AsOf(Mon_2017_11_20).Findings.ToString());
    }

    [Fact]
    public void Another_reading_never_leaves_the_suspension_out()
    {
        var never = AssessorCareer.LifecycleOf(HltaCode.April2017.With(HltaReadings.SuspensionSkipped.Choose("never")));
        var history = AssessorCareer.Lifecycle.Begin().Append(
            new(new(2017, 6, 1), AssessorEvent.Recruit, Usual),
            new(new(2017, 7, 3), AssessorEvent.CompleteTraining, Usual),
            new(new(2017, 9, 1), AssessorEvent.AssureCompetence, Usual),
            new(new(2017, 9, 4), AssessorEvent.EnterOnRegister, Usual),
            new(Mon_2017_11_06, AssessorEvent.RaiseConcern, NotSuspended));

        var divergence = Assert.Single(history.Replay(never, Mon_2017_11_20));

        Assert.Equal("event 5, RaiseConcern on Mon 6 Nov 2017: Remediation here, Suspended there", divergence.ToString());
        Assert.Contains("(reading HLTA-R26=never)", divergence.There.Findings.ToString());
        Assert.Empty(Career(Usual).Replay(never, Mon_2017_11_20));
    }

    private static History<AssessorStatus, AssessorEvent, AssessorCase> Career(AssessorCase concern) =>
        AssessorCareer.Lifecycle.Begin().Append(
            new(new(2017, 6, 1), AssessorEvent.Recruit, Usual),
            new(new(2017, 7, 3), AssessorEvent.CompleteTraining, Usual),
            new(new(2017, 9, 1), AssessorEvent.AssureCompetence, Usual),
            new(new(2017, 9, 4), AssessorEvent.EnterOnRegister, Usual),
            new(Mon_2017_11_06, AssessorEvent.RaiseConcern, concern),
            new(Mon_2017_11_20, AssessorEvent.FindCase, concern));
}
