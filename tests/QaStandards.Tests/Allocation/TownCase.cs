using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using QaStandards.Allocation;
using QaStandards.Sampling;

namespace QaStandards.Tests.Allocation;

/// <summary>A small random case: at most six readers and four desks in two rooms.</summary>
internal sealed record TownCase(ValueList<Reader> Readers, ValueList<Desk> Desks, Dictionary<string, (int Cap, int Floor)>? Rooms, Seed Seed)
{
    public AllocationDesign<Reader, Desk> Design => Town.Design(Rooms);

    public Decision<AllocationPlan> Decide() => Design.Allocate(Readers, Desks, Seed);

    public AllocationPlan Plan() => Decide().Outcome;

    public override string ToString() =>
        $"{Readers} {Desks} {(Rooms is null ? "" : string.Join(' ', Rooms))} {Seed}";
}

/// <summary>Generators of cases.</summary>
public static class AnyTown
{
    private static readonly string[] Names = ["D1", "D2", "D3", "D4"];

    internal static Gen<TownCase> Cases(bool withRooms, int mostPoints) =>
        from readerCount in Gen.Choose(0, 6)
        from deskCount in Gen.Choose(0, 4)
        from readers in Gen.ListOf(ReaderOf(deskCount, mostPoints), readerCount)
        from desks in Gen.ListOf(DeskOf(withRooms), deskCount)
        from red in RoomOf()
        from blue in RoomOf()
        from seed in Gen.Choose(1, 1000)
        select new TownCase(
            readers.Select((reader, i) => reader with { Id = $"R{i + 1}" }).ToValueList(),
            desks.Select((desk, i) => desk with { Id = Names[i] }).ToValueList(),
            withRooms ? new Dictionary<string, (int Cap, int Floor)> { ["red"] = red, ["blue"] = blue } : null,
            Seed.Parse($"S{seed}"));

    private static Gen<Reader> ReaderOf(int desks, int mostPoints) =>
        from usable in Gen.ListOf(Gen.Choose(0, 2), desks)
        from points in Gen.ListOf(Gen.Choose(0, mostPoints), desks)
        select Reader.Of("", [.. usable.Zip(points).Select((pair, i) => (Use: pair.First, Pair: (Names[i], (long)pair.Second)))
            .Where(pair => pair.Use > 0).Select(pair => pair.Pair)]);

    private static Gen<Desk> DeskOf(bool withRooms) =>
        from cap in Gen.Choose(0, 3)
        from floor in Gen.Choose(0, 2)
        from room in Gen.Elements<string?>(null, "red", "blue")
        select new Desk("", cap, floor, withRooms ? room : null);

    private static Gen<(int Cap, int Floor)> RoomOf() =>
        from cap in Gen.Choose(0, 4)
        from floor in Gen.Choose(0, 3)
        select (cap, floor);
}
