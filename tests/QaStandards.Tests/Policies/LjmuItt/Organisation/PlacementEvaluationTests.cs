using System;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.LjmuItt;
using QaStandards.Policies.LjmuItt.Organisation;
using Xunit;
using static QaStandards.Policies.LjmuItt.Organisation.PlacementEvaluation;

namespace QaStandards.Tests.Policies.LjmuItt.Organisation;

public sealed class PlacementEvaluationTests
{
    private static readonly LocalDate Fri_2022_12_16 = new(2022, 12, 16);
    private static readonly LocalDate Fri_2022_12_30 = new(2022, 12, 30);
    private static readonly LjmuAgreement IfUnresolved = LjmuAgreement.Year2022.With(LjmuReadings.PlanAfterDiscussion.Choose("if-unresolved"));

    private static readonly QualityConcern Answered = new()
    {
        FirstStepBy = PartnershipPost.LiaisonTutor,
        Discussed = Milestone.On(new(2023, 2, 6)),
        IsSettledByDiscussion = false,
        Planned = Milestone.On(new(2023, 2, 13)),
        Actions = 1,
    };

    [Fact, Trait("Clause", "LJMU 2.6.1a")]
    public void Each_placement_that_has_ended_is_evaluated_by_itself()
    {
        EvaluatedPlacement[] two = [new("P1", Fri_2022_12_16, Milestone.On(Fri_2022_12_30)), new("P2", Fri_2022_12_16, Milestone.NotReached)];

        Assert.Equal(
            """
            [LJMU 2.6.1a] P1 satisfied: placement evaluated by the trainee: done on Fri 30 Dec 2022; due by Fri 30 Dec 2022
            [LJMU 2.6.1a] P2 open: placement evaluated by the trainee: not done on Fri 30 Dec 2022; due by Fri 30 Dec 2022
            """,
            CheckEvaluations(two, Fri_2022_12_30, 14).ToString());
        Assert.Equal("satisfied breached", CheckEvaluations(two, Fri_2022_12_30.PlusDays(1), 14).Verdicts());
        Assert.Equal("satisfied open", CheckEvaluations(two, new(2024, 1, 1)).Verdicts());
        Assert.Equal("not-applicable", CheckEvaluations(two, Fri_2022_12_16.PlusDays(-1)).Verdicts());
        Assert.Equal("undetermined", CheckEvaluations([new("P1", Fri_2022_12_16, null)], Fri_2022_12_30).Verdicts());
    }

    [Fact, Trait("Clause", "LJMU 2.6.1a")]
    public void A_placement_that_is_there_twice_or_was_evaluated_before_its_end_is_refused()
    {
        void Refused(string message, params EvaluatedPlacement[] placements) => Assert.StartsWith(
            message, Assert.Throws<ArgumentException>(() => CheckEvaluations(placements, Fri_2022_12_30)).Message, StringComparison.Ordinal);

        Refused("Placement P1 is listed twice; list it once.", new("P1", Fri_2022_12_16, null), new("P1", Fri_2022_12_16, null));
        Refused(
            "Placement P1 was evaluated on Thu 15 Dec 2022, before it ended on Fri 16 Dec 2022; correct the days.",
            new EvaluatedPlacement("P1", Fri_2022_12_16, Milestone.On(new(2022, 12, 15))));
        Assert.Throws<ArgumentOutOfRangeException>(() => CheckEvaluations([], Fri_2022_12_30, -1));
    }

    [Property, Trait("Clause", "LJMU 2.6.1a")]
    public bool As_many_are_outstanding_as_ended_and_were_not_evaluated(bool[] evaluated) => evaluated.Length == 0
        || CheckEvaluations(
            evaluated.Select((done, number) => new EvaluatedPlacement($"P{number}", Fri_2022_12_16, done ? Milestone.On(Fri_2022_12_16) : Milestone.NotReached)),
            Fri_2022_12_30,
            0).Count(finding => finding.Verdict == Verdict.Breached) == evaluated.Count(done => !done);

    [Fact, Trait("Clause", "LJMU 2.6.1d"), Trait("Clause", "LJMU 2.6.1e"), Trait("Clause", "LJMU 4.5(8)")]
    public void A_concern_is_discussed_by_the_Liaison_Tutor_first_and_then_planned_with_an_action()
    {
        Assert.Equal(
            """
            [LJMU 2.6.1d] satisfied: first step by is liaison-tutor; allowed: liaison-tutor
            [LJMU 2.6.1e] satisfied: concern discussed on Mon 6 Feb 2023; not after the plan on Mon 13 Feb 2023
            [LJMU 4.5(8)] satisfied: 1 actions in place; at least 1
            """,
            CheckConcern(Answered).ToString());
        Assert.Equal("breached satisfied satisfied", CheckConcern(Answered with { FirstStepBy = PartnershipPost.PartnershipManager }).Verdicts());
        Assert.Equal("satisfied breached breached", CheckConcern(Answered with { Planned = Milestone.On(new(2023, 2, 5)), Actions = 0 }).Verdicts());
        var settled = Answered with { IsSettledByDiscussion = true, Planned = Milestone.NotReached };
        Assert.Equal("satisfied breached satisfied", CheckConcern(settled).Verdicts());
        Assert.Equal("satisfied not-applicable satisfied", CheckConcern(settled, IfUnresolved).Verdicts());
        Assert.Equal("undetermined undetermined undetermined", CheckConcern(new()).Verdicts());
    }
}
