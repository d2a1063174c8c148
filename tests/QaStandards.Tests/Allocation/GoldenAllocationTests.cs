using System.Linq;
using QaStandards.Allocation;
using Xunit;

namespace QaStandards.Tests.Allocation;

/// <summary>Pinned allocations: what version 1 of the rules answers, for ever.</summary>
public class GoldenAllocationTests
{
    private static readonly Desk[] Desks = [.. Enumerable.Range(1, 5).Select(i => new Desk($"D{i}", 1 + (i % 3), i % 2, i < 3 ? "red" : null))];

    private static readonly Reader[] Readers =
    [
        .. Enumerable.Range(1, 12).Select(i => Reader.Of(
            $"R{i:00}", [.. Enumerable.Range(1, 5).Where(desk => (i + desk) % 4 != 0).Select(desk => ($"D{desk}", (long)(i * desk % 3)))])),
    ];

    [Fact]
    public void Version_1_answers_this() => Assert.Equal(
        "R01-D4 R02-D5 R03-D2 R04-D1 R06-D4 R08-D5 R09-D5 R10-D1 R11-D3 R12-D2",
        Town.Pairs(Plan()));

    [Fact]
    public void The_rules_have_a_version() => Assert.Equal("qs-allocate-1", AllocationSpecification.Version);

    private static AllocationPlan Plan() => Town.Design(new() { ["red"] = (4, 2) }).Allocate(Readers, Desks, Town.Seed).Outcome;
}
