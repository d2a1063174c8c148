using System;
using System.Linq;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Sampling;
using Xunit;
using static QaStandards.Policies.Hlta.HltaClauses;
using static QaStandards.Tests.Generators.CandidateFiles;

namespace QaStandards.Tests.Policies.Hlta.Moderation;

public sealed class SamplingOfStandardsTests
{
    private static readonly DrawTerms National = new() { AgreedStandards = HltaStandards.Set(3, 17, 31) };

    [Fact, Trait("Clause", "HLTA 84a"), Trait("Clause", "HLTA 86b")]
    public void A_file_is_moderated_for_its_not_met_and_the_national_standards()
    {
        Assert.Equal(HltaStandards.Set(3, 9, 17, 24, 31), Plan([Partial("x", 9, 24)], terms: National).Outcome.Selected[0].Standards);
        Assert.Equal(HltaStandards.Set(3, 17, 31), Plan([Met("x")], terms: National).Outcome.Selected[0].Standards);
        Assert.Equal(
            "[HLTA 84a] satisfied: 2 of 2 judgements of not met moderated",
            Plan([Partial("x", 9, 24)]).Findings.About(C84a).Single().ToString());
    }

    [Fact, Trait("Clause", "HLTA 86b")]
    public void Without_the_national_standards_the_rest_of_the_plan_stands()
    {
        var decision = Plan([Partial("x", 9, 24), Met("y")]);

        Assert.Equal(HltaStandards.Set(9, 24), decision.Outcome.Selected[0].Standards);
        Assert.Equal(HltaStandards.None, decision.Outcome.Selected[1].Standards);
        Assert.Equal(
            "[HLTA 86b] undetermined: cannot be told without: national standards of the month", decision.Findings[^1].ToString());
        Assert.True(decision.Stands);
    }

    [Fact, Trait("Clause", "HLTA 86b")]
    public void C86b_may_be_read_as_in_some_file()
    {
        var code = HltaCode.April2017.With(HltaReadings.NationalStandardsIn.Choose("some-file"));
        var decision = Plan([Partial("x", 3, 9), Met("y")], terms: National, code: code);

        Assert.Equal([HltaStandards.Set(3, 9), HltaStandards.None], decision.Outcome.Selected.Select(file => file.Standards));
        Assert.Equal(
            "[HLTA 86b] open: 1 of 3 national standards of the month (3 17 31) in some file; lacking 17, 31", decision.Findings[^1].ToString());
        Assert.Equal(
            "[HLTA 86b] satisfied: 3 of 3 national standards of the month (3 17 31) in some file",
            Plan([Partial("x", 3, 17, 31)], terms: National, code: code).Findings[^1].ToString());

        var audit = HltaSampleAudit.Check(code, November, [Partial("x", 3, 9), Met("y")], SampleClaim.Of(decision.Outcome), Year, National);
        Assert.DoesNotContain(audit, finding => finding.Verdict == Verdict.Breached);
        Assert.Equal(
            "[HLTA 86b] open: 1 of 3 national standards of the month (3 17 31) in some claimed file; lacking 17, 31",
            audit.About(C86b).Single().ToString());
    }

    [Theory, Trait("Clause", "HLTA 84b")]
    [InlineData(null, "undetermined")]
    [InlineData(true, "satisfied")]
    [InlineData(false, "breached")]
    public void C84b_is_for_the_senior_assessor_to_judge(bool? enough, string verdict)
    {
        var code = HltaCode.April2017;
        var decision = code.PlanModeration(code.Freeze(November, [Met("x")]), Dice, Year, National, new() { AreStandardsEnough = enough });

        Assert.Equal(verdict, decision.Findings.About(C84b).Single().Verdict.Value);
        Assert.Empty(code.PlanModeration(code.Freeze(November, []), Dice, Year).Findings.About(C84b));
    }

    [Fact, Trait("Clause", "HLTA 76c")]
    public void C76c_widens_to_every_file_of_the_assessor()
    {
        CandidateFile[] files =
        [
            Partial("a1", 9) with { Assessor = "A" }, .. Enumerable.Range(2, 4).Select(i => Met($"a{i}", "A")), .. ManyMet(4).Select(file => file with { Assessor = "B" }),
        ];
        var plan = Plan(files, terms: National).Outcome;
        var wider = plan.Widen(Widening.Of("assessor", "A", HltaStandards.Set(24)));

        Assert.Equal(["a1", "a2", "a3", "a4", "a5"], wider.Outcome.Selected.Where(file => file.File.Assessor == "A").Select(file => file.Id).Order());
        Assert.All(wider.Outcome.Selected.Where(file => file.File.Assessor == "A"), file => Assert.True(file.Standards!.Includes(HltaStandards.Set(3, 17, 24, 31))));
        Assert.All(wider.Outcome.Selected.Where(file => file.Stratum == StratumKind.Widening), file => Assert.Equal([C76c], file.Reasons));
        Assert.Equal("[HLTA 76c] satisfied: 5 of 5 files of the widened assessors", wider.Findings.About(C76c).Single().ToString());
        Assert.Equal(
            HltaStandards.Set(3, 7, 17, 24, 31),
            wider.Outcome.Widen(Widening.Of("assessor", "A", HltaStandards.Set(7))).Outcome.Selected.Single(file => file.Id == "a5").Standards);
    }

    [Fact, Trait("Clause", "HLTA 76c")]
    public void C76c_need_not_be_used_and_a_widening_for_nobody_in_the_list_adds_nothing()
    {
        Assert.Equal("[HLTA 76c] not-applicable: no widening decided", Plan([Met("x")]).Findings.About(C76c).Single().ToString());
        var plan = Plan(ManyMet(9)).Outcome;
        Assert.Equal(plan.Selected, plan.Widen(Widening.Of("assessor", "nobody", HltaStandards.Set(24))).Outcome.Selected);
    }

    [Fact]
    public void A_widening_of_a_kind_that_no_row_widens_is_refused()
    {
        var plan = Plan(ManyMet(3)).Outcome;

        Assert.StartsWith(
            "No row of the design lets an event widen by provider.",
            Assert.Throws<ArgumentException>(() => plan.Widen(Widening.Of("provider", "P", HltaStandards.Set(1)))).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "The widening for assessor 'A' names no standard.",
            Assert.Throws<ArgumentException>(() => Widening.Of("assessor", "A", HltaStandards.None)).Message,
            StringComparison.Ordinal);
    }

    [Fact, Trait("Clause", "HLTA 85b")]
    public void C85b_is_satisfied_when_the_year_has_moderated_every_standard()
    {
        var code = HltaCode.April2017;
        var year = Year;
        for (var month = 0; month < 11; month++)
        {
            var plan = code.PlanModeration(
                code.Freeze(SamplingEvent.Of($"month {month}"), [Met("x")]), Dice, year,
                new() { AgreedStandards = HltaStandards.Set((3 * month) + 1, (3 * month) + 2, (3 * month) + 3), EventsLeft = 10 - month });
            Assert.Equal(month == 10 ? "satisfied" : "open", plan.Findings.About(C85b).Single().Verdict.Value);
            year = year.After(plan.Outcome);
        }

        Assert.Equal(HltaStandards.All, year.Standards);
        Assert.Equal(
            "[HLTA 85b] breached: 30 of 33 standards moderated this year; lacking 31, 32, 33",
            Plan([Full("x", [.. Enumerable.Range(1, 30)])], terms: new() { EventsLeft = 0 }).Findings.About(C85b).Single().ToString());
    }
}
