using System;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.LjmuItt;
using QaStandards.Policies.LjmuItt.Placements;
using Xunit;
using static QaStandards.Policies.LjmuItt.Placements.HowPlacementsAreAllocated;

namespace QaStandards.Tests.Policies.LjmuItt.Placements;

public sealed class HowPlacementsAreAllocatedTests
{
    private static readonly LocalDate Mon_2023_04_17 = new(2023, 4, 17);
    private static readonly LocalDate Fri_2023_07_21 = new(2023, 7, 21);
    private static readonly LocalDate Mon_2022_11_07 = new(2022, 11, 7);

    private static readonly LjmuAgreement SameDay = LjmuAgreement.Year2022.With(LjmuReadings.BeforeThePlacement.Choose("same-day"));
    private static readonly LjmuAgreement Office = LjmuAgreement.Year2022.With(LjmuReadings.ConfirmedBy.Choose("office"));

    private static readonly OffersRound Asked = new()
    {
        School = "R1",
        SummerTerm = new(Mon_2023_04_17, Fri_2023_07_21),
        Contacted = Milestone.On(Mon_2023_04_17),
        ContactedBy = PartnershipPost.PartnershipManager,
        IsInvited = true,
    };

    private static readonly PlacementArrangement Core = new()
    {
        Id = "P1",
        Route = TrainingRoute.CorePostgraduate,
        Starts = Mon_2022_11_07,
        ArrangedBy = PartnershipPost.WorkRelatedLearning,
        ConfirmedBy = PartnershipPost.WorkRelatedLearning,
        Confirmed = Milestone.On(new(2022, 11, 6)),
        HasProfile = true,
    };

    [Theory, Trait("Clause", "LJMU 1.4(1)a")]
    [InlineData(2023, 3, 31, "breached", "satisfied")]
    [InlineData(2023, 4, 17, "satisfied", "satisfied")]
    [InlineData(2023, 7, 21, "satisfied", "satisfied")]
    [InlineData(2023, 7, 22, "satisfied", "breached")]
    public void Schools_are_asked_in_the_summer_term(int year, int month, int day, string begun, string ended)
    {
        var findings = CheckRound(Asked with { Contacted = Milestone.On(new(year, month, day)) });

        Assert.Equal((begun, ended), (findings[1].Verdict.Value, findings[2].Verdict.Value));
        Assert.Equal((Effect.Informs, Effect.Warns), (findings[1].Effect, findings[2].Effect));
        Assert.False(findings.Deny);
    }

    [Fact, Trait("Clause", "LJMU 1.4(1)a"), Trait("Clause", "LJMU 1.4(1)b")]
    public void A_round_says_what_was_done_and_what_is_not_known()
    {
        Assert.Equal(
            """
            [LJMU 1.4(1)a] R1 satisfied: contact made by is partnership-manager; allowed: partnership-manager
            [LJMU 1.4(1)a] R1 satisfied: summer term begins on Mon 17 Apr 2023; not after the contact on Mon 17 Apr 2023
            [LJMU 1.4(1)a] R1 satisfied: contact made on Mon 17 Apr 2023; not after the end of the summer term on Fri 21 Jul 2023
            [LJMU 1.4(1)b] R1 satisfied: Offers Form sent with an invitation: yes; must be yes
            """,
            CheckRound(Asked).ToString());
        Assert.Equal("undetermined undetermined undetermined undetermined", CheckRound(new() { School = "R1" }).Verdicts());
        Assert.Equal("breached", CheckRound(Asked with { IsInvited = false })[3].Verdict.Value);
        Assert.Throws<ArgumentException>(() => CheckRound(Asked with { School = "" }));
    }

    [Theory, Trait("Clause", "LJMU 1.4a")]
    [InlineData("core-postgraduate", "work-related-learning", "satisfied")]
    [InlineData("core-postgraduate", "lead-school", "breached")]
    [InlineData("undergraduate", "lead-school", "breached")]
    [InlineData("school-direct-tuition", "lead-school", "satisfied")]
    [InlineData("school-direct-salaried", "work-related-learning", "breached")]
    public void The_lead_school_arranges_School_Direct_placements(string route, string by, string verdict) => Assert.Equal(
        verdict,
        DecideArrangement(Core with { Route = TrainingRoute.Parse(route), ArrangedBy = PartnershipPost.Parse(by) }).Findings[^1].Verdict.Value);

    [Fact, Trait("Clause", "LJMU 1.4(2)a")]
    public void A_placement_is_confirmed_before_it_starts()
    {
        Assert.Equal(
            """
            Permitted
            [LJMU 1.4(2)a] P1 satisfied: placement confirmed by is work-related-learning; allowed: work-related-learning
            [LJMU 1.4(2)a] P1 satisfied: placement confirmed with the school on Sun 6 Nov 2022; before the placement starts on Mon 7 Nov 2022
            [LJMU 1.4(2)b] P1 satisfied: Trainee Profile completed: yes; must be yes
            [LJMU 1.4a] P1 satisfied: placement of core-postgraduate arranged by is work-related-learning; allowed: work-related-learning
            """,
            DecideArrangement(Core).ToString());
        var onTheDay = Core with { Confirmed = Milestone.On(Mon_2022_11_07) };
        Assert.Equal(Permission.Refused, DecideArrangement(onTheDay).Outcome);
        Assert.Equal(Permission.Permitted, DecideArrangement(onTheDay, SameDay).Outcome);
        Assert.Contains("(reading LJMU-R01=same-day)", DecideArrangement(onTheDay, SameDay).Findings.ToString());
    }

    [Fact, Trait("Clause", "LJMU 1.4(2)a"), Trait("Clause", "LJMU 1.4(2)b")]
    public void The_lead_school_confirms_School_Direct_placements_unless_read_otherwise()
    {
        var direct = Core with
        {
            Route = TrainingRoute.SchoolDirectTuition,
            ArrangedBy = PartnershipPost.LeadSchool,
            ConfirmedBy = PartnershipPost.LeadSchool,
        };

        Assert.Equal(Permission.Permitted, DecideArrangement(direct).Outcome);
        Assert.Equal(Permission.Refused, DecideArrangement(direct, Office).Outcome);
        Assert.Equal(Permission.Refused, DecideArrangement(direct with { HasProfile = false }).Outcome);
    }

    [Fact, Trait("Clause", "LJMU 1.4(2)b")]
    public void What_is_not_known_leaves_the_answer_open() => Assert.Equal(
        "Undetermined\n"
        + "[LJMU 1.4(2)a] P1 undetermined: cannot be told without: the trainee's route\n"
        + "[LJMU 1.4(2)a] P1 undetermined: cannot be told without: the day of: placement confirmed with the school\n"
        + "[LJMU 1.4(2)b] P1 undetermined: cannot be told without: Trainee Profile completed\n"
        + "[LJMU 1.4a] P1 undetermined: cannot be told without: the trainee's route",
        DecideArrangement(new() { Id = "P1" }).ToString());

    [Property, Trait("Clause", "LJMU 1.4(2)a")]
    public bool Confirming_earlier_never_turns_a_yes_into_a_no(short day, byte earlier)
    {
        Permission On(int days) => DecideArrangement(Core with { Confirmed = Milestone.On(Mon_2022_11_07.PlusDays(days)) }).Outcome;
        return (On(day) == Permission.Permitted) == day < 0 && (On(day) != Permission.Permitted || On(day - earlier) == Permission.Permitted);
    }
}
