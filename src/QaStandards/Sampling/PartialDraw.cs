using System;
using System.Collections.Generic;
using System.Linq;
using QaStandards.Sampling.Tickets;

namespace QaStandards.Sampling;

/// <summary>
/// The draw of one part of a pool: the k smallest tickets of the part. Parts that share no id merge, in any order and any
/// grouping, into the draw of the whole, so that a pool may lie on as many machines as it likes.
/// </summary>
/// <remarks>
/// Merging is associative and commutative, <see cref="None"/> is its identity, and the draw of a list is the merged draws of its
/// pieces. The parts have to be disjoint: an id that two of them hold is refused if it would be drawn twice; otherwise it changes
/// no draw, but <see cref="Files"/> counts it twice. Memory is O(k), whatever the size of the part.
/// </remarks>
/// <example><code>
/// var seed = Seed.Parse("TEXT-2026");
/// var north = PartialDraw.Of(seed, 50, northernIds);   // here
/// var south = PartialDraw.Of(seed, 50, southernIds);   // or on another machine
/// var draw = north.MergedWith(south);                  // the 50 smallest tickets of both
/// </code></example>
public sealed record PartialDraw
{
    private PartialDraw(Seed seed, int size, long files, ValueList<DrawnId> drawn)
    {
        Seed = seed;
        Size = size;
        Files = files;
        Drawn = drawn;
    }

    /// <summary>Gets the seed of the whole draw.</summary>
    public Seed Seed { get; }

    /// <summary>Gets k, the size of the whole draw.</summary>
    public int Size { get; }

    /// <summary>Gets how many files the part has.</summary>
    public long Files { get; }

    /// <summary>Gets the drawn ids, by ascending ticket: <see cref="Size"/> of them, or every one of a smaller part.</summary>
    public ValueList<DrawnId> Drawn { get; }

    /// <summary>Gets what the draw rests on and what it drew, short enough to publish.</summary>
    public DrawReceipt Receipt => DrawReceipt.Of(this);

    /// <summary>Returns the draw of a part without files.</summary>
    /// <exception cref="ArgumentNullException">The seed is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The size is not between 0 and <see cref="Cohort.MostFiles"/>.</exception>
    public static PartialDraw None(Seed seed, int size) => Of(seed, size, []);

    /// <summary>Returns the draw of a part. The ids are read once, in any order, and are not kept.</summary>
    /// <param name="seed">The seed of the whole draw.</param>
    /// <param name="size">The size of the whole draw, the same for every part.</param>
    /// <param name="ids">The ids of the part, each once; each 1 to 1,024 bytes of UTF-8 without control characters.</param>
    /// <param name="cores">
    /// The cores to work on; null for the caller's own. They change nothing but the time, and only of a list whose length is known,
    /// such as an array.
    /// </param>
    /// <exception cref="ArgumentException">
    /// The seed or the ids are null, an id has no place in a list, or one would be drawn twice.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The size is not between 0 and <see cref="Cohort.MostFiles"/>.</exception>
    public static PartialDraw Of(Seed seed, int size, IEnumerable<string> ids, Cores? cores = null)
    {
        Check(seed, size);
        ArgumentNullException.ThrowIfNull(ids);
        if (cores is not null && ids is IReadOnlyList<string> list && cores.PartsOf(list.Count) > 1)
        {
            var drawn = OfParts(seed, size, list, cores);
            return new(seed, size, list.Count, Distinct(drawn, nameof(ids)));
        }

        var reader = new PartReader(seed, size);
        reader.Read(ids);
        return new(seed, size, reader.Files, Distinct(reader.Smallest(), nameof(ids)));
    }

    /// <summary>
    /// Returns a draw that was made elsewhere, from what has to be sent: how many files the part had, and the drawn ids. The tickets
    /// are computed again, so that nobody has to believe them.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// An argument is null, an id has no place in a list or is there twice, or there are more or fewer ids than the smaller of size
    /// and files.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">The size is not between 0 and <see cref="Cohort.MostFiles"/>.</exception>
    public static PartialDraw Received(Seed seed, int size, long files, IEnumerable<string> drawn)
    {
        ArgumentNullException.ThrowIfNull(drawn);
        var made = Of(seed, size, drawn);
        return made.Files == Math.Min(size, files)
            ? new(seed, size, files, made.Drawn)
            : throw new ArgumentException(
                $"{English.Number(made.Files)} ids were drawn of {English.Number(files)} files; a draw of {English.Number(size)} has {English.Number(Math.Max(0, Math.Min(size, files)))}.",
                nameof(drawn));
    }

    /// <summary>Returns the draw of two parts together.</summary>
    /// <exception cref="ArgumentException">The other is null, has another seed or size, or holds an id that would be drawn twice.</exception>
    /// <exception cref="OverflowException">Both together have more files than a long counts.</exception>
    public PartialDraw MergedWith(PartialDraw other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Seed != Seed || other.Size != Size)
        {
            throw new ArgumentException(
                $"A draw of {English.Number(other.Size)} with seed {other.Seed} cannot be merged into one of {English.Number(Size)} with seed {Seed}.",
                nameof(other));
        }

        var merged = new DrawnId[(int)Math.Min(Size, (long)Drawn.Count + other.Drawn.Count)];
        for (int to = 0, left = 0, right = 0; to < merged.Length; to++)
        {
            merged[to] = right == other.Drawn.Count || (left < Drawn.Count && Drawn[left] <= other.Drawn[right])
                ? Drawn[left++]
                : other.Drawn[right++];
        }

        return new(Seed, Size, checked(Files + other.Files), Distinct(merged, nameof(other)));
    }

    /// <summary>Returns the draw of several parts together.</summary>
    /// <exception cref="ArgumentException">An argument is null, or two parts do not merge.</exception>
    public static PartialDraw Merge(Seed seed, int size, IEnumerable<PartialDraw> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return parts.Aggregate(None(seed, size), (merged, part) => merged.MergedWith(part));
    }

    /// <summary>Returns how many were drawn of how many.</summary>
    public override string ToString() => $"{English.Number(Drawn.Count)} of {English.Number(Files)} files drawn with seed {Seed}";

    private static DrawnId[] OfParts(Seed seed, int size, IReadOnlyList<string> ids, Cores cores)
    {
        var parts = new DrawnId[cores.PartsOf(ids.Count)][];
        cores.Share(ids.Count, (part, start, end) =>
        {
            var reader = new PartReader(seed, size, start);
            reader.Read(Enumerable.Range(start, end - start).Select(file => ids[file]));
            parts[part] = reader.Smallest();
        });
        return [.. parts.SelectMany(part => part).Order().Take(size)];
    }

    private static void Check(Seed seed, int size)
    {
        ArgumentNullException.ThrowIfNull(seed);
        if (size is < 0 or > Cohort.MostFiles)
        {
            throw new ArgumentOutOfRangeException(
                nameof(size), size, $"A draw has 0 to {English.Number(Cohort.MostFiles)} files; draw in several rounds, or all of them.");
        }
    }

    private static ValueList<DrawnId> Distinct(DrawnId[] drawn, string parameter)
    {
        for (var i = 1; i < drawn.Length; i++)
        {
            if (drawn[i] == drawn[i - 1])
            {
                throw new ArgumentException(
                    $"The id '{IdText.Show(drawn[i].Id)}' would be drawn twice; every file needs its own id, in one part.", parameter);
            }
        }

        return ValueList.Of<DrawnId>(drawn);
    }
}
