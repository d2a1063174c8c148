using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FsCheck.Xunit;
using QaStandards.Eligibility;
using Xunit;
using static QaStandards.Tests.Eligibility.Library;

namespace QaStandards.Tests.Eligibility;

public sealed class CriteriaTests
{
    private static readonly bool?[] Answers = [true, false, null];

    [Fact]
    public void Somebody_who_meets_everything_is_eligible_and_every_criterion_is_reported()
    {
        var decision = Joining.Decide(Ann);

        Assert.Equal(EligibilityOutcome.Eligible, decision.Outcome);
        Assert.True(decision.Stands);
        Assert.Equal(
            """
            [Library 1] satisfied: met: lives in the town; at least one of: lives in the town, works in the town
            [Library 2] satisfied: 2 proofs of identity; at least 2
            [Library 3] satisfied: attended the introduction: yes; must be yes
            [Library 4] not-applicable: no reader under sixteen
            [Library 5] satisfied: owes a fine: no; must be no
            """,
            decision.Findings.ToString());
    }

    [Fact]
    public void Every_breach_is_reported_with_what_would_turn_it()
    {
        var decision = Joining.Decide(new()
        {
            LivesHere = false,
            WorksHere = false,
            Proofs = 1,
            Introduced = false,
            Age = 12,
            HasGuarantor = false,
            OwesFine = true,
        });

        Assert.Equal(EligibilityOutcome.NotEligible, decision.Outcome);
        Assert.False(decision.Stands);
        Assert.Equal(
            """
            [Library 1] breached: met: none; at least one of: lives in the town, works in the town (to turn it: move to the town; or find work in the town)
            [Library 2] breached: 1 proofs of identity; at least 2 (to turn it: bring another proof of identity)
            [Library 3] breached: attended the introduction: no; must be yes (to turn it: attend the introduction)
            [Library 4] breached: has a guarantor: no; must be yes (to turn it: name a guarantor)
            [Library 5] breached: owes a fine: yes; must be no (to turn it: pay the fine)
            """,
            decision.Findings.ToString());
    }

    [Fact]
    public void Somebody_of_whom_nothing_is_known_is_undetermined_and_every_missing_fact_is_named()
    {
        var decision = Joining.Decide(new());

        Assert.Equal(EligibilityOutcome.Undetermined, decision.Outcome);
        Assert.True(decision.Stands);
        Assert.Equal(
            """
            [Library 1] undetermined: cannot be told without: lives in the town, works in the town
            [Library 2] undetermined: cannot be told without: proofs of identity
            [Library 3] undetermined: cannot be told without: attended the introduction
            [Library 4] undetermined: cannot be told without: reader under sixteen, has a guarantor
            [Library 5] undetermined: cannot be told without: owes a fine
            """,
            decision.Findings.ToString());
    }

    [Fact]
    public void One_breach_is_enough_whatever_is_missing()
    {
        Assert.Equal(EligibilityOutcome.NotEligible, Joining.Decide(new() { OwesFine = true }).Outcome);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(null)]
    public void A_clause_that_only_expects_never_changes_the_outcome(bool? introduced)
    {
        var decision = Joining.Decide(Ann with { Introduced = introduced });

        Assert.Equal(EligibilityOutcome.Eligible, decision.Outcome);
        Assert.Equal(Effect.Warns, decision.Findings.About(R3).Single().Effect);
    }

    [Fact]
    public void A_reading_can_let_an_expectation_block()
    {
        var strict = new Criteria<Reader>(Introduced.With(Effect.Blocks));

        Assert.Equal(EligibilityOutcome.NotEligible, strict.Decide(Ann with { Introduced = false }).Outcome);
        Assert.Equal(EligibilityOutcome.Undetermined, strict.Decide(Ann with { Introduced = null }).Outcome);
    }

    [Fact]
    public void Three_valued_logic_agrees_with_a_truth_table_of_every_force()
    {
        Force[] forces = [.. Force.All];
        foreach (var first in Answers)
        {
            foreach (var second in Answers)
            {
                foreach (var force in forces)
                {
                    var other = Clause.Of(Rules, "x", force, "another");
                    var criteria = new Criteria<(bool? A, bool? B)>(
                        new(R1, "a", f => f.A, "do a"), new(other, "b", f => f.B, "do b"));

                    Assert.Equal(Table(first, second, force), criteria.Decide((first, second)).Outcome.Value);
                }
            }
        }
    }

    [Property]
    public bool The_outcome_is_the_worst_over_what_blocks(bool?[] answers, int forces)
    {
        var clauses = answers.Select((_, i) =>
            Clause.Of(Rules, $"{i}", Force.All[((forces >> (2 * (i % 16))) & 3)], "made up")).ToArray();
        if (answers.Length == 0)
        {
            return true;
        }

        var criteria = new Criteria<bool?[]>(
            [.. answers.Select((_, i) => new Criterion<bool?[]>(clauses[i], $"fact {i}", a => a[i], $"do {i}"))]);
        var decision = criteria.Decide(answers);
        var blocking = answers.Where((_, i) => clauses[i].Force == Force.Must).ToArray();
        var expected = blocking.Contains(false) ? "not-eligible" : blocking.Contains(null) ? "undetermined" : "eligible";
        return decision.Outcome.Value == expected
            && decision.Findings.Count == answers.Length
            && decision.Findings.Select(f => f.Clause).SequenceEqual(clauses)
            && decision.Findings.All(f => (f.Verdict == Verdict.Breached) == (f.Remedy is not null));
    }

    [Property]
    public bool Learning_a_fact_never_turns_an_answer_that_was_certain(
        bool? lives, bool? works, bool? owes, byte? proofs, bool learnt)
    {
        var before = new Reader { LivesHere = lives, WorksHere = works, OwesFine = owes, Proofs = proofs, Age = 30 };
        var after = before with { LivesHere = lives ?? learnt, OwesFine = owes ?? learnt, Proofs = proofs ?? (learnt ? 2 : 0) };
        var answer = Joining.Decide(before).Outcome;
        return answer == EligibilityOutcome.Undetermined || answer == Joining.Decide(after).Outcome;
    }

    [Fact]
    public void The_decision_is_the_same_object_when_all_are_met_and_measures_do_not_vary()
    {
        var criteria = new Criteria<Reader>(LivesHere, Introduced, OwesNothing);

        Assert.Same(criteria.Decide(Ann), criteria.Decide(Ann with { Proofs = 7 }));
        Assert.Equal(criteria.Decide(Ann with { OwesFine = true }), criteria.Decide(Ann with { OwesFine = true }));
    }

    [Fact]
    public void Eight_criteria_that_are_met_allocate_nothing()
    {
        var criteria = new Criteria<Reader>(
            LivesHere, Introduced, OwesNothing, LivesHere, Introduced, OwesNothing, LivesHere,
            Guarantor.OnlyWhen("reader", _ => true));
        var facts = Ann with { Age = 9, HasGuarantor = true };
        criteria.Decide(facts);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1_000; i++)
        {
            criteria.Decide(facts);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Property]
    public bool Each_finding_is_the_one_that_its_criterion_gives_alone(bool? lives, byte? proofs, bool? introduced, byte? age, bool? owes)
    {
        Reader facts = new() { LivesHere = lives, Proofs = proofs % 4, Introduced = introduced, Age = age % 20, OwesFine = owes };

        return Joining.Decide(facts).Findings.SequenceEqual(
            Joining.All.Select(criterion => new Criteria<Reader>(criterion).Decide(facts).Findings.Single()));
    }

    [Fact]
    public void One_decision_does_not_show_in_the_next()
    {
        var varying = new Criteria<Reader>(LivesHere, Proofs, OwesNothing);
        var before = varying.Decide(Ann).ToString();

        varying.Decide(new());
        varying.Decide(Ann with { OwesFine = true, Proofs = 3 });

        Assert.Equal(before, varying.Decide(Ann).ToString());
    }

    [Fact]
    public void And_keeps_the_order()
    {
        var both = new Criteria<Reader>(Proofs).And(new(LivesHere, WorksHere));

        Assert.Equal([Proofs, LivesHere, WorksHere], both.All);
    }

    [Fact]
    public void Nothing_to_check_and_nothing_to_check_it_on_are_refused()
    {
        Assert.StartsWith(
            "Criteria need at least one criterion.",
            Assert.Throws<ArgumentException>(() => new Criteria<Reader>()).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => new Criteria<Reader>(Proofs, null!));
        Assert.Throws<ArgumentNullException>(() => Joining.Decide(null!));
        Assert.Throws<ArgumentNullException>(() => Joining.And(null!));
    }

    [Fact]
    public void A_hundred_thousand_criteria_are_all_answered()
    {
        var many = new Criteria<int>([.. Enumerable.Range(0, 100_000)
            .Select(i => new Criterion<int>(R1, $"fact {i}", known => i < known ? true : null, "wait"))]);

        var decision = many.Decide(99_999);

        Assert.Equal(EligibilityOutcome.Undetermined, decision.Outcome);
        Assert.Equal("[Library 1] undetermined: cannot be told without: fact 99999", decision.Findings[99_999].ToString());
    }

    [Fact]
    public void The_text_is_the_same_in_every_culture()
    {
        var expected = Joining.Decide(Ann with { Proofs = 1_234_567 }).ToString();
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new("fr-FR");
            Assert.Equal(expected, Joining.Decide(Ann with { Proofs = 1_234_567 }).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static string Table(bool? first, bool? second, Force force)
    {
        HashSet<bool?> blocking = force == Force.Must ? [first, second] : [first];
        return blocking.Contains(false) ? "not-eligible" : blocking.Contains(null) ? "undetermined" : "eligible";
    }
}
