using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using QaStandards.Allocation;
using QaStandards.Sampling;

namespace QaStandards.Tests.Allocation;

public class AllocationPropertyTests
{
    [Property(MaxTest = 400)]
    public Property It_is_the_one_that_trying_every_allocation_finds() => Prop.ForAll(Towns(), town =>
    {
        var plan = town.Plan();
        return ((Town.Pairs(plan), plan.Placed.Count, plan.Shortfall, plan.Total) == AllocationOracle.Best(town))
            .Label($"{Town.Pairs(plan)} {plan.Shortfall} {plan.Total}; best {AllocationOracle.Best(town)}");
    });

    [Property(MaxTest = 200)]
    public Property The_order_of_the_lists_makes_no_difference() => Prop.ForAll(Towns(), town =>
        town.Decide().Equals((town with
        {
            Readers = town.Readers.Reverse().ToValueList(),
            Desks = town.Desks.OrderByDescending(desk => desk.Cap).ToValueList(),
        }).Decide()));

    [Property(MaxTest = 200)]
    public Property One_more_desk_never_places_fewer() => Prop.ForAll(Towns(), town => town.Desks.Count == 0
        || (town with { Desks = town.Desks.Skip(1).ToValueList() }).Plan().Placed.Count <= town.Plan().Placed.Count);

    [Property(MaxTest = 200)]
    public Property Another_seed_changes_nothing_but_ties() => Prop.ForAll(Towns(), town =>
    {
        var (plan, other) = (town.Plan(), (town with { Seed = Seed.Parse("another") }).Plan());
        return plan.Placed.Count == other.Placed.Count && plan.Shortfall == other.Shortfall && plan.Total == other.Total;
    });

    [Property(MaxTest = 200)]
    public Property The_audit_finds_nothing_in_a_plan() => Prop.ForAll(Towns(), town =>
    {
        var findings = AllocationAudit.Check(town.Design, town.Readers, town.Desks, AllocationClaim.Of(town.Plan()), town.Seed);
        return (!findings.Any(finding => finding.Effect == Effect.Blocks && finding.Verdict > Verdict.Satisfied)).Label(findings.ToString());
    });

    [Property(MaxTest = 400)]
    public Property The_audit_says_of_any_allocation_whether_it_is_the_one() => Prop.ForAll(
        Towns().Generator.Zip(Gen.ListOf(Gen.Choose(0, 4), 6)).ToArbitrary(),
        pair =>
        {
            var (town, choice) = pair;
            var claimed = town.Readers.Zip(choice).Where(one => one.Second < town.Desks.Count)
                .Select(one => new ClaimedPlacement(one.First.Id, town.Desks[one.Second].Id)).ToValueList();
            var findings = AllocationAudit.Check(town.Design, town.Readers, town.Desks, new() { Placed = claimed }, town.Seed);
            var text = string.Join(' ', claimed.Select(one => $"{one.Item}-{one.Place}"));
            var isBest = findings.About(AllocationSpecification.Ties).Single().Verdict == Verdict.Satisfied && !findings.Deny;
            return (isBest == (text == AllocationOracle.Best(town).Pairs)).Label(findings.ToString());
        });

    [Property(MaxTest = 200)]
    public Property A_clash_has_more_items_than_seats_and_no_way_out() => Prop.ForAll(Towns(), town => town.Plan().Unplaced.All(item =>
        item.Clash is not { } clash
        || (clash.Items.Count > clash.Seats
            && clash.Items.Contains(item.Item)
            && clash.Items.All(id => town.Readers.Single(reader => reader.Id == id).Desks.All(own =>
                clash.Places.Contains(own.Desk) || !IsOpen(town, own.Desk))))));

    [Property(MaxTest = 20)]
    public Property The_audit_finds_nothing_in_a_larger_plan() => Prop.ForAll(Gen.Choose(1, 1000).ToArbitrary(), number =>
    {
        var chance = new Random(number);
        var desks = Enumerable.Range(1, 12).Select(i => new Desk($"D{i}", chance.Next(6), chance.Next(3), i < 5 ? "red" : i < 9 ? "blue" : null)).ToArray();
        var readers = Enumerable.Range(1, 40).Select(i => Reader.Of($"R{i}", [.. desks.Where(_ => chance.Next(3) == 0).Select(desk => (desk.Id, (long)chance.Next(20)))])).ToArray();
        var design = Town.Design(new() { ["red"] = (chance.Next(12), 4), ["blue"] = (chance.Next(12), 4) });
        var plan = design.Allocate(readers, desks, Town.Seed).Outcome;
        var findings = AllocationAudit.Check(design, readers, desks, AllocationClaim.Of(plan), Town.Seed);
        return (!findings.Any(finding => finding.Effect == Effect.Blocks && finding.Verdict > Verdict.Satisfied)).Label(findings.ToString());
    });

    private static bool IsOpen(TownCase town, string id)
    {
        var desk = town.Desks.Single(desk => desk.Id == id);
        return desk.Cap > 0 && (desk.Room is null || town.Rooms![desk.Room].Cap > 0);
    }

    private static Arbitrary<TownCase> Towns() =>
        Gen.OneOf(AnyTown.Cases(false, 2), AnyTown.Cases(false, 9), AnyTown.Cases(true, 1), AnyTown.Cases(true, 9)).ToArbitrary();
}
