using System;
using System.Linq;
using QaStandards.Allocation;
using Xunit;

namespace QaStandards.Tests.Allocation;

public class UnplacedTests
{
    [Fact]
    public void Who_competes_for_what_is_named()
    {
        // R4 could only sit at D1, R1 and R2 there or at D2; R3 sits apart and does not compete.
        Reader[] readers =
        [
            Reader.Of("R1", ("D1", 0), ("D2", 0)), Reader.Of("R2", ("D1", 0), ("D2", 0)), Reader.Of("R3", ("D3", 0)),
            Reader.Of("R4", ("D1", 9)),
        ];
        var decision = Town.Plain.Allocate(readers, [new Desk("D1", 1), new Desk("D2", 1), new Desk("D3", 2)], Town.Seed);

        var item = Assert.Single(decision.Outcome.Unplaced);
        Assert.Equal("3 readers share 2 seats at D1, D2", item.Clash!.ToString());
        Assert.Equal(["R1", "R2", "R4"], item.Clash.Items);
        Assert.Equal(2, item.Clash.Seats);
        Assert.Equal("[RR 1] breached: 3 of 4 readers placed; lacking " + item.Item, decision.Findings[0].ToString());
        Assert.False(decision.Stands);
    }

    [Fact]
    public void Every_constraint_and_every_full_desk_is_named()
    {
        Constraint<Reader, Desk> quiet = new(Town.Everyone, "the desk is quiet", (_, desk) => desk.Id != "D2");
        var design = Town.Design(constraints: [Town.Fits, quiet]);
        Reader[] readers = [Reader.Of("R1", ("D1", 0)), Reader.Of("R2", ("D1", 5), ("D2", 0))];
        var plan = design.Allocate(readers, [new Desk("D1", 1), new Desk("D2", 1), new Desk("D3", 1)], Town.Seed).Outcome;

        Assert.Equal(
            "R2 without a place: [RR 6] the desk suits the reader: no at D3; [RR 1] the desk is quiet: no at D2; "
            + "[RR 2] a free seat: no at D1; 2 readers share 1 seat at D1",
            Assert.Single(plan.Unplaced).ToString());
        Assert.Equal([["D3"], ["D2"], ["D1"]], plan.Unplaced[0].Because.Select(obstacle => obstacle.Alone.ToArray()));
    }

    [Fact]
    public void What_alone_stands_in_the_way_is_told_apart()
    {
        Constraint<Reader, Desk> quiet = new(Town.Everyone, "the desk is quiet", (_, _) => false);
        var plan = Town.Design(constraints: [Town.Fits, quiet]).Allocate([Reader.Of("R1", ("D1", 0))], [new Desk("D1", 1), new Desk("D2", 1)], Town.Seed).Outcome;

        Assert.Equal([["D2"], ["D1", "D2"]], plan.Unplaced[0].Because.Select(obstacle => obstacle.Places.ToArray()));
        Assert.Equal([[], ["D1"]], plan.Unplaced[0].Because.Select(obstacle => obstacle.Alone.ToArray()));
    }

    [Fact]
    public void A_full_room_is_named()
    {
        var design = Town.Design(new() { ["red"] = (1, 0), ["blue"] = (0, 0) });
        Reader[] readers = [Reader.Of("R1", ("D1", 0)), Reader.Of("R2", ("D2", 5), ("D3", 5))];
        Desk[] desks = [new("D1", 1, 0, "red"), new("D2", 1, 0, "red"), new("D3", 1, 0, "blue")];
        var item = Assert.Single(design.Allocate(readers, desks, Town.Seed).Outcome.Unplaced);

        Assert.Equal(
            "R2 without a place: [RR 6] the desk suits the reader: no at D1; [RR 4] a free seat among the rooms: no at D2, D3; "
            + "2 readers share 1 seat at D1, D2",
            item.ToString());
    }

    [Fact]
    public void Nowhere_to_go_is_no_clash()
    {
        var item = Assert.Single(Town.Plain.Allocate([Reader.Of("R1")], [new Desk("D1", 1)], Town.Seed).Outcome.Unplaced);

        Assert.Null(item.Clash);
        Assert.Equal("R1 without a place: [RR 6] the desk suits the reader: no at D1", item.ToString());
    }

    [Fact]
    public void A_missing_fact_leaves_it_open_and_says_which()
    {
        var decision = Town.Plain.Allocate([new Reader("R1", [], ["D1"])], [new Desk("D1", 1), new Desk("D2", 1)], Town.Seed);

        Assert.Equal("[RR 1] undetermined: cannot be told without: what the reader needs", decision.Findings[0].ToString());
        Assert.Contains("[RR 6] R1 undetermined: cannot be told without: what the reader needs", decision.Findings.ToString(), StringComparison.Ordinal);
        var item = Assert.Single(decision.Outcome.Unplaced);
        Assert.Equal(
            "R1 without a place: [RR 6] the desk suits the reader: no at D2; "
            + "[RR 6] the desk suits the reader: not known at D1, without: what the reader needs",
            item.ToString());
        Assert.Equal([Verdict.Breached, Verdict.Undetermined], item.Because.Select(obstacle => obstacle.Verdict));
    }

    [Fact]
    public void A_missing_fact_about_another_leaves_it_open_when_it_could_free_the_seat()
    {
        // R1 sits at the only desk of R2; whether R1 could go to D2 instead is not known.
        Reader[] readers = [new("R1", [("D1", 0)], ["D2"]), Reader.Of("R2", ("D1", 0))];

        Assert.Equal(Verdict.Undetermined, Everyone(readers, new Desk("D1", 1), new Desk("D2", 1)));
        Assert.Equal(Verdict.Breached, Everyone(readers, new Desk("D1", 1), new Desk("D2", 0)));
    }

    [Fact]
    public void A_missing_fact_that_could_not_help_leaves_nothing_open()
    {
        Reader[] readers = [new("R1", [], ["D1"]), Reader.Of("R2", ("D1", 0))];

        Assert.Equal(Verdict.Breached, Everyone(readers, new Desk("D1", 1)));
    }

    [Fact]
    public void A_finding_rules_out_only_when_it_blocks()
    {
        Assert.Equal("D1", PlaceWhen(new(Town.Suits, Verdict.NotApplicable, new Measure.Nothing("rule"))));
        Assert.Equal("D1", PlaceWhen(new(Town.Walk, Verdict.Breached, new Measure.Nothing("light"))));
        Assert.Null(PlaceWhen(new(Town.Suits, Verdict.Breached, new Measure.Nothing("light"))));
        Assert.Null(PlaceWhen(new(Town.Suits, Verdict.Open, new Measure.Nothing("light"))));
    }

    private static string? PlaceWhen(Finding finding) => Town.Design(constraints: [new(Town.Suits, "it is light", (Reader _, Desk _) => finding)])
        .Allocate([Reader.Of("R1", ("D1", 0))], [new Desk("D1", 1)], Town.Seed).Outcome.PlaceOf("R1");

    private static Verdict Everyone(Reader[] readers, params Desk[] desks) =>
        Town.Plain.Allocate(readers, desks, Town.Seed).Findings[0].Verdict;
}
