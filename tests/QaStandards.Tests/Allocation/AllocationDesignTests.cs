using System;
using System.Collections.Generic;
using System.Linq;
using QaStandards.Sampling;
using Xunit;

namespace QaStandards.Tests.Allocation;

public class AllocationDesignTests
{
    [Fact]
    public void As_many_as_can_be_are_placed_before_anything_is_summed()
    {
        // By itself R1 would rather have D1; then R2 would have nothing.
        Reader[] readers = [Reader.Of("R1", ("D1", 0), ("D2", 99_000)), Reader.Of("R2", ("D1", 95_000))];
        var decision = Town.Plain.Allocate(readers, [new Desk("D1", 1), new Desk("D2", 1)], Town.Seed);

        Assert.Equal("R1-D2 R2-D1", Town.Pairs(decision.Outcome));
        Assert.Equal(194_000, decision.Outcome.Total);
        Assert.Equal("2 placed, 0 not, penalty 194,000", decision.Outcome.ToString());
        Assert.True(decision.Stands);
    }

    [Fact]
    public void Every_clause_has_a_finding()
    {
        var design = Town.Design(new() { ["red"] = (2, 1) });
        var decision = design.Allocate([Reader.Of("R1", ("D1", 3))], [new Desk("D1", 1, 1, "red"), new Desk("D2", 1)], Town.Seed);

        Assert.Equal(
            """
            [RR 1] satisfied: 1 of 1 readers placed
            [RR 2] satisfied: 2 of 2 desks within the cap
            [RR 4] satisfied: 1 of 1 rooms within the cap
            [RR 3] satisfied: 1 of 1 desks at the floor
            [RR 5] satisfied: 1 of 1 rooms at the floor
            [RR 6] satisfied: 1 of 1 placements where the desk suits the reader
            [RR 7] satisfied: walk is considered: yes; must be yes
            """,
            decision.Findings.ToString());
        var placed = Assert.Single(decision.Outcome.Placed);
        Assert.Equal(("R1", "D1", "red", 3L), (placed.Item, placed.Place, placed.Group, placed.Penalty));
        Assert.Equal("[RR 7] walk: 3 x 1 (3 steps)", Assert.Single(placed.Lines).ToString());
        Assert.Equal("[RR 6] satisfied: the desk suits the reader: yes; must be yes", Assert.Single(placed.Checks).ToString());
        Assert.Equal("R1 at D1, penalty 3", placed.ToString());
        Assert.Equal(("D1", (string?)null), (decision.Outcome.PlaceOf("R1"), decision.Outcome.PlaceOf("R2")));
    }

    [Fact]
    public void Nobody_is_an_answer_too()
    {
        var decision = Town.Plain.Allocate([], [], Town.Seed);

        Assert.Equal("0 placed, 0 not, penalty 0", decision.Outcome.ToString());
        Assert.All(decision.Findings.SkipLast(1), finding => Assert.Equal(Verdict.NotApplicable, finding.Verdict));
        Assert.Equal("[RR 1] not-applicable: no readers", decision.Findings[0].ToString());
    }

    [Fact]
    public void Between_equals_the_smaller_ticket_goes_first()
    {
        Desk[] desks = [new("D1", 1), new("D2", 1), new("D3", 1)];
        Reader[] readers = [.. Enumerable.Range(1, 3).Select(i => Reader.Of($"R{i}", ("D1", 5), ("D2", 5), ("D3", 5)))];
        var plan = Town.Plain.Allocate(readers, desks, Town.Seed).Outcome;

        var first = readers.Select(reader => reader.Id).Order(ByTicket).Zip(desks.Select(desk => desk.Id).Order(ByTicket));
        Assert.All(first, pair => Assert.Equal(pair.Second, plan.PlaceOf(pair.First)));
    }

    [Fact]
    public void When_there_is_no_room_for_all_the_smaller_ticket_is_placed()
    {
        Reader[] readers = [.. Enumerable.Range(1, 5).Select(i => Reader.Of($"R{i}", ("D1", 5)))];
        var plan = Town.Plain.Allocate(readers, [new Desk("D1", 2)], Town.Seed).Outcome;

        Assert.Equal(
            readers.Select(reader => reader.Id).Order(ByTicket).Take(2).Order(StringComparer.Ordinal),
            plan.Placed.Select(pair => pair.Item));
    }

    [Fact]
    public void A_floor_outweighs_penalties_but_not_a_reader()
    {
        Reader[] readers = [Reader.Of("R1", ("D1", 0), ("D2", 1_000)), Reader.Of("R2", ("D1", 0), ("D2", 1_000)), Reader.Of("R3", ("D1", 0))];
        Desk[] desks = [new("D1", 3), new("D2", 3, Floor: 2)];

        Assert.Equal("R1-D2 R2-D2 R3-D1", Town.Pairs(Town.Plain.Allocate(readers, desks, Town.Seed).Outcome));
    }

    [Fact]
    public void A_floor_that_cannot_be_reached_is_a_breach_of_its_clause()
    {
        var design = Town.Design(new() { ["red"] = (5, 4) });
        var decision = design.Allocate([Reader.Of("R1", ("D1", 3))], [new Desk("D1", 1, 3, "red"), new Desk("D2", 1)], Town.Seed);

        Assert.Equal(5, decision.Outcome.Shortfall);
        Assert.Contains("[RR 3] D1 breached: 1 readers; at least 3", decision.Findings.ToString(), StringComparison.Ordinal);
        Assert.Contains("[RR 5] red breached: 1 readers; at least 4", decision.Findings.ToString(), StringComparison.Ordinal);
        Assert.True(decision.Stands);
    }

    [Fact]
    public void A_group_caps_its_places_together()
    {
        var design = Town.Design(new() { ["red"] = (1, 0) });
        Reader[] readers = [Reader.Of("R1", ("D1", 1), ("D2", 2)), Reader.Of("R2", ("D1", 1), ("D2", 3), ("D3", 50))];
        var plan = design.Allocate(readers, [new Desk("D1", 1, 0, "red"), new Desk("D2", 1, 0, "red"), new Desk("D3", 1)], Town.Seed).Outcome;

        Assert.Equal("R1-D1 R2-D3", Town.Pairs(plan));
    }

    [Fact]
    public void A_weight_of_nought_leaves_it_out_of_account_and_says_so()
    {
        var design = Town.Design(penalties: [new(Town.Walk, "walk", 0, (_, _) => 9)]);
        var decision = design.Allocate([Reader.Of("R1", ("D1", 3))], [new Desk("D1", 1)], Town.Seed);

        Assert.Equal(0, decision.Outcome.Total);
        Assert.Equal("[RR 7] breached: walk is considered: no; must be yes", decision.Findings[^1].ToString());
    }

    [Fact]
    public void Large_penalties_are_added_up_exactly()
    {
        const long Large = 100_000_000_000_000_000;
        Reader[] readers = [Reader.Of("R1", ("D1", Large), ("D2", Large + 1)), Reader.Of("R2", ("D1", Large + 2), ("D2", Large + 4))];
        var plan = Town.Plain.Allocate(readers, [new Desk("D1", 1), new Desk("D2", 1)], Town.Seed).Outcome;

        Assert.Equal("R1-D2 R2-D1", Town.Pairs(plan));
        Assert.Equal((2 * Large) + 3, plan.Total);
    }

    private static Comparer<string> ByTicket { get; } =
        Comparer<string>.Create((one, other) => Ticket.Of(Town.Seed, one).CompareTo(Ticket.Of(Town.Seed, other)));
}
