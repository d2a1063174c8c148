using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Sampling;
using QaStandards.Tests.Generators;
using Xunit;
using static QaStandards.Policies.Hlta.HltaClauses;

namespace QaStandards.Tests.Policies.Hlta.Moderation;

/// <summary>What holds of every month's sample, whatever the files; the predicates are written out again here.</summary>
[Properties(Arbitrary = [typeof(Months)], MaxTest = 150, QuietOnSuccess = true)]
public sealed class SampleInvariantsTests
{
    private static readonly (Clause Clause, Func<CandidateFile, bool> Holds)[] Mandatory =
    [
        (C64_5, file => file.IsFirstSolo),
        (C75_1, file => file.Outcome != RecommendedOutcome.Met),
        (C75_2, file => file.Outcome == RecommendedOutcome.Partial),
        (C75_3, file => file.Submission >= 2 || file.Attempt == Attempt.Partial),
        (C75_4, file => file.Attempt == Attempt.Full || file.Outcome == RecommendedOutcome.Full),
        (C75_5, file => file.IsDifficult || file.RaisesPrinciple),
    ];

    [Property]
    public void The_sample_is_part_of_the_list_and_takes_a_file_once(AnyMonth month)
    {
        var ids = month.Plan().Outcome.Selected.Select(file => file.Id).ToArray();

        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.Subset(month.Files.Select(file => file.Id).ToHashSet(), ids.ToHashSet());
    }

    [Property, Trait("Clause", "HLTA 64(5)"), Trait("Clause", "HLTA 75(1)"), Trait("Clause", "HLTA 75(2)")]
    [Trait("Clause", "HLTA 75(3)"), Trait("Clause", "HLTA 75(4)"), Trait("Clause", "HLTA 75(5)")]
    public void Each_mandatory_property_takes_the_file_and_is_its_reason_and_nothing_else_is(AnyMonth month)
    {
        var reasons = Reasons(month);
        foreach (var (clause, holds) in Mandatory)
        {
            Assert.All(month.Files, file => Assert.Equal(holds(file), reasons[file.Id].Contains(clause)));
        }
    }

    [Property]
    public void Every_sampled_file_has_a_reason_and_the_first_stratum_of_its_reasons(AnyMonth month) =>
        Assert.All(month.Plan().Outcome.Selected, file =>
        {
            Assert.NotEmpty(file.Reasons);
            Assert.Equal(file.Stratum, StratumOf(file.Reasons));
        });

    [Property, Trait("Clause", "HLTA 75(6)")]
    public void The_random_files_are_the_smallest_tickets_of_the_pool_and_at_least_five_per_cent_of_the_met(AnyMonth month)
    {
        var plan = month.Plan().Outcome;
        var pool = month.Files.Where(IsInPool).OrderBy(file => Ticket.Of(month.Seed, file.Id)).Select(file => file.Id).ToArray();
        var k = LeastRandom(month);
        var drawn = Math.Min(pool.Length, Math.Max(k, (int)(month.Terms.DeclaredSize ?? 0)));

        Assert.Equal(pool.Take(drawn), plan.Ids(StratumKind.Random));
        Assert.True(plan.Selected.Count(file => file.File.Outcome == RecommendedOutcome.Met) >= k);
        Assert.Equal(k == 0, month.Files.All(file => file.Outcome != RecommendedOutcome.Met));
    }

    [Property]
    public void The_inclusion_probability_is_one_for_mandatory_and_the_drawn_part_of_the_pool_for_random_files(AnyMonth month)
    {
        var plan = month.Plan().Outcome;
        var (drawn, pool) = (plan.Ids(StratumKind.Random).Length, month.Files.Count(IsInPool));

        Assert.All(plan.Selected, file => Assert.Equal(
            file.Stratum == StratumKind.Mandatory ? SamplingFraction.Whole
                : file.Stratum == StratumKind.Random ? SamplingFraction.Of(drawn, pool)
                : null,
            file.InclusionProbability));
    }

    [Property]
    public bool The_order_of_the_list_changes_nothing(AnyMonth month, int shuffle)
    {
        var files = month.Files.ToArray();
        new Random(shuffle).Shuffle(files);
        var (plan, again) = (month.Plan(), (month with { Files = files }).Plan());

        return plan.Outcome.Selected.Equals(again.Outcome.Selected)
            && plan.Findings.Equals(again.Findings)
            && plan.Outcome.Receipt.Equals(again.Outcome.Receipt);
    }

    [Property]
    public void One_more_mandatory_file_removes_no_other_and_one_more_met_file_never_lowers_the_draw(AnyMonth month)
    {
        var ids = month.Plan().Outcome.Ids(StratumKind.Mandatory);
        var partial = month with { Files = [.. month.Files, CandidateFiles.Partial("x1", 9)] };
        var met = month with { Files = [.. month.Files, CandidateFiles.Met("x2", "A1", "P1")] };

        Assert.Equal([.. ids.Append("x1").Order()], partial.Plan().Outcome.Ids(StratumKind.Mandatory).Order());
        Assert.True(met.Plan().Outcome.RandomStrata[0].AtLeast >= month.Plan().Outcome.RandomStrata[0].AtLeast);
    }

    [Property]
    public void A_larger_part_contains_the_smaller_draw(AnyMonth month)
    {
        var terms = month.Terms with { DeclaredSize = null };
        var draws = new[] { 5, 6, 20, 50, 100 }.Select(percent => CandidateFiles.Plan(
            month.Files, month.Seed, month.Year, terms, HltaCode.April2017.WithMetFraction(SamplingFraction.Percent(percent)))
            .Outcome.Ids(StratumKind.Random)).ToArray();

        Assert.All(draws.Zip(draws.Skip(1)), pair => Assert.Equal(pair.First, pair.Second.Take(pair.First.Length)));
    }

    [Property, Trait("Clause", "HLTA 76c")]
    public void A_widening_only_ever_adds(AnyMonth month)
    {
        var plan = month.Plan().Outcome;
        var wider = plan.Widen(Widening.Of("assessor", "A1", HltaStandards.Set(7, 24))).Outcome;
        var standards = wider.Selected.ToDictionary(file => file.Id, file => file.Standards!);
        var reasons = wider.Selected.ToDictionary(file => file.Id, file => file.Reasons);

        Assert.All(plan.Selected, file =>
        {
            Assert.True(standards[file.Id].Includes(file.Standards!));
            Assert.Subset(reasons[file.Id].ToHashSet(), file.Reasons.ToHashSet());
        });
        Assert.All(month.Files.Where(file => file.Assessor == "A1"), file =>
        {
            Assert.True(standards[file.Id].Includes(HltaStandards.Set(7, 24)));
            Assert.Contains(C76c, reasons[file.Id]);
        });
    }

    [Property, Trait("Clause", "HLTA 84a"), Trait("Clause", "HLTA 86b")]
    public void The_standards_of_a_file_are_its_not_met_ones_the_national_ones_and_its_widenings(AnyMonth month) =>
        Assert.All(month.Plan().Outcome.Selected, file => Assert.Equal(
            month.Terms.Widenings.Where(widening => widening.Key == file.File.Assessor)
                .Aggregate(file.File.NotMet.Union(month.Terms.AgreedStandards ?? HltaStandards.None), (set, widening) => set.Union(widening.Standards)),
            file.Standards));

    [Property, Trait("Clause", "HLTA 76a"), Trait("Clause", "HLTA 77a")]
    public void Everybody_who_appears_is_covered_by_the_end_of_the_month(AnyMonth month)
    {
        var year = month.Year.After(month.Plan().Outcome);

        Assert.Empty(year.Uncovered("assessor"));
        Assert.Empty(year.Uncovered("provider"));
        Assert.Subset(year.Covered("assessor").ToHashSet(), month.Year.Covered("assessor").ToHashSet());
        Assert.True(year.Standards is null || month.Year.Standards is null || year.Standards.Includes(month.Year.Standards));
    }

    [Property]
    public void Coverage_takes_as_few_files_as_its_lower_bound(AnyMonth month)
    {
        var plan = month.Plan().Outcome;

        Assert.Equal(plan.Coverage.LowerBound, plan.Ids(StratumKind.Coverage).Length);
        Assert.Equal(new CoverageResult(plan.Coverage.LowerBound, plan.Coverage.LowerBound, IsSmallest: true), plan.Coverage);
    }

    [Property]
    public bool A_plan_verifies_against_its_own_receipt(AnyMonth month)
    {
        var plan = month.Plan().Outcome;
        return plan.Receipt.Verify(plan.Cohort, month.Year, month.Terms).All(finding =>
            finding.Verdict == Verdict.Satisfied || finding.Clause == DrawSpecification.Seed);
    }

    private static bool IsInPool(CandidateFile file) =>
        file.Outcome == RecommendedOutcome.Met && Mandatory.All(reason => !reason.Holds(file));

    private static int LeastRandom(AnyMonth month) =>
        ((5 * month.Files.Count(file => file.Outcome == RecommendedOutcome.Met)) + 99) / 100;

    private static Dictionary<string, ValueList<Clause>> Reasons(AnyMonth month)
    {
        var selected = month.Plan().Outcome.Selected.ToDictionary(file => file.Id, file => file.Reasons);
        return month.Files.ToDictionary(file => file.Id, file => selected.GetValueOrDefault(file.Id, []));
    }

    private static StratumKind StratumOf(ValueList<Clause> reasons) =>
        reasons.Any(reason => Mandatory.Any(row => row.Clause == reason)) ? StratumKind.Mandatory
        : reasons.Contains(C75_6) ? StratumKind.Random
        : reasons.Contains(C76b) || reasons.Contains(C77b) ? StratumKind.Intensity
        : reasons.Contains(C76a) || reasons.Contains(C77a) ? StratumKind.Coverage
        : StratumKind.Widening;
}
