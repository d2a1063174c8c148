using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.LjmuItt.Safety;
using Xunit;
using static QaStandards.Policies.LjmuItt.PartnershipPost;
using static QaStandards.Policies.LjmuItt.Safety.EqualityAndNeeds;

namespace QaStandards.Tests.Policies.LjmuItt.Safety;

public sealed class EqualityAndNeedsTests
{
    private static readonly LocalDate Mon_2022_11_07 = new(2022, 11, 7);

    private static readonly IndividualNeeds Met = new()
    {
        HasLearningPlan = true,
        NeedsAdjustments = true,
        Sharing = new() { PermitsAdjustments = true },
        SchoolTold = Milestone.On(new(2022, 11, 4)),
        Starts = Mon_2022_11_07,
    };

    [Fact, Trait("Clause", "LJMU 3.1e")]
    public void A_concern_about_equality_goes_to_the_Director()
    {
        Assert.Equal(
            "[LJMU 3.1e] satisfied: concern about harassment raised with is director; allowed: director",
            CheckConcern(new(EqualityHarm.Harassment, Director)).ToString());
        Assert.Equal(Verdict.Breached, CheckConcern(new(EqualityHarm.Bullying, LiaisonTutor)).Verdict);
        Assert.False(CheckConcern(new(EqualityHarm.Bullying, LiaisonTutor)).Denies);
        Assert.Equal(
            "[LJMU 3.1e] undetermined: cannot be told without: concern about equality raised with", CheckConcern(new(null, null)).ToString());
    }

    [Fact, Trait("Clause", "LJMU 3.2a"), Trait("Clause", "LJMU 3.2d")]
    public void Needs_lead_to_a_plan_or_a_reason_and_the_school_is_told_before_the_start()
    {
        Assert.Equal(
            """
            [LJMU 3.2a] satisfied: learning plan made, or the reason for none recorded: yes; must be yes
            [LJMU 3.2d] satisfied: school told of adjustments on Fri 4 Nov 2022; before the placement starts on Mon 7 Nov 2022
            """,
            CheckNeeds(Met).ToString());
        Assert.Equal("breached satisfied", CheckNeeds(Met with { HasLearningPlan = false }).Verdicts());
        Assert.Equal("satisfied satisfied", CheckNeeds(Met with { HasLearningPlan = false, WhyNoPlan = "met by the usual support" }).Verdicts());
        Assert.Equal("satisfied breached", CheckNeeds(Met with { SchoolTold = Milestone.On(Mon_2022_11_07) }).Verdicts());
        Assert.Equal("satisfied not-applicable", CheckNeeds(Met with { NeedsAdjustments = false }).Verdicts());
        Assert.Equal("satisfied not-applicable", CheckNeeds(Met with { Sharing = new() { PermitsAdjustments = false } }).Verdicts());
        Assert.Equal("satisfied undetermined", CheckNeeds(Met with { Sharing = new() }).Verdicts());
        Assert.Equal("undetermined undetermined", CheckNeeds(new()).Verdicts());
        Assert.False(CheckNeeds(Met with { SchoolTold = Milestone.NotReached }).Deny);
    }

    [Theory, Trait("Clause", "LJMU 3.3a"), Trait("Clause", "LJMU 3.3c")]
    [InlineData(true, true, true, "permitted")]
    [InlineData(true, false, true, "refused")]
    [InlineData(true, true, false, "refused")]
    [InlineData(false, true, true, "refused")]
    [InlineData(true, null, true, "undetermined")]
    [InlineData(true, null, false, "refused")]
    public void The_whistleblowing_procedure_is_for_breaches_of_a_code_on_placement(bool? programme, bool? placement, bool? code, string outcome) =>
        Assert.Equal(outcome, DecideWhistleblowing(new(programme, placement, code)).Outcome.Value);

    [Property, Trait("Clause", "LJMU 3.2d")]
    public bool Without_permission_nobody_is_breached_for_not_telling(bool? plan, bool told) => CheckNeeds(Met with
    {
        HasLearningPlan = plan,
        Sharing = new() { PermitsAdjustments = false },
        SchoolTold = told ? Met.SchoolTold : Milestone.NotReached,
    })[1].Verdict == Verdict.NotApplicable;
}
