using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using QaStandards.Allocation;
using QaStandards.Sampling;

namespace QaStandards.Tests.Allocation;

/// <summary>A reader who wants a desk in a library, with what each desk costs; desks that are not named are ruled out.</summary>
internal sealed record Reader(string Id, ValueList<(string Desk, long Points)> Desks, ValueList<string> Unknown)
{
    public static Reader Of(string id, params (string Desk, long Points)[] desks) => new(id, desks.ToValueList(), []);
}

/// <summary>A desk, perhaps in a room.</summary>
internal sealed record Desk(string Id, int Cap, int Floor = 0, string? Room = null);

/// <summary>A small town's library, whose rules nobody else has.</summary>
internal static class Town
{
    public static Policy Policy { get; } = Policy.Of("RR", "Reading room rules", "First edition", "The library");

    public static Clause Everyone { get; } = Clause.Of(Policy, "1", Force.Must, "Every reader gets a desk.");

    public static Clause Cap { get; } = Clause.Of(Policy, "2", Force.Must, "A desk has so many chairs.");

    public static Clause Floor { get; } = Clause.Of(Policy, "3", Force.Should, "A desk is lit for so many readers at least.");

    public static Clause RoomCap { get; } = Clause.Of(Policy, "4", Force.Must, "A room holds so many readers.");

    public static Clause RoomFloor { get; } = Clause.Of(Policy, "5", Force.Should, "A room is opened for so many readers at least.");

    public static Clause Suits { get; } = Clause.Of(Policy, "6", Force.Must, "The desk suits the reader.");

    public static Clause Walk { get; } = Clause.Of(Policy, "7", Force.Should, "Short walks are considered.");

    public static Seed Seed { get; } = Seed.Parse("reading-room-2026");

    public static Constraint<Reader, Desk> Fits { get; } = new(
        Suits,
        "the desk suits the reader",
        (reader, desk) => reader.Desks.Any(own => own.Desk == desk.Id) ? true : reader.Unknown.Contains(desk.Id) ? null : false,
        "what the reader needs");

    public static Penalty<Reader, Desk> Steps { get; } = new(
        Walk,
        "walk",
        1,
        (reader, desk) => reader.Desks.First(own => own.Desk == desk.Id).Points,
        (reader, desk) => string.Create(CultureInfo.InvariantCulture, $"{reader.Desks.First(own => own.Desk == desk.Id).Points} steps"));

    public static AllocationDesign<Reader, Desk> Plain { get; } = Design();

    public static AllocationDesign<Reader, Desk> Design(
        Dictionary<string, (int Cap, int Floor)>? rooms = null,
        ValueList<Constraint<Reader, Desk>>? constraints = null,
        ValueList<Penalty<Reader, Desk>>? penalties = null) => new(
            Everyone,
            "readers",
            "desks",
            reader => reader.Id,
            desk => desk.Id,
            new(Cap, desk => desk.Cap),
            constraints ?? [Fits],
            penalties ?? [Steps],
            new(Floor, desk => desk.Floor),
            rooms is null ? null : new(
                "rooms",
                desk => desk.Room,
                new(RoomCap, room => rooms[room].Cap),
                new(RoomFloor, room => rooms[room].Floor)));

    public static string Pairs(AllocationPlan plan) => string.Join(' ', plan.Placed.Select(pair => $"{pair.Item}-{pair.Place}"));
}
