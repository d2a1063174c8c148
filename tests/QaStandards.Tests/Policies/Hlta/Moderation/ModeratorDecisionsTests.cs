using System;
using System.Linq;
using FluentValidation;
using FsCheck.Xunit;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Moderation;
using Xunit;

namespace QaStandards.Tests.Policies.Hlta.Moderation;

public sealed class ModeratorDecisionsTests
{
    private static readonly ModeratedFile Agreed = new()
    {
        File = "f1",
        Assessor = "A",
        Recommended = RecommendedOutcome.Met,
        AreRecordsAdequate = true,
        IsProcessSufficient = true,
        Judgements = [.. ((int[])[3, 9, 17, 24, 26, 31]).Select(number => new ModeratedJudgement(number, Agrees: true, HasBasis: true))],
        FirstModerator = "G",
    };

    private static readonly ModeratedFile Disagreed = Agreed with
    {
        Judgements = [new(3, true, true), new(9, false, true)],
        SecondModerator = "H",
        SecondConcurs = true,
        Reclassified = RecommendedOutcome.Partial,
    };

    [Fact, Trait("Clause", "HLTA 79"), Trait("Clause", "HLTA 79(1)")]
    public void A_file_whose_judgements_are_agreed_with_is_endorsed() => Assert.Equal(
        """
        Endorsed
        [HLTA 73] f1 satisfied: moderated by the file's own assessor: no; must be no
        [HLTA 78(1)a] f1 satisfied: records adequate: yes; must be yes
        [HLTA 78(2)] f1 satisfied: process produced enough evidence: yes; must be yes
        [HLTA 79] f1 satisfied: 6 of 6 judgements with a basis in the summaries of evidence
        [HLTA 79(1)] f1 satisfied: 6 of 6 judgements agreed with
        """,
        ModeratorDecisions.Decide(Agreed).ToString());

    [Fact, Trait("Clause", "HLTA 79(1)")]
    public void A_partial_recommendation_is_endorsed_when_both_judgements_of_not_met_are_agreed_with() => Assert.Equal(
        ModerationResult.Endorsed,
        ModeratorDecisions.Decide(Agreed with { Recommended = RecommendedOutcome.Partial, Judgements = [new(9, true, true), new(24, true, true)] }).Outcome);

    [Fact, Trait("Clause", "HLTA 78(1)a")]
    public void Records_that_are_lacking_go_back_and_nothing_is_decided()
    {
        var thin = Agreed with { AreRecordsAdequate = false };

        Assert.Equal(
            """
            Returned
            [HLTA 73] f1 satisfied: moderated by the file's own assessor: no; must be no
            [HLTA 78(1)a] f1 breached: records adequate: no; must be yes
            [HLTA 78(2)] f1 satisfied: process produced enough evidence: yes; must be yes
            [HLTA 79] f1 not-applicable: no judgement to endorse or overturn
            """,
            ModeratorDecisions.Decide(thin).ToString());
        Assert.False(ModeratorDecisions.Decide(thin).Outcome.IsDecided);
        Assert.Equal(
            "[HLTA 78(1)a] f1 breached: decision of the moderators is endorsed; must be returned",
            ModeratorDecisions.CheckDecision(thin, ModerationResult.Endorsed).ToString());
    }

    [Theory, Trait("Clause", "HLTA 78(2)")]
    [InlineData(true, true, "endorsed")]
    [InlineData(false, true, "returned")]
    [InlineData(null, true, "undetermined")]
    [InlineData(true, false, "full-reassessment-required")]
    [InlineData(false, false, "full-reassessment-required")]
    [InlineData(null, false, "full-reassessment-required")]
    [InlineData(true, null, "undetermined")]
    [InlineData(false, null, "undetermined")]
    [InlineData(null, null, "undetermined")]
    public void A_lacking_process_comes_before_lacking_records(bool? records, bool? process, string result) => Assert.Equal(
        result, ModeratorDecisions.Decide(Agreed with { AreRecordsAdequate = records, IsProcessSufficient = process }).Outcome.Value);

    [Fact, Trait("Clause", "HLTA 79")]
    public void A_decision_without_a_noted_basis_is_reported()
    {
        var decision = ModeratorDecisions.Decide(Agreed with { Judgements = [new(3, true, true), new(17, true, false)] });

        Assert.Equal(
            "[HLTA 79] f1 breached: 1 of 2 judgements with a basis in the summaries of evidence; lacking 17", decision.Findings[3].ToString());
        Assert.False(decision.Stands);
    }

    [Fact, Trait("Clause", "HLTA 79(2)a")]
    public void A_disagreement_in_which_the_second_moderator_concurs_is_overturned() => Assert.Equal(
        """
        Overturned
        [HLTA 73] f1 satisfied: moderated by the file's own assessor: no; must be no
        [HLTA 78(1)a] f1 satisfied: records adequate: yes; must be yes
        [HLTA 78(2)] f1 satisfied: process produced enough evidence: yes; must be yes
        [HLTA 79] f1 satisfied: 2 of 2 judgements with a basis in the summaries of evidence
        [HLTA 79(1)] f1 not-applicable: 1 of 2 judgements agreed with; lacking 9
        [HLTA 79(2)a] f1 satisfied: second review by the first moderator: no; must be no
        [HLTA 79(2)a] f1 satisfied: reviewed again by the file's own assessor: no; must be no
        [HLTA 79(2)a] f1 satisfied: second moderator concurs: yes; must be yes
        [HLTA 79(2)a] f1 satisfied: reclassification leads from met to partial
        """,
        ModeratorDecisions.Decide(Disagreed).ToString());

    [Fact, Trait("Clause", "HLTA 79(2)a")]
    public void One_moderator_cannot_be_first_and_second()
    {
        var decision = ModeratorDecisions.Decide(Disagreed with { SecondModerator = "G" });

        Assert.Equal(ModerationResult.SecondReviewDue, decision.Outcome);
        Assert.Contains("[HLTA 79(2)a] f1 breached: second review by the first moderator: yes; must be no", decision.ToString(), StringComparison.Ordinal);
        Assert.False(decision.Stands);
    }

    [Theory, Trait("Clause", "HLTA 79(2)a")]
    [InlineData(null, null, "senior-decision-due")]
    [InlineData("S", null, "senior-decision-due")]
    [InlineData("G", true, "senior-decision-due")]
    [InlineData("S", true, "overturned")]
    [InlineData("S", false, "endorsed")]
    [InlineData("H", true, "overturned")]
    public void When_the_second_moderator_does_not_concur_a_senior_one_decides(string? senior, bool? upholds, string result)
    {
        var split = Disagreed with { SecondConcurs = false, SeniorModerator = senior, SeniorUpholdsOverturn = upholds };

        Assert.Equal(result, ModeratorDecisions.Decide(split).Outcome.Value);
        Assert.Equal(
            ModerationResult.Endorsed,
            ModeratorDecisions.Decide(split, HltaCode.April2017.With(HltaReadings.ModeratorsDisagree.Choose("judgement-stands"))).Outcome);
    }

    [Fact, Trait("Clause", "HLTA 79(2)a")]
    public void An_overturn_may_go_upwards()
    {
        var decision = ModeratorDecisions.Decide(
            Disagreed with { Recommended = RecommendedOutcome.Partial, Reclassified = RecommendedOutcome.Met });

        Assert.Equal(ModerationResult.Overturned, decision.Outcome);
        Assert.Equal("[HLTA 79(2)a] f1 satisfied: reclassification leads from partial to met", decision.Findings[^1].ToString());
    }

    [Theory, Trait("Clause", "HLTA 73"), Trait("Clause", "HLTA 79(2)a")]
    [InlineData("A", "H", null, "[HLTA 73] f1 breached: moderated by the file's own assessor: yes; must be no")]
    [InlineData("G", "A", null, "[HLTA 79(2)a] f1 breached: reviewed again by the file's own assessor: yes; must be no")]
    [InlineData("G", "H", "A", "[HLTA 79(2)a] f1 breached: split decided by the file's own assessor: yes; must be no")]
    public void Nobody_moderates_a_file_of_his_or_her_own(string first, string second, string? senior, string finding)
    {
        var own = Disagreed with
        {
            FirstModerator = first,
            SecondModerator = second,
            SecondConcurs = senior is null,
            SeniorModerator = senior,
            SeniorUpholdsOverturn = true,
        };
        var decision = ModeratorDecisions.Decide(own);

        Assert.Equal(finding, Assert.Single(decision.Findings, each => each.Verdict == Verdict.Breached).ToString());
        Assert.False(decision.Stands);
        var lenient = ModeratorDecisions.Decide(own, HltaCode.April2017.With(HltaReadings.OwnFiles.Choose("not-barred")));
        Assert.True(lenient.Stands);
        Assert.Contains("(reading HLTA-R42=not-barred)", lenient.ToString(), StringComparison.Ordinal);
    }

    [Fact, Trait("Clause", "HLTA 79"), Trait("Clause", "HLTA 79(2)a")]
    public void What_is_not_known_is_named()
    {
        Assert.Equal(
            """
            Undetermined
            [HLTA 73] f1 undetermined: cannot be told without: moderated by the file's own assessor
            [HLTA 78(1)a] f1 undetermined: cannot be told without: records adequate
            [HLTA 78(2)] f1 undetermined: cannot be told without: process produced enough evidence
            [HLTA 79] f1 undetermined: cannot be told without: judgements that were moderated
            """,
            ModeratorDecisions.Decide(new() { File = "f1" }).ToString());
        Assert.Equal(
            "[HLTA 79] f1 undetermined: cannot be told without: moderated by the file's own assessor, records adequate, "
            + "process produced enough evidence, judgements that were moderated",
            ModeratorDecisions.CheckDecision(new() { File = "f1" }, ModerationResult.Endorsed).ToString());
        Assert.Equal(ModerationResult.SecondReviewDue, ModeratorDecisions.Decide(Disagreed with { SecondConcurs = null }).Outcome);
        Assert.Equal(ModerationResult.SecondReviewDue, ModeratorDecisions.Decide(Disagreed with { SecondModerator = null }).Outcome);
        Assert.Equal(ModerationResult.Undetermined, ModeratorDecisions.Decide(Disagreed with { FirstModerator = null }).Outcome);
        Assert.Equal(ModerationResult.Undetermined, ModeratorDecisions.Decide(Disagreed with { Reclassified = null }).Outcome);
        Assert.Equal(
            "[HLTA 79(2)a] f1 undetermined: cannot be told without: recommended outcome",
            ModeratorDecisions.Decide(Disagreed with { Recommended = null }).Findings[^1].ToString());
        Assert.Equal(ModerationResult.Undetermined, ModeratorDecisions.Decide(Agreed with { Judgements = [new(3, null, null)] }).Outcome);
        Assert.Equal(
            "[HLTA 79] f1 breached: 0 judgements moderated; at least 1",
            ModeratorDecisions.Decide(Agreed with { Judgements = [] }).Findings[^1].ToString());
    }

    [Theory, Trait("Clause", "HLTA 78(2)"), Trait("Clause", "HLTA 79(1)"), Trait("Clause", "HLTA 79(2)a")]
    [InlineData("endorsed", "[HLTA 79(2)a] f1 breached: decision of the moderators is endorsed; must be overturned")]
    [InlineData("overturned", "[HLTA 79(2)a] f1 satisfied: decision of the moderators is overturned; must be overturned")]
    public void A_decision_that_was_taken_is_held_against_the_facts(string taken, string finding)
    {
        Assert.Equal(finding, ModeratorDecisions.CheckDecision(Disagreed, ModerationResult.Parse(taken)).ToString());
        Assert.Equal("HLTA 79(1)", ModeratorDecisions.CheckDecision(Agreed, ModerationResult.Parse(taken)).Clause.Citation);
        Assert.Equal(
            "HLTA 78(2)",
            ModeratorDecisions.CheckDecision(Agreed with { IsProcessSufficient = false }, ModerationResult.Parse(taken)).Clause.Citation);
    }

    [Property, Trait("Clause", "HLTA 79(2)a")]
    public void An_overturn_always_has_two_people_and_an_endorsement_no_upheld_disagreement(
        bool? records, bool? process, bool? agrees, byte second, bool? concurs, byte senior, bool? upholds)
    {
        string?[] people = [null, "A", "G", "H", "S"];
        var file = Agreed with
        {
            AreRecordsAdequate = records,
            IsProcessSufficient = process,
            Judgements = [new(3, true, true), new(9, agrees, true)],
            SecondModerator = people[second % 5],
            SecondConcurs = concurs,
            SeniorModerator = people[senior % 5],
            SeniorUpholdsOverturn = upholds,
            Reclassified = RecommendedOutcome.Full,
        };
        var result = ModeratorDecisions.Decide(file).Outcome;
        var isJudged = records is true && process is true;
        var hasSecond = file.SecondModerator is not (null or "G");
        var hasSenior = file.SeniorModerator is not (null or "G");
        var upheld = concurs is true || (concurs is false && hasSenior && upholds is true);

        Assert.Equal(isJudged && agrees is false && hasSecond && upheld, result == ModerationResult.Overturned);
        Assert.Equal(
            isJudged && (agrees is true || (agrees is false && hasSecond && concurs is false && hasSenior && upholds is false)),
            result == ModerationResult.Endorsed);
        Assert.Equal(Verdict.Satisfied, result == ModerationResult.Undetermined
            ? Verdict.Satisfied
            : ModeratorDecisions.CheckDecision(file, result).Verdict);
    }

    [Fact]
    public void Facts_that_are_not_well_formed_are_refused()
    {
        void Refused(string error, ModeratedFile file) => Assert.Equal(
            error,
            Assert.Throws<ValidationException>(() => ModeratorDecisions.Decide(file)).Errors.Select(e => $"{e.ErrorCode} {e.ErrorMessage}").First());

        Refused("HLTA1331 A moderated file has an id of its own; give it.", Agreed with { File = "" });
        Refused(
            "HLTA1332 File f1 has a judgement on none of the 33 standards; give a number from 1 to 33.",
            Agreed with { Judgements = [new(34, true, true)] });
        Refused(
            "HLTA1333 File f1 lists a standard twice; list each moderated standard once.",
            Agreed with { Judgements = [new(3, true, true), new(3, false, true)] });
    }
}
