using System;
using System.Linq;
using NodaTime;
using QaStandards.Lifecycles;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Assessment;
using QaStandards.Policies.Hlta.Moderation;
using Xunit;

namespace QaStandards.Tests.Policies.Hlta.Moderation;

[Trait("Clause", "HLTA 72")]
[Trait("Clause", "HLTA 73")]
public sealed class ModeratorCareerTests
{
    private static readonly LocalDate Mon_2017_09_04 = new(2017, 9, 4);
    private static readonly LocalDate Thu_2017_09_14 = new(2017, 9, 14);
    private static readonly LocalDate Sun_2017_10_01 = new(2017, 10, 1);

    private static readonly ModeratorCase Usual = new()
    {
        Day = Sun_2017_10_01,
        Moderator = new()
        {
            Name = "G",
            IsExperienced = true,
            IsTrained = true,
            Confirmed = Milestone.On(Sun_2017_10_01),
            ConfirmedBy = "S",
            IsConfirmerSenior = true,
            IsDesignated = false,
        },
        Assessor = AssessorStatus.Active,
        IsStoodDownByProvider = true,
    };

    private static readonly ModeratorCase First = Usual with { Moderator = Usual.Moderator! with { IsDesignated = true } };

    private static readonly ModeratorCase Suspended = Usual with { Assessor = AssessorStatus.Suspended, IsStoodDownByProvider = false };

    private static readonly LifecycleTable<ModeratorStatus, ModeratorEvent, ModeratorCase> Table = new(
        ModeratorCareer.Lifecycle,
        new() { ["usual"] = Usual, ["first"] = First, ["suspended"] = Suspended },
        """
        NotNominated Nominate            Nominated 72
        NotNominated DesignateSenior     Senior    73 first
        Nominated    CompleteTraining    Trialling 73
        Trialling    ConfirmCompetence   Confirmed 73
        Trialling    FindNotYetCompetent Nominated 73
        Confirmed    NameSenior          Senior    72
        Confirmed    StandDown           StoodDown 72
        Confirmed    StandDown           StoodDown 72 suspended
        Senior       StandDown           StoodDown 72
        Senior       StandDown           StoodDown 72 suspended
        """);

    public static TheoryData<string, ModeratorEvent, ModeratorCase, string> Refused => new()
    {
        {
            "NotNominated", ModeratorEvent.Nominate, Suspended,
            "[HLTA 73] breached: own career as an assessor is suspended; allowed: active (to turn it: nominate an active assessor)"
        },
        {
            "NotNominated", ModeratorEvent.Nominate, Usual with { Moderator = Usual.Moderator! with { IsExperienced = false } },
            "[HLTA 73] breached: experienced assessor: no; must be yes (to turn it: nominate an experienced assessor)"
        },
        {
            "NotNominated", ModeratorEvent.DesignateSenior, Usual,
            "[HLTA 73] breached: first senior moderator, designated by the Partnership: no; must be yes "
            + "(to turn it: have a senior moderator confirm the competence)"
        },
        {
            "Nominated", ModeratorEvent.CompleteTraining, Usual with { Moderator = Usual.Moderator! with { IsTrained = false } },
            "[HLTA 73] breached: trained to moderate: no; must be yes (to turn it: train at a forum or by shadowing)"
        },
        {
            "Trialling", ModeratorEvent.ConfirmCompetence, Usual with { Moderator = Usual.Moderator! with { IsConfirmerSenior = false } },
            "[HLTA 73] G breached: confirmed by a senior moderator: no; must be yes (to turn it: have a senior moderator confirm the competence)"
        },
        {
            "Trialling", ModeratorEvent.ConfirmCompetence, Usual with { Moderator = Usual.Moderator! with { ConfirmedBy = "G" } },
            "[HLTA 73] G breached: confirmed by themselves: yes; must be no (to turn it: have a senior moderator confirm the competence)"
        },
        {
            "Trialling", ModeratorEvent.ConfirmCompetence, Usual with { Day = null },
            "[HLTA 73] undetermined: cannot be told without: moderator and the day of the event\n"
            + "[HLTA 73] undetermined: cannot be told without: moderator and the day of the event\n"
            + "[HLTA 73] undetermined: cannot be told without: moderator and the day of the event\n"
            + "[HLTA 73] undetermined: cannot be told without: moderator and the day of the event\n"
            + "[HLTA 73] undetermined: cannot be told without: moderator and the day of the event"
        },
        {
            "Confirmed", ModeratorEvent.StandDown, Usual with { IsStoodDownByProvider = false },
            "[HLTA 72] breached: met: none; at least one of: decision of the provider, own assessments suspended or ended "
            + "(to turn it: have the provider decide; or leave the moderator in place)"
        },
        {
            "Nominated", ModeratorEvent.ConfirmCompetence, Usual,
            "[HLTA 72] breached: event from Nominated is ConfirmCompetence; allowed: CompleteTraining"
        },
        {
            "StoodDown", ModeratorEvent.Nominate, Usual,
            "[HLTA 72] breached: event from StoodDown is Nominate; allowed: none"
        },
    };

    [Fact]
    public void Every_line_of_the_table_is_taken() => Table.HoldsLineByLine();

    [Fact]
    public void Nothing_else_happens_to_a_moderator() => Table.RefusesEverythingElse();

    [Fact]
    public void What_is_missing_is_named() => Table.SaysWhatIsMissing();

    [Fact]
    public void The_table_has_no_flaw() => Assert.Empty(Table.Flaws());

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_forbidden_move_answers_with_its_reason(string from, ModeratorEvent on, ModeratorCase facts, string reason) =>
        Assert.Equal(reason, Table.Refusal(from, on, facts));

    [Fact]
    public void Who_is_confirmed_or_senior_moderates_and_who_is_stood_down_does_no_more()
    {
        Assert.Equal([ModeratorStatus.Confirmed, ModeratorStatus.Senior], ModeratorStatus.All.Where(status => status.MayModerate));
        Assert.Equal([ModeratorStatus.StoodDown], ModeratorStatus.All.Where(status => status.IsFinal));
    }

    [Fact]
    public void The_status_of_a_day_follows_from_the_events()
    {
        var history = Confirmed();

        Assert.Equal(
            ["NotNominated", "Nominated", "Trialling", "Trialling", "Confirmed"],
            ((LocalDate[])[Mon_2017_09_04.PlusDays(-1), Mon_2017_09_04, Thu_2017_09_14, Sun_2017_10_01.PlusDays(-1), Sun_2017_10_01])
                .Select(day => history.AsOf(day).Outcome.Name));
        Assert.Equal(
            "[HLTA 73] event 3 on Sun 1 Oct 2017 satisfied: ConfirmCompetence leads from Trialling to Confirmed",
            history.AsOf(Sun_2017_10_01).Findings[0].ToString());
    }

    [Fact]
    public void A_moderator_who_is_not_confirmed_trains_again_and_may_be_confirmed_later()
    {
        var notYet = ModeratorCareer.Lifecycle.Begin()
            .Next(Mon_2017_09_04, ModeratorEvent.Nominate, Usual).Outcome
            .Next(Mon_2017_09_04, ModeratorEvent.CompleteTraining, Usual).Outcome
            .Next(Thu_2017_09_14, ModeratorEvent.FindNotYetCompetent, Usual).Outcome;

        Assert.Equal(ModeratorStatus.Nominated, notYet.AsOf(Thu_2017_09_14).Outcome);
        Assert.Equal(
            ModeratorStatus.Confirmed,
            notYet.Next(Thu_2017_09_14, ModeratorEvent.CompleteTraining, Usual).Outcome
                .Next(Sun_2017_10_01, ModeratorEvent.ConfirmCompetence, Usual).Outcome.AsOf(Sun_2017_10_01).Outcome);
    }

    [Fact]
    public void An_event_before_the_one_it_follows_is_refused() => Assert.Equal(
        "Event 4, NameSenior on Mon 4 Sep 2017, is dated before the event that it follows, ConfirmCompetence on Sun 1 Oct 2017; "
        + "give the events in the order in which they happened. (Parameter 'happening')",
        Assert.Throws<ArgumentException>(() => Confirmed().Next(Mon_2017_09_04, ModeratorEvent.NameSenior, Usual)).Message);

    [Fact]
    public void Another_reading_designates_nobody()
    {
        var confirmation = ModeratorCareer.LifecycleOf(HltaCode.April2017.With(HltaReadings.FirstSeniorModerator.Choose("confirmation")));
        var designated = ModeratorCareer.Lifecycle.Begin().Next(Mon_2017_09_04, ModeratorEvent.DesignateSenior, First).Outcome;

        var divergence = Assert.Single(designated.Replay(confirmation, Sun_2017_10_01));

        Assert.Equal("event 1, DesignateSenior on Mon 4 Sep 2017: Senior here, NotNominated there", divergence.ToString());
        Assert.Contains("(reading HLTA-R46=confirmation)", divergence.There.Findings.ToString(), StringComparison.Ordinal);
        Assert.Empty(Confirmed().Replay(confirmation, Sun_2017_10_01));
    }

    private static History<ModeratorStatus, ModeratorEvent, ModeratorCase> Confirmed() => ModeratorCareer.Lifecycle.Begin().Append(
        new(Mon_2017_09_04, ModeratorEvent.Nominate, Usual),
        new(Thu_2017_09_14, ModeratorEvent.CompleteTraining, Usual),
        new(Sun_2017_10_01, ModeratorEvent.ConfirmCompetence, Usual));
}
