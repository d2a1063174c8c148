using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;

namespace QaStandards.Caps;

/// <summary>
/// Who did one piece of work on which day, frozen once into columns so that several caps and floors can be checked over
/// millions of pieces. Two pieces by one person on one day are two.
/// </summary>
/// <remarks>
/// Immutable and safe to share between threads. The order of the caller's list makes no difference to any answer.
/// </remarks>
public sealed class Workload
{
    /// <summary>The greatest number of pieces of work, 10,000,000.</summary>
    public const int MostPieces = 10_000_000;

    private readonly int[] person;
    private readonly int[] day;

    internal Workload(ValueList<string> people, int[] person, int[] day)
    {
        People = people;
        this.person = person;
        this.day = day;
        foreach (var number in day)
        {
            FirstDay = Math.Min(FirstDay, number);
            LastDay = Math.Max(LastDay, number);
        }
    }

    /// <summary>Gets the ids of the people, in ordinal order.</summary>
    public ValueList<string> People { get; }

    /// <summary>Gets the number of pieces of work.</summary>
    public int Count => day.Length;

    internal ReadOnlySpan<int> Person => person;

    internal ReadOnlySpan<int> Day => day;

    internal int FirstDay { get; } = int.MaxValue;

    internal int LastDay { get; }

    /// <summary>Freezes a list of pieces of work.</summary>
    /// <typeparam name="T">The caller's own type.</typeparam>
    /// <param name="pieces">The pieces, in any order; read once.</param>
    /// <param name="person">Returns the id of the person who did a piece.</param>
    /// <param name="day">Returns the day on which it was done.</param>
    /// <param name="people">Ids of people who may have done nothing, so that a floor can be held against them too.</param>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="people"/> is null.</exception>
    /// <exception cref="ArgumentException">A piece or an id is null, empty, too long or has control characters, or there are
    /// more than <see cref="MostPieces"/>; the message names the item.</exception>
    /// <example><code>
    /// var work = Workload.Of(visits, visit => visit.Assessor, visit => visit.Date);
    /// </code></example>
    public static Workload Of<T>(
        IEnumerable<T> pieces, Func<T, string> person, Func<T, LocalDate> day, IEnumerable<string>? people = null)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(day);
        var columns = new WorkloadColumns(pieces.TryGetNonEnumeratedCount(out var count) ? Math.Min(count, MostPieces) : 0);
        foreach (var id in people ?? [])
        {
            columns.Know(id);
        }

        foreach (var piece in pieces)
        {
            if (piece is null)
            {
                throw new ArgumentException($"{columns.Next} is null; leave it out.", nameof(pieces));
            }

            columns.Add(person(piece), DayNumber.Of(day(piece)));
        }

        return columns.Freeze();
    }

    /// <summary>Freezes columns: the fast way for a caller who has them.</summary>
    /// <param name="people">The ids, each once.</param>
    /// <param name="person">For each piece of work, the index in <paramref name="people"/> of who did it.</param>
    /// <param name="day">For each piece of work, the day on which it was done.</param>
    /// <exception cref="ArgumentException">The columns differ in length, an index is outside the ids, an id is null, empty,
    /// too long, repeated or has control characters, or there are more than <see cref="MostPieces"/>.</exception>
    public static Workload OfColumns(ReadOnlySpan<string> people, ReadOnlySpan<int> person, ReadOnlySpan<LocalDate> day)
    {
        if (person.Length != day.Length)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"There are {person.Length} people's indexes and {day.Length} days; ")
                + "give one of each for every piece of work.",
                nameof(person));
        }

        return WorkloadColumns.Freeze(people, person, day);
    }

    /// <summary>Returns a person's days in order; a day with two pieces comes twice. Empty for a stranger.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public ValueList<LocalDate> DaysOf(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var index = People.AsSpan().BinarySearch(id, StringComparer.Ordinal);
        var days = new List<int>();
        for (var i = 0; i < person.Length; i++)
        {
            if (person[i] == index)
            {
                days.Add(day[i]);
            }
        }

        days.Sort();
        return days.ConvertAll(DayNumber.ToDate).ToValueList();
    }

    /// <summary>Returns everybody's days, sorted, one person after the other, and where each person's begin.</summary>
    internal (int[] Days, int[] Starts) ByPerson()
    {
        var starts = new int[People.Count + 1];
        foreach (var index in person)
        {
            starts[index + 1]++;
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        var next = starts.AsSpan().ToArray();
        var days = new int[day.Length];
        for (var i = 0; i < day.Length; i++)
        {
            days[next[person[i]]++] = day[i];
        }

        for (var i = 0; i < People.Count; i++)
        {
            Array.Sort(days, starts[i], starts[i + 1] - starts[i]);
        }

        return (days, starts);
    }
}
