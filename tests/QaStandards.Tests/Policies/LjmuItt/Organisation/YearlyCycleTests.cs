using System;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.LjmuItt.Organisation;
using Xunit;
using static QaStandards.Policies.LjmuItt.Organisation.YearlyCycle;

namespace QaStandards.Tests.Policies.LjmuItt.Organisation;

[Trait("Clause", "LJMU Introduction 8")]
[Trait("Clause", "LJMU 2.6a")]
[Trait("Clause", "LJMU 2.6b")]
[Trait("Clause", "LJMU 2.6c")]
[Trait("Clause", "LJMU 2.6.2a")]
[Trait("Clause", "LJMU 2.6.2b")]
[Trait("Clause", "LJMU 2.6.2c")]
[Trait("Clause", "LJMU 2.6.3a")]
[Trait("Clause", "LJMU 2.7")]
[Trait("Clause", "LJMU 4.2(3)e")]
[Trait("Clause", "LJMU 4.6(2)d")]
public sealed class YearlyCycleTests
{
    private static readonly LocalDate Thu_2023_08_31_LastDay = new(2023, 8, 31);

    private static readonly PartnershipYear Done = new()
    {
        Year = new(new(2022, 9, 1), Thu_2023_08_31_LastDay),
        Schools = ["R1", "R2"],
        Programmes = ["PGDE"],
        GroupConsulted = Milestone.On(new(2023, 5, 1)),
        BoardConsulted = Milestone.On(new(2023, 6, 1)),
        Published = Milestone.On(new(2023, 7, 1)),
        Evaluated = Milestone.On(new(2023, 6, 1)),
        HasEvaluationDocument = true,
        HasImprovementPlan = true,
        Reviewed = Milestone.On(new(2023, 6, 15)),
        Shared = Milestone.On(new(2023, 7, 1)),
        Sources = Sources,
        Surveyed = ["R1", "R2"],
        SurveyClosed = new(2023, 6, 30),
        SurveyAnswered = Milestone.On(new(2023, 7, 14)),
        IsSurveyInPlan = true,
        SelfEvaluated = ["R1", "R2"],
        ResourcesAgreed = Milestone.On(new(2023, 3, 1)),
        EvaluatedByProfessionalMentors = ["R1", "R2"],
        ExaminersReported = ["PGDE"],
    };

    [Fact]
    public void A_year_with_everything_is_complete()
    {
        var decision = Decide(Done, Thu_2023_08_31_LastDay);

        Assert.Equal(Permission.Permitted, decision.Outcome);
        Assert.Equal(14, decision.Findings.Count(finding => finding.Verdict == Verdict.Satisfied));
    }

    [Fact]
    public void What_is_left_out_is_open_during_the_year_and_breached_after_it()
    {
        var lacking = Done with { Surveyed = ["R1"] };

        Assert.Equal(
            "[LJMU 2.6.2a] open: 1 of 2 schools that completed the survey; lacking R2",
            Decide(lacking, Thu_2023_08_31_LastDay).Findings.Single(finding => finding.Clause.Locator == "2.6.2a").ToString());
        Assert.Equal(Permission.Undetermined, Decide(lacking, Thu_2023_08_31_LastDay).Outcome);
        Assert.Equal(Permission.Refused, Decide(lacking, Thu_2023_08_31_LastDay.PlusDays(1)).Outcome);
    }

    [Fact]
    public void One_consultation_a_review_before_the_evaluation_and_no_answer_to_the_survey_are_breached()
    {
        Assert.Equal(Permission.Refused, After(Done with { GroupConsulted = Milestone.NotReached }));
        Assert.Equal(Permission.Refused, After(Done with { BoardConsulted = Milestone.On(new(2023, 7, 2)) }));
        Assert.Equal(Permission.Refused, After(Done with { Reviewed = Milestone.On(new(2023, 5, 31)) }));
        Assert.Equal(Permission.Refused, After(Done with { SurveyAnswered = Milestone.NotReached }));
        Assert.Equal(Permission.Refused, After(Done with { Schools = [] }));
        Assert.Equal(Permission.Permitted, After(Done with { Sources = [] }));
    }

    [Fact]
    public void What_is_not_known_is_named()
    {
        var decision = Decide(new() { Year = Done.Year }, Thu_2023_08_31_LastDay);

        Assert.All(decision.Findings, finding => Assert.Equal(Verdict.Undetermined, finding.Verdict));
        Assert.Throws<ArgumentNullException>(() => Decide(Done with { Year = null! }, Thu_2023_08_31_LastDay));
    }

    [Property]
    public bool Taking_one_record_away_never_leaves_a_year_complete(byte which)
    {
        PartnershipYear[] without =
        [
            Done with { GroupConsulted = Milestone.NotReached }, Done with { BoardConsulted = Milestone.NotReached }, Done with { Evaluated = Milestone.NotReached },
            Done with { HasEvaluationDocument = false }, Done with { HasImprovementPlan = false }, Done with { Reviewed = Milestone.NotReached },
            Done with { Shared = Milestone.NotReached }, Done with { Surveyed = ["R2"] }, Done with { SurveyAnswered = Milestone.NotReached },
            Done with { IsSurveyInPlan = false }, Done with { SelfEvaluated = [] }, Done with { ResourcesAgreed = Milestone.NotReached },
            Done with { EvaluatedByProfessionalMentors = ["R1"] }, Done with { ExaminersReported = [] },
        ];

        return After(without[which % without.Length]) == Permission.Refused;
    }

    private static Permission After(PartnershipYear year) => Decide(year, Thu_2023_08_31_LastDay.PlusDays(1)).Outcome;
}
