using System;
using FsCheck.Xunit;
using QaStandards.Policies.LjmuItt;
using QaStandards.Policies.LjmuItt.Roles;
using Xunit;
using static QaStandards.Policies.LjmuItt.Roles.Supervision;

namespace QaStandards.Tests.Policies.LjmuItt.Roles;

[Trait("Clause", "LJMU 4.3e")]
[Trait("Clause", "LJMU 4.3f")]
[Trait("Clause", "LJMU 4.3g")]
[Trait("Clause", "LJMU 4.3h")]
public sealed class SupervisionTests
{
    private static readonly LjmuAgreement Together = LjmuAgreement.Year2022.With(LjmuReadings.ReducedSupervision.Choose("together"));
    private static readonly LjmuAgreement FromPhase2 = LjmuAgreement.Year2022.With(LjmuReadings.LaterStages.Choose("from-phase-2"));

    [Theory]
    [InlineData(true, 3, true, "full", "full", "full")]
    [InlineData(false, 1, false, "full", "full", "full")]
    [InlineData(false, 1, true, "reduced", "full", "reduced")]
    [InlineData(false, 2, false, "full", "full", "reduced")]
    [InlineData(false, 3, false, "reduced", "full", "reduced")]
    [InlineData(false, 3, true, "reduced", "reduced", "reduced")]
    public void Supervision_may_be_reduced_by_activity_or_stage_and_never_at_high_risk(
        bool risk, int phase, bool little, string each, string together, string fromPhase2)
    {
        var facts = new SupervisionFacts { IsHighRisk = risk, Phase = phase, AsksLittle = little };

        Assert.Equal(each, DecideLeast(facts).Outcome.Value);
        Assert.Equal(together, DecideLeast(facts, Together).Outcome.Value);
        Assert.Equal(fromPhase2, DecideLeast(facts, FromPhase2).Outcome.Value);
    }

    [Fact]
    public void A_planned_supervision_is_checked_with_who_is_responsible()
    {
        var facts = new SupervisionFacts
        {
            IsHighRisk = false,
            Phase = 3,
            AsksLittle = false,
            Planned = SupervisionLevel.Reduced,
            ResponsibleFor = PartnershipPost.IttMentor,
        };

        Assert.Equal(
            """
            Permitted
            [LJMU 4.3e] satisfied: trainee left alone with pupils: no; must be no
            [LJMU 4.3f] satisfied: trainee responsible for the pupils: no; must be no
            [LJMU 4.3g] satisfied: met: later stage; at least one of: activity that asks little, later stage
            [LJMU 4.3h] satisfied: activity of high risk: no; must be no
            """,
            Decide(facts).ToString());
        Assert.Equal(Permission.Refused, Decide(facts with { Planned = SupervisionLevel.None }).Outcome);
        Assert.Equal(Permission.Refused, Decide(facts with { ResponsibleFor = PartnershipPost.Trainee }).Outcome);
        Assert.Equal(Permission.Refused, Decide(facts with { IsHighRisk = true }).Outcome);
        Assert.Equal(Permission.Refused, Decide(facts with { Phase = 1 }).Outcome);
        Assert.Equal(Permission.Permitted, Decide(facts with { IsHighRisk = true, Planned = SupervisionLevel.Full }).Outcome);
        Assert.Contains("(reading LJMU-R14=together)", Decide(facts with { AsksLittle = true }, Together).Findings.ToString());
        Assert.Contains("(reading LJMU-R15=from-phase-2)", Decide(facts, FromPhase2).Findings.ToString());
    }

    [Fact]
    public void What_is_not_known_leaves_full_supervision()
    {
        Assert.Equal("undetermined undetermined undetermined undetermined", Decide(new()).Findings.Verdicts());
        Assert.Equal(SupervisionLevel.Full, DecideLeast(new() { Phase = 3 }).Outcome);
        Assert.StartsWith(
            "There is no phase 4; phases are 1, 2 and 3.",
            Assert.Throws<ArgumentException>(() => DecideLeast(new() { Phase = 4 })).Message,
            StringComparison.Ordinal);
    }

    [Property]
    public bool Supervision_is_never_none_and_full_at_high_risk(bool? risk, byte phase, bool? little, bool together)
    {
        var least = DecideLeast(new() { IsHighRisk = risk, Phase = 1 + (phase % 3), AsksLittle = little }, together ? Together : FromPhase2).Outcome;

        return least != SupervisionLevel.None && (risk is false || least == SupervisionLevel.Full);
    }
}
