using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using QaStandards.Sampling;
using QaStandards.Sampling.Audit;
using QaStandards.Sampling.Tickets;
using QaStandards.Standards;
using QaStandards.Tests.Architecture;
using QaStandards.Tests.Generators;
using Xunit;
using static QaStandards.Tests.Sampling.SampleAuditMonth;

namespace QaStandards.Tests.Sampling;

/// <summary>What the audit says of samples that keep every rule, of any design.</summary>
[Properties(Arbitrary = [typeof(Months)], QuietOnSuccess = true)]
public sealed class SampleAuditTests
{
    [Fact]
    public void A_right_sample_satisfies_every_rule_by_name() => Assert.Equal(
        """
        [QS list] satisfied: 30 of 30 files of the list well formed
        [QS list] satisfied: 18 of 18 claimed files on the list
        [QS list] satisfied: event is 2017-11; must be 2017-11
        [QS list] satisfied: round is 1; must be 1
        [QS list] satisfied: on is 2017-11-16; must be 2017-11-16
        [QS list] satisfied: files is 30; must be 30
        [QS list] satisfied: cohort digest is 15f888e9…; must be 15f888e9…
        [QS seed] satisfied: the seed carries the digest of this list: yes; must be yes
        [QS one seed] satisfied: 1 of 1 earlier receipts that clash with neither this event and round nor its seed
        [QS ticket] satisfied: 18 of 18 claimed files with their own ticket
        [QS declared size] satisfied: declared size is 2; must be 2
        [QS declared size] satisfied: 2 random files declared before the draw; at least 2
        [HLTA 64(5)] not-applicable: no first solo files after a quality concern
        [HLTA 75(1)] satisfied: 5 of 5 files without enough evidence
        [HLTA 75(2)] satisfied: 3 of 3 files recommended for partial reassessment
        [HLTA 75(3)] satisfied: 1 of 1 resubmitted files
        [HLTA 75(4)] satisfied: 3 of 3 full reassessments
        [HLTA 75(5)] satisfied: 1 of 1 files with a difficulty or point of principle
        [HLTA 75(6)] satisfied: 2 random files judged met; at least 2
        [HLTA 76a] satisfied: 6 of 6 assessors seen this year
        [HLTA 76b] satisfied: 1 of 1 assessors of a risk band sampled as their band asks
        [HLTA 76c] satisfied: 6 of 6 files of the widened assessors
        [HLTA 77a] satisfied: 3 of 3 providers seen this year
        [HLTA 77b] not-applicable: no providers of a risk band in this list
        [HLTA 84a] satisfied: 8 of 8 judgements of not met moderated
        [HLTA 85b] open: 5 of 33 standards moderated this year; lacking 1, 2, 4, 5, 6 and 23 more
        [HLTA 86b] satisfied: 18 of 18 claimed files with national standards of the month (3 17 31)
        [QS draw] satisfied: 2 of 2 files with the smallest tickets, as HLTA 75(6) draws
        [QS draw] satisfied: 2 of 2 files with the next tickets of their keys, as HLTA 76b asks
        [QS draw] satisfied: thresholds is 295bbd0b…; must be 295bbd0b…
        [QS strata] satisfied: 18 of 18 claimed files named once
        [QS strata] satisfied: 18 of 18 claimed files that a rule selects
        [QS strata] satisfied: 18 of 18 claimed files in their stratum
        [QS strata] satisfied: 18 of 18 claimed files with all their reasons and no other
        [QS strata] satisfied: 18 of 18 claimed files with the chance they had
        [QS coverage] satisfied: 3 of 3 keys covered that the year owes and this list has files of
        [QS coverage] satisfied: 2 files taken for coverage alone; at most 2
        [QS coverage] satisfied: no earlier ticket could have been taken in place of later ones: yes; must be yes
        [QS standards] satisfied: 18 of 18 claimed files with all the standards to examine in them
        [QS strata] satisfied: risk bands is assessor new: at least 2 files of each of D; must be assessor new: at least 2 files of each of D
        [QS strata] satisfied: selected is 18; must be 18
        [QS strata] satisfied: selection digest is f36ae1f9…; must be f36ae1f9…
        [QS coverage] satisfied: pacing is first opportunity; must be first opportunity
        [QS coverage] satisfied: year digest is 160969e8…; must be 160969e8…
        [QS standards] satisfied: agreed standards is 3 17 31; must be 3 17 31
        [QS standards] satisfied: widenings is assessor A: standards 24; must be assessor A: standards 24
        [QS receipt] satisfied: draw is qs-draw-1; must be qs-draw-1
        [QS receipt] satisfied: coverage choice is qs-cover-1; must be qs-cover-1
        [QS receipt] satisfied: policy is HLTA (April 2017); must be HLTA (April 2017)
        [QS receipt] satisfied: deviations is none; must be none
        [QS receipt] satisfied: previous receipt is 3dd60882…; must be 3dd60882…
        [QS receipt] satisfied: the receipt before is among the earlier ones, unaltered: yes; must be yes
        """,
        Short(Check()));

    [Property(MaxTest = 150)]
    public void Every_month_that_is_planned_is_accepted(AnyMonth month)
    {
        var plan = month.Plan().Outcome;
        var findings = SampleAudit.Check(
            plan.Cohort.Design, plan.Cohort.Event, Shuffled(month.Files), SampleClaim.Of(plan), month.Year, month.Terms);

        Assert.Equal(Expected(plan), findings.Breaches());
        Assert.Equal(Verdict.Undetermined, findings.About(DrawSpecification.OneSeed).Single().Verdict);
    }

    [Property(MaxTest = 100)]
    public void Every_plan_of_any_design_is_accepted(int seed)
    {
        var random = new Random(seed);
        var design = SampleAuditDesigns.Any(random);
        var files = SampleAuditDesigns.Files(random);
        var on = SamplingEvent.Of("spring", 1 + random.Next(2), SampleAuditDesigns.Day(random));
        var year = YearCoverage.Begin("2024");
        var before = design.Plan(Cohort.Freeze(design, SamplingEvent.Of("winter"), files.Take(8)), Seed.Parse("w"), year).Outcome;
        year = year.After(before);
        var terms = SampleAuditDesigns.Terms(random, design);
        var plan = design.Plan(Cohort.Freeze(design, on, files), Seed.Parse($"any-{random.Next()}"), year, terms).Outcome;

        var findings = SampleAudit.Check(design, on, Shuffled(files), SampleClaim.Of(plan), year, terms, [before.Receipt]);

        Assert.Equal(Expected(plan), findings.Breaches());
    }

    [Property(MaxTest = 60)]
    public void The_order_of_the_claimed_files_changes_nothing(AnyMonth month)
    {
        var plan = month.Plan().Outcome;
        var claim = SampleClaim.Of(plan);
        var turned = claim with { Files = claim.Files.Reverse().ToValueList() };

        Assert.Equal(Findings(claim).Worst, Findings(turned).Worst);
        Assert.Equal(Expected(plan), Findings(turned).Breaches());

        Findings Findings(SampleClaim claimed) =>
            SampleAudit.Check(plan.Cohort.Design, plan.Cohort.Event, month.Files, claimed, month.Year, month.Terms);
    }

    [Fact]
    public void The_audit_uses_nothing_of_the_planner()
    {
        Type[] planner =
        [
            typeof(SamplePlanner<>), typeof(PlanAssembly<>), typeof(PlanFindings<>), typeof(PlanTallies), typeof(SamplePlan<>), typeof(RandomStratum),
            typeof(Cohort), typeof(Cohort<>), typeof(CohortReader<>), typeof(CohortColumns), typeof(CohortText), typeof(IdOrder), typeof(KeyNumbers),
            typeof(TicketOrder), typeof(Ticket), typeof(TicketColumn), typeof(SmallestK), typeof(SelectionText), typeof(StratumKind),
            typeof(CoverageTopUp), typeof(CoverageChoice), typeof(CoverageSearch), typeof(CoverageGreedy), typeof(CoverageResult), typeof(TopUp),
        ];
        Library.Holds(
            from type in Library.Assembly.GetTypes()
            where type.Namespace == typeof(AuditedTickets).Namespace || Library.Name(type).Contains("SampleAudit", StringComparison.Ordinal)
            from used in TypeReferences.Of(type)
            where planner.Contains(used.IsConstructedGenericType ? used.GetGenericTypeDefinition() : used)
            select $"{Library.Name(type)} uses {Library.Name(used)}");
        Assert.Contains(typeof(SmallestK), TypeReferences.Of(typeof(SamplePlanner<>)));
    }

    [Fact]
    public void An_empty_list_has_an_empty_sample()
    {
        var plan = Plan([], Seed.Parse("nobody"), DrawTerms.None);

        Assert.Equal("", SampleAudit.Check(Code.SamplingOfCandidates, November, [], SampleClaim.Of(plan), Year).Breaches());
    }

    [Fact]
    public void Ids_beyond_the_basic_plane_are_ordered_by_their_bytes()
    {
        string[] ids =
        [
            "\ud83d\ude00", "\uffee", "a", "b\ud83d\ude00", "b\uffee", "\u00e9",
            "long-long-\ud83d\ude01", "long-long-\ud83d\ude00", "long-long-\uffee", "long-long-\ue000", "long-long-", "1234567\ud83d\ude00", "1234567\uffee",
        ];
        var files = ids.Select(id => CandidateFiles.Partial(id, 9) with { Provider = "back\\slash" }).ToArray();
        var plan = Plan(files, Seed.Parse("planes"), DrawTerms.None);

        Assert.Equal("", Check(SampleClaim.Of(plan), files, DrawTerms.None, []).Breaches());
    }

    [Fact]
    public void Terms_and_years_of_another_framework_are_the_caller_s_error()
    {
        var other = Framework.Of("TEST", "Made up", "first", [new(1, "Area", "One", TitleBasis.Published)]);
        var terms = new DrawTerms { AgreedStandards = other.All };

        Assert.Throws<ArgumentException>(() => Check(terms: terms));
        Assert.Throws<ArgumentNullException>("earlier", () => Check(earlier: [null!]));
    }

    // A size that was declared too small is a breach of the declaration; the draw keeps to the policy.
    private static string Expected<T>(SamplePlan<T> plan)
        where T : class => plan.Terms.DeclaredSize < plan.RandomStrata[0].AtLeast
            ? $"[QS declared size] breached: {plan.Terms.DeclaredSize} random files declared before the draw; "
                + $"at least {plan.RandomStrata[0].AtLeast}"
            : "";

    private static T[] Shuffled<T>(IReadOnlyCollection<T> files)
    {
        T[] shuffled = [.. files];
        new Random(files.Count).Shuffle(shuffled);
        return shuffled;
    }
}
