using System;
using System.Linq;
using QaStandards.Eligibility;
using Xunit;
using static QaStandards.Tests.Eligibility.Library;
using Rule = QaStandards.Eligibility.Criterion<QaStandards.Tests.Eligibility.Reader>;

namespace QaStandards.Tests.Eligibility;

public sealed class CriterionTests
{
    private static readonly Reading Fines = Reading.Of("Library-R1", "Does a fine in dispute count?", [R5],
        ("counts", "it does"), ("waits", "it does not"));

    [Theory]
    [InlineData(0L, "breached: 0 proofs of identity; at least 2")]
    [InlineData(1L, "breached: 1 proofs of identity; at least 2")]
    [InlineData(2L, "satisfied: 2 proofs of identity; at least 2")]
    [InlineData(3L, "satisfied: 3 proofs of identity; at least 2")]
    [InlineData(null, "undetermined: cannot be told without: proofs of identity")]
    public void At_least_includes_its_limit(long? proofs, string text) =>
        AssertFinding($"[Library 2] {text}", Proofs, new() { Proofs = proofs });

    [Theory]
    [InlineData(-1L, "satisfied: -1 books; at most 0")]
    [InlineData(0L, "satisfied: 0 books; at most 0")]
    [InlineData(1L, "breached: 1 books; at most 0")]
    [InlineData(null, "undetermined: cannot be told without: books")]
    public void At_most_includes_its_limit(long? books, string text) =>
        AssertFinding($"[Library 2] {text}", Rule.AtMost(R2, "books", r => r.Proofs, 0, "return them"), new() { Proofs = books });

    [Theory]
    [InlineData("adult", "satisfied: card is adult; allowed: adult, junior")]
    [InlineData("Adult", "breached: card is Adult; allowed: adult, junior")]
    [InlineData("", "breached: card is ; allowed: adult, junior")]
    [InlineData(null, "undetermined: cannot be told without: card")]
    public void One_of_compares_by_ordinal(string? kind, string text) =>
        AssertFinding($"[Library 7] {text}", Rule.OneOf(R7, "card", r => r.Kind, ["adult", "junior"], "choose a kind"),
            new() { Kind = kind });

    [Theory]
    [InlineData("form,photograph,fee", "satisfied: 3 of 3 papers")]
    [InlineData("fee,form,photograph,form,letter", "satisfied: 3 of 3 papers")]
    [InlineData("form", "breached: 1 of 3 papers; lacking photograph, fee")]
    [InlineData("", "breached: 0 of 3 papers; lacking form, photograph, fee")]
    [InlineData(null, "undetermined: cannot be told without: papers")]
    public void Every_lists_what_is_lacking(string? papers, string text) =>
        AssertFinding($"[Library 6] {text}",
            Rule.Every(R6, "papers", ["form", "photograph", "fee"], r => r.Papers, "bring it"),
            new() { Papers = papers?.Split(',').ToValueList() });

    [Fact]
    public void A_check_of_another_kind_keeps_its_clause_and_gains_the_remedy()
    {
        var rule = Rule.Checked(R6, "papers", r => r.Papers is null ? null
            : new Finding(R8, r.Papers.Count > 0 ? Verdict.Satisfied : Verdict.Breached,
                new Measure.AtLeast("papers", r.Papers.Count, 1)), "bring one");

        AssertFinding("[Library 8] breached: 0 papers; at least 1", rule, new() { Papers = [] });
        AssertFinding("[Library 8] satisfied: 1 papers; at least 1", rule, new() { Papers = ["form"] });
        AssertFinding("[Library 6] undetermined: cannot be told without: papers", rule, new());
    }

    [Fact]
    public void A_check_that_is_still_open_is_not_met_and_not_breached()
    {
        var open = new Criteria<Reader>(Rule.Checked(R6, "fee", _ => new(R6, Verdict.Open, new Measure.Nothing("fee")), "pay"));

        Assert.Equal(EligibilityOutcome.Undetermined, open.Decide(Ann).Outcome);
    }

    [Theory]
    [InlineData(15, true, "satisfied: has a guarantor: yes; must be yes")]
    [InlineData(15, false, "breached: has a guarantor: no; must be yes")]
    [InlineData(15, null, "undetermined: cannot be told without: has a guarantor")]
    [InlineData(16, false, "not-applicable: no reader under sixteen")]
    [InlineData(16, null, "not-applicable: no reader under sixteen")]
    [InlineData(-1, true, "satisfied: has a guarantor: yes; must be yes")]
    public void A_condition_is_checked_first(int age, bool? guarantor, string text) =>
        AssertFinding($"[Library 4] {text}", Guarantor, new() { Age = age, HasGuarantor = guarantor });

    [Theory]
    [InlineData(true, "satisfied: has a guarantor: yes; must be yes")]
    [InlineData(false, "undetermined: cannot be told without: the age")]
    [InlineData(null, "undetermined: cannot be told without: the age, has a guarantor")]
    public void A_condition_that_is_not_known_matters_only_when_the_answer_turns_on_it(bool? guarantor, string text)
    {
        var rule = new Rule(R4, "has a guarantor", r => r.HasGuarantor, "name one").OnlyWhen("the age", _ => null);

        AssertFinding($"[Library 4] {text}", rule, new() { HasGuarantor = guarantor });
    }

    [Theory]
    [InlineData(true, true,
        "satisfied: met: lives in the town, works in the town; at least one of: lives in the town, works in the town")]
    [InlineData(null, true, "satisfied: met: works in the town; at least one of: lives in the town, works in the town")]
    [InlineData(false, null, "undetermined: cannot be told without: works in the town")]
    [InlineData(null, null, "undetermined: cannot be told without: lives in the town, works in the town")]
    [InlineData(false, false, "breached: met: none; at least one of: lives in the town, works in the town")]
    public void One_alternative_is_enough(bool? lives, bool? works, string text) =>
        AssertFinding($"[Library 1] {text}", Rule.AnyOf(R1, "tie", LivesHere, WorksHere),
            new() { LivesHere = lives, WorksHere = works });

    [Theory]
    [InlineData(true, true, "satisfied: 2 of 2 ties")]
    [InlineData(true, null, "undetermined: cannot be told without: works in the town")]
    [InlineData(false, null, "breached: 0 of 2 ties; lacking lives in the town, works in the town")]
    [InlineData(true, false, "breached: 1 of 2 ties; lacking works in the town")]
    public void A_group_of_conditions_needs_them_all(bool? lives, bool? works, string text) =>
        AssertFinding($"[Library 1] {text}", Rule.AllOf(R1, "ties", LivesHere, WorksHere),
            new() { LivesHere = lives, WorksHere = works });

    [Fact]
    public void Groups_nest_and_join_their_remedies()
    {
        var rule = Rule.AnyOf(R1, "way in", Rule.AllOf(R2, "adult conditions", LivesHere, OwesNothing), WorksHere);
        var finding = Find(rule, new() { LivesHere = false, OwesFine = true, WorksHere = false });

        Assert.Equal("move to the town; and pay the fine; or find work in the town", finding.Remedy);
        Assert.Equal("[Library 1] undetermined: cannot be told without: owes a fine",
            Find(rule, new() { LivesHere = true, WorksHere = false }).ToString());
    }

    [Fact]
    public void Alternatives_that_do_not_apply_are_not_offered()
    {
        var junior = LivesHere.OnlyWhen("junior", r => r.Age < 16);
        var rule = Rule.AnyOf(R1, "tie", junior, WorksHere.OnlyWhen("worker", r => r.WorksHere));

        AssertFinding("[Library 1] breached: met: none; at least one of: lives in the town", rule,
            new() { Age = 9, LivesHere = false, WorksHere = false });
        AssertFinding("[Library 1] not-applicable: no alternative of tie that applies", rule,
            new() { Age = 40, WorksHere = false });
    }

    [Fact]
    public void A_reading_that_is_not_the_default_travels_in_every_finding()
    {
        Rule[] rules =
        [
            OwesNothing.Under(Fines.Choose("waits")),
            Proofs.Under(Fines.Choose("waits")).With(Effect.Informs),
            Guarantor.Under(Fines.Choose("waits")),
            Rule.AnyOf(R1, "tie", LivesHere, WorksHere).Under(Fines.Choose("waits")),
            Rule.Checked(R8, "x", _ => new(R8, Verdict.Satisfied, new Measure.Nothing("x")), "x").Under(Fines.Choose("waits")),
        ];

        Assert.All(rules, rule => Assert.Equal("Library-R1=waits", Find(rule, Ann).Reading!.ToString()));
        Assert.All(rules, rule => Assert.Equal("Library-R1=waits", Find(rule, new()).Reading!.ToString()));
        Assert.Equal(Effect.Informs, Find(rules[1], Ann).Effect);
        Assert.Null(Find(OwesNothing.Under(Fines.Default), Ann).Reading);
    }

    [Fact]
    public void A_criterion_tells_its_clause_its_fact_and_its_remedy()
    {
        Assert.Equal("[Library 5] owes a fine", OwesNothing.ToString());
        Assert.Equal((R5, "owes a fine", "pay the fine"), (OwesNothing.By, OwesNothing.Name, OwesNothing.Remedy));
        Assert.Null(Rule.AnyOf(R1, "tie", LivesHere, WorksHere).Remedy);
    }

    [Fact]
    public void Null_and_empty_arguments_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => new Rule(null!, "f", _ => true, "r"));
        Assert.Throws<ArgumentNullException>(() => new Rule(R1, "f", null!, "r"));
        Assert.Throws<ArgumentException>(() => new Rule(R1, " ", _ => true, "r"));
        Assert.Throws<ArgumentException>(() => new Rule(R1, "f", _ => true, ""));
        Assert.Throws<ArgumentNullException>(() => Rule.AtLeast(R1, "f", null!, 1, "r"));
        Assert.Throws<ArgumentNullException>(() => Rule.OneOf(R1, "f", null!, [], "r"));
        Assert.Throws<ArgumentNullException>(() => Rule.OneOf(R1, "f", _ => "", null!, "r"));
        Assert.Throws<ArgumentNullException>(() => Rule.Every(R1, "f", null!, _ => [], "r"));
        Assert.Throws<ArgumentNullException>(() => Rule.Every(R1, "f", [], null!, "r"));
        Assert.Throws<ArgumentNullException>(() => Rule.Measured(R1, "f", null!, _ => true, "r"));
        Assert.Throws<ArgumentNullException>(() => Rule.Measured(R1, "f", _ => null, null!, "r"));
        Assert.Throws<ArgumentNullException>(() => Rule.Checked(R1, "f", null!, "r"));
        Assert.Throws<ArgumentNullException>(() => LivesHere.With(null!));
        Assert.Throws<ArgumentNullException>(() => LivesHere.Under(null!));
        Assert.Throws<ArgumentNullException>(() => LivesHere.OnlyWhen("x", null!));
        Assert.Throws<ArgumentException>(() => LivesHere.OnlyWhen("", _ => true));
        Assert.Throws<ArgumentNullException>(() => Rule.AnyOf(R1, "f", LivesHere, null!));
        Assert.StartsWith("The group 'tie' needs at least two criteria; 1 given.",
            Assert.Throws<ArgumentException>(() => Rule.AllOf(R1, "tie", LivesHere)).Message, StringComparison.Ordinal);
    }

    private static Finding Find(Rule rule, Reader facts) => new Criteria<Reader>(rule).Decide(facts).Findings.Single();

    private static void AssertFinding(string expected, Rule rule, Reader facts)
    {
        var finding = Find(rule, facts);
        var remedy = finding.Verdict == Verdict.Breached ? $" (to turn it: {finding.Remedy})" : "";
        Assert.Equal(expected + remedy, finding.ToString());
        Assert.Equal(finding.Verdict == Verdict.Breached, !string.IsNullOrEmpty(finding.Remedy));
    }
}
