using System;
using System.Collections.Generic;
using System.Globalization;
using NodaTime;

namespace QaStandards.Caps;

/// <summary>Gathers the columns of a <see cref="Workload"/>: each id is kept once; a piece is an index and a number.</summary>
internal sealed class WorkloadColumns(int expected)
{
    private const int LongestId = 1_024;

    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);
    private readonly List<string> people = [];
    private readonly List<int> person = new(expected);
    private readonly List<int> day = new(expected);

    /// <summary>Gets the name of the piece that comes next, for messages.</summary>
    public string Next => Name(day.Count);

    /// <summary>Adds a person who may have done nothing.</summary>
    public void Know(string id) => IndexOf(id, forPiece: false);

    public void Add(string id, int number)
    {
        if (day.Count == Workload.MostPieces)
        {
            throw TooMany();
        }

        person.Add(IndexOf(id, forPiece: true));
        day.Add(number);
    }

    public Workload Freeze() => Freeze([.. people], [.. person], [.. day]);

    public static Workload Freeze(ReadOnlySpan<string> people, ReadOnlySpan<int> person, ReadOnlySpan<LocalDate> days)
    {
        var columns = new WorkloadColumns(0);
        foreach (var id in people)
        {
            if (columns.IndexOf(id, forPiece: false) < columns.people.Count - 1)
            {
                throw new ArgumentException($"Person '{id}' is named twice; give each id once.", nameof(people));
            }
        }

        if (days.Length > Workload.MostPieces)
        {
            throw TooMany();
        }

        var numbers = new int[days.Length];
        for (var i = 0; i < days.Length; i++)
        {
            if ((uint)person[i] >= (uint)people.Length)
            {
                throw new ArgumentException(
                    $"{Name(i)} is by person {English.Number(person[i])}; there are {English.Number(people.Length)}, from 0.",
                    nameof(person));
            }

            numbers[i] = DayNumber.Of(days[i]);
        }

        return Freeze(people.ToArray(), person.ToArray(), numbers);
    }

    // In ordinal order, so that the order of the caller's list leaves no trace.
    private static Workload Freeze(string[] people, int[] person, int[] day)
    {
        var order = new int[people.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(people, order, StringComparer.Ordinal);
        var rank = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            rank[order[i]] = i;
        }

        for (var i = 0; i < person.Length; i++)
        {
            person[i] = rank[person[i]];
        }

        return new(ValueList.Of<string>(people), person, day);
    }

    private static ArgumentException TooMany() =>
        new($"There are more than {English.Number(Workload.MostPieces)} pieces of work; split the list by person.");

    private static string Name(int index) => $"Piece of work {English.Number(index + 1)}";

    private int IndexOf(string id, bool forPiece)
    {
        if (id is not null && known.TryGetValue(id, out var index))
        {
            return index;
        }

        Check(id, forPiece ? Next : $"Person {English.Number(people.Count + 1)}");
        known.Add(id!, people.Count);
        people.Add(id!);
        return people.Count - 1;
    }

    private static void Check(string? id, string item)
    {
        if (string.IsNullOrWhiteSpace(id))
        {
            throw new ArgumentException($"{item} has no person's id; give one.");
        }

        if (id.Length > LongestId)
        {
            throw new ArgumentException(
                $"{item} has a person's id of {English.Number(id.Length)} characters; at most {English.Number(LongestId)}.");
        }

        foreach (var character in id)
        {
            if (char.IsControl(character))
            {
                throw new ArgumentException(
                    $"{item} has a control character, U+{((int)character).ToString("X4", CultureInfo.InvariantCulture)}, "
                    + "in its person's id; remove it.");
            }
        }
    }
}
