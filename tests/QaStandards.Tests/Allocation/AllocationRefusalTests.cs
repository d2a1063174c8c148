using System;
using System.Linq;
using QaStandards.Allocation;
using Xunit;

namespace QaStandards.Tests.Allocation;

public class AllocationRefusalTests
{
    private static readonly Desk[] Desks = [new("D1", 1), new("D2", 1)];

    private static readonly Reader[] Readers = [Reader.Of("R1", ("D1", 1))];

    [Fact]
    public void An_id_twice_is_refused()
    {
        Refused("Id 'R1' is on the list of readers twice; leave one out.", () => Town.Plain.Allocate([Readers[0], Readers[0]], Desks, Town.Seed));
        Refused("Id 'D1' is on the list of desks twice; leave one out.", () => Town.Plain.Allocate(Readers, [Desks[0], Desks[0]], Town.Seed));
    }

    [Theory]
    [InlineData("", "The id of one of the readers is empty: ''. Give every one an id.")]
    [InlineData("R\n1", "The id of one of the readers has the control character U+000A: 'R\\u000a1'. Give every one an id.")]
    public void An_id_that_is_none_is_refused(string id, string message) =>
        Refused(message, () => Town.Plain.Allocate([Reader.Of(id)], Desks, Town.Seed));

    [Fact]
    public void A_missing_reader_or_desk_is_refused()
    {
        Assert.Equal("items", Assert.Throws<ArgumentNullException>(() => Town.Plain.Allocate([null!], Desks, Town.Seed)).ParamName);
        Assert.Equal("places", Assert.Throws<ArgumentNullException>(() => Town.Plain.Allocate(Readers, [null!], Town.Seed)).ParamName);
    }

    [Fact]
    public void A_cap_or_a_floor_below_nought_is_refused()
    {
        Refused("The cap of 'D1' among the desks is -1; at least 0.", () => Town.Plain.Allocate(Readers, [new Desk("D1", -1)], Town.Seed));
        Refused("The floor of 'D1' among the desks is -2; at least 0.", () => Town.Plain.Allocate(Readers, [new Desk("D1", 1, -2)], Town.Seed));
        Refused(
            "The cap of 'red' among the rooms is -3; at least 0.",
            () => Town.Design(new() { ["red"] = (-3, 0) }).Allocate(Readers, [new Desk("D1", 1, 0, "red")], Town.Seed));
        Refused(
            "The id of one of the rooms is empty: ''. Give every one an id.",
            () => Town.Design([]).Allocate(Readers, [new Desk("D1", 1, 0, "")], Town.Seed));
    }

    [Fact]
    public void A_penalty_that_is_missing_or_negative_is_refused()
    {
        Refused(
            "Penalty 'walk' of 'R1' at 'D1' is missing; give a number, or a constraint that rules the pair out.",
            () => Town.Design(penalties: [new(Town.Walk, "walk", 1, (_, _) => null)]).Allocate(Readers, Desks, Town.Seed));
        Refused(
            "Penalty 'walk' of 'R1' at 'D1' is -7; at least 0.",
            () => Town.Design(penalties: [new(Town.Walk, "walk", 1, (_, _) => -7)]).Allocate(Readers, Desks, Town.Seed));
    }

    [Fact]
    public void A_penalty_is_only_asked_for_where_the_constraints_allow_the_pair()
    {
        var design = Town.Design(penalties: [new(Town.Walk, "walk", 1, (_, desk) => desk.Id == "D1" ? 4 : null)]);

        Assert.Equal(4, design.Allocate(Readers, Desks, Town.Seed).Outcome.Total);
    }

    [Fact]
    public void Penalties_that_cannot_be_added_up_exactly_are_refused()
    {
        const string Message = "The penalties are too large to be added up exactly; the largest is that of 'R1' at 'D1'. Use smaller points or weights.";
        Refused(Message, () => Town.Plain.Allocate([Reader.Of("R1", ("D1", long.MaxValue / 4))], Desks, Town.Seed));
        Refused(
            Message,
            () => Town.Design(penalties: [new(Town.Walk, "walk", int.MaxValue, (_, _) => long.MaxValue)]).Allocate(Readers, Desks, Town.Seed));
    }

    [Fact]
    public void Too_many_pairs_are_refused() => Refused(
        "10,001 readers and 10,000 desks are 100,010,000 pairs; at most 100,000,000. Split the lists. (Parameter 'items')",
        () => Town.Plain.Allocate(
            Enumerable.Range(0, 10_001).Select(i => Reader.Of($"R{i}")), Enumerable.Range(0, 10_000).Select(i => new Desk($"D{i}", 1)), Town.Seed));

    [Fact]
    public void A_design_names_its_parts_once_and_holds_no_null()
    {
        Refused("Two constraints have the name 'the desk suits the reader'; name each of them once.", () => Town.Design(constraints: [Town.Fits, Town.Fits]));
        Refused("Two penalties have the name 'walk'; name each of them once.", () => Town.Design(penalties: [Town.Steps, Town.Steps]));
        Assert.Equal("constraints", Assert.Throws<ArgumentNullException>(() => Town.Design(constraints: [null!])).ParamName);
        Assert.Equal("penalties", Assert.Throws<ArgumentNullException>(() => Town.Design(penalties: [null!])).ParamName);
    }

    [Fact]
    public void A_negative_weight_is_refused() =>
        Refused("Penalty 'walk' has a weight of -1; at least 0.", () => new Penalty<Reader, Desk>(Town.Walk, "walk", -1, (_, _) => 1));

    [Fact]
    public void A_check_that_finds_nothing_is_refused()
    {
        Constraint<Reader, Desk> silent = new(Town.Suits, "it is quiet", (Reader _, Desk _) => (Finding)null!);

        Refused("Constraint 'it is quiet' returned no finding; return one for every pair.", () => silent.Check(Readers[0], Desks[0]));
        Refused(
            "Constraint 'it is quiet' returned no finding; return one for every pair.",
            () => Town.Design(constraints: [silent]).Allocate(Readers, Desks, Town.Seed));
    }

    private static void Refused(string message, Func<object> act) =>
        Assert.StartsWith(message, Assert.ThrowsAny<ArgumentException>(() => act()).Message, StringComparison.Ordinal);
}
