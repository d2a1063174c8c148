using System;
using System.Linq;
using QaStandards.Allocation;
using Xunit;
using static QaStandards.Allocation.AllocationSpecification;

namespace QaStandards.Tests.Allocation;

public class AllocationAuditTests
{
    private static readonly Reader[] Readers =
    [
        Reader.Of("R1", ("D1", 1), ("D2", 2), ("D3", 9)), Reader.Of("R2", ("D1", 1), ("D2", 5)), Reader.Of("R3", ("D2", 4)),
        Reader.Of("R4", ("D2", 4)), Reader.Of("R5"),
    ];

    private static readonly Desk[] Desks = [new("D1", 1), new("D2", 1), new("D3", 1, Floor: 1), new("D4", 1)];

    private static readonly AllocationPlan Plan = Town.Plain.Allocate(Readers, Desks, Town.Seed).Outcome;

    private static readonly AllocationClaim Claim = AllocationClaim.Of(Plan);

    [Fact]
    public void A_plan_is_found_to_keep_every_rule()
    {
        var placed = Plan.PlaceOf("R3") is null ? "R4" : "R3";
        Assert.Equal($"R1-D3 R2-D1 {placed}-D2", Town.Pairs(Plan));
        Assert.Equal(
            """
            [QS one place] satisfied: 3 of 3 pairs that can be, an item once
            [RR 2] satisfied: 4 of 4 desks within the cap
            [RR 6] satisfied: 3 of 3 placements where the desk suits the reader
            [RR 3] satisfied: 4 of 4 desks at the floor
            [QS account] satisfied: 3 of 3 penalties as stated
            [QS account] satisfied: 14 penalty in all; exactly 14
            [QS account] satisfied: 0 readers short of the floors; exactly 0
            [QS account] satisfied: 2 of 2 readers without a place as stated
            [QS most] satisfied: 3 readers placed; at least 3
            [QS floors] satisfied: 0 readers short of the floors; at most 0
            [QS least penalty] satisfied: 14 penalty in all; at most 14
            [QS ties] satisfied: the smallest tickets go first: yes; must be yes
            """,
            Check(Claim).ToString());
    }

    [Fact]
    public void One_who_could_have_been_placed_is_found_with_the_moves()
    {
        var findings = Check(Pairs("R1-D1", "R3-D2"));

        Assert.Equal("[QS most] breached: 2 readers placed; at least 3 (to turn it: R2 to D1, R1 to D3)", Said(findings, Most));
        Assert.Equal(Verdict.Breached, findings.About(Floors).Single().Verdict);
    }

    [Fact]
    public void A_floor_that_could_have_been_reached_is_found()
    {
        var findings = AllocationAudit.Check(Town.Plain, Readers[..2], Desks, Pairs("R1-D2", "R2-D1"), Town.Seed);

        Assert.Equal(
            "[QS floors] breached: 1 readers short of the floors; at most 0 (to turn it: R1 to D3)", Said(findings, Floors));
        Assert.Equal(Verdict.Satisfied, findings.About(Most).Single().Verdict);
        Assert.Equal("[RR 3] breached: 3 of 4 desks at the floor; lacking D3", Said(findings, Town.Floor));
    }

    [Fact]
    public void A_penalty_that_could_have_been_spared_is_found()
    {
        Desk[] desks = [new("D1", 1), new("D2", 1)];
        var findings = AllocationAudit.Check(Town.Plain, Readers[..2], desks, Pairs("R1-D1", "R2-D2"), Town.Seed);

        Assert.Equal(
            "[QS least penalty] breached: 6 penalty in all; at most 3 (to turn it: R1 to D2, R2 to D1)",
            Said(findings, LeastPenalty).Replace("R2 to D1, R1 to D2", "R1 to D2, R2 to D1", StringComparison.Ordinal));
        Assert.Equal(Verdict.Undetermined, findings.About(Ties).Single().Verdict);
    }

    [Fact]
    public void A_tie_that_went_to_the_larger_ticket_is_found()
    {
        var (placed, other) = Plan.PlaceOf("R3") is null ? ("R4", "R3") : ("R3", "R4");
        var findings = Check(Pairs("R1-D3", "R2-D1", $"{other}-D2"));

        Assert.Equal($"[QS ties] breached: the place of {placed} is none; must be D2", Said(findings, Ties));
        Assert.Equal(
            Verdict.NotApplicable,
            AllocationAudit.Check(Town.Plain, Readers, Desks, Pairs("R1-D3", "R2-D1", $"{other}-D2")).About(Ties).Single().Verdict);
    }

    [Theory]
    [InlineData("R1-D1", "R2-D1", "RR 2", "3 of 4 desks within the cap; lacking D1")]
    [InlineData("R1-D4", "R2-D1", "RR 6", "1 of 2 placements where the desk suits the reader; lacking R1")]
    [InlineData("R9-D1", "R2-D1", "QS one place", "1 of 2 pairs that can be, an item once; lacking 'R9' at 'D1'")]
    [InlineData("R1-D9", "R2-D1", "QS one place", "1 of 2 pairs that can be, an item once; lacking 'R1' at 'D9'")]
    [InlineData("R2-D1", "R2-D2", "QS one place", "1 of 2 pairs that can be, an item once; lacking 'R2' at 'D2'")]
    public void A_pair_that_breaks_a_rule_is_found(string one, string other, string clause, string measure)
    {
        var findings = Check(Pairs(one, other));

        Assert.Equal($"[{clause}] breached: {measure}", findings.Single(finding => finding.Verdict == Verdict.Breached && finding.Effect == Effect.Blocks).ToString());
        Assert.Equal(
            "[QS most] undetermined: cannot be told without: pairs that keep every cap and constraint", Said(findings, Most));
    }

    [Fact]
    public void What_is_stated_falsely_is_found()
    {
        Assert.Equal("[QS account] breached: 15 penalty in all; exactly 14", Broken(Claim with { Total = 15 }));
        Assert.Equal("[QS account] breached: 1 readers short of the floors; exactly 0", Broken(Claim with { Shortfall = 1 }));
        Assert.Equal("[QS account] breached: 1 of 2 readers without a place as stated; lacking R5", Broken(Claim with { Unplaced = Claim.Unplaced!.Where(id => id != "R5").ToValueList() }));
        Assert.Equal("[QS account] breached: 1 of 2 readers without a place as stated; lacking R1", Broken(Claim with { Unplaced = [.. Claim.Unplaced!, "R1"] }));
        Assert.Equal(
            "[QS account] breached: 2 of 3 penalties as stated; lacking R1",
            Broken(Claim with { Placed = Claim.Placed.Select(pair => pair.Item == "R1" ? pair with { Penalty = 8 } : pair).ToValueList() }));
    }

    [Fact]
    public void Whatever_stands_in_a_claim_is_answered()
    {
        Assert.True(Check(new() { Placed = null! }).Deny);
        Assert.True(Check(new() { Placed = [null!], Unplaced = [null!] }).Deny);
        Assert.True(Check(new() { Placed = [new(null!, null!, 3)] }).Deny);
    }

    [Fact]
    public void A_pair_that_is_not_known_to_be_allowed_is_undetermined()
    {
        var findings = AllocationAudit.Check(Town.Plain, [new Reader("R1", [], ["D1"])], Desks, Pairs("R1-D1"), Town.Seed);

        Assert.Equal("[RR 6] undetermined: cannot be told without: the desk suits the reader, for R1", Said(findings, Town.Suits));
        Assert.Equal(Verdict.Undetermined, findings.About(Most).Single().Verdict);
    }

    [Fact]
    public void Rooms_are_audited_too()
    {
        var design = Town.Design(new() { ["red"] = (1, 1) });
        Desk[] desks = [new("D1", 1, 0, "red"), new("D2", 1, 0, "red")];
        var findings = AllocationAudit.Check(design, Readers[..2], desks, Pairs("R1-D2", "R2-D1"), Town.Seed);

        Assert.Equal("[RR 4] breached: 0 of 1 rooms within the cap; lacking red", Said(findings, Town.RoomCap));
        Assert.Equal("[RR 5] satisfied: 1 of 1 rooms at the floor", Said(findings, Town.RoomFloor));
    }

    [Fact]
    public void The_lists_are_refused_as_by_the_planner()
    {
        Assert.StartsWith(
            "Id 'R1' is on the list of readers twice; leave one out.",
            Assert.Throws<ArgumentException>(() => AllocationAudit.Check(Town.Plain, [Readers[0], Readers[0]], Desks, Claim)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => AllocationAudit.Check(Town.Plain, [null!], Desks, Claim));
    }

    private static Findings Check(AllocationClaim claim) => AllocationAudit.Check(Town.Plain, Readers, Desks, claim, Town.Seed);

    private static AllocationClaim Pairs(params string[] pairs) => new()
    {
        Placed = pairs.Select(pair => pair.Split('-')).Select(parts => new ClaimedPlacement(parts[0], parts[1])).ToValueList(),
    };

    private static string Said(Findings findings, Clause clause) => findings.About(clause).Single().ToString();

    private static string Broken(AllocationClaim claim) => Check(claim).Single(finding => finding.Denies).ToString();
}
