using System;
using System.Runtime.ExceptionServices;
using System.Threading;

namespace QaStandards.Sampling;

/// <summary>
/// How many processor cores a caller lends to a draw. The library starts no threads: the caller hands over a function that runs
/// parts side by side. The answer is the same, to the last byte, however many cores there are.
/// </summary>
/// <remarks>The functions of a design are then called from several threads at once; those of the policy packs are made for it.</remarks>
/// <example><code>
/// var cores = Cores.Lent(Environment.ProcessorCount, (parts, part) => Parallel.For(0, parts, part));
/// var cohort = Cohort.Freeze(design, month, files, cores);
/// var plan = design.Plan(cohort, seed, yearSoFar, terms, cores);
/// </code></example>
public sealed class Cores
{
    /// <summary>The most cores that can be lent.</summary>
    public const int Most = 1024;

    private const int LeastItems = 4_096;

    private readonly Action<int, Action<int>> run;

    private Cores(int count, Action<int, Action<int>> run)
    {
        Count = count;
        this.run = run;
    }

    /// <summary>Gets the core of the caller alone: what is taken when nothing is said.</summary>
    public static Cores One { get; } = new(1, (parts, part) =>
    {
        for (var number = 0; number < parts; number++)
        {
            part(number);
        }
    });

    /// <summary>Gets how many cores there are; the work is cut into as many parts.</summary>
    public int Count { get; }

    /// <summary>Returns cores that the caller lends.</summary>
    /// <param name="count">How many, 1 to <see cref="Most"/>.</param>
    /// <param name="run">
    /// Receives how many parts there are, and what to do with each: it calls the latter once for every number from nought to one less
    /// than the former, on whatever threads and in whatever order, and returns when all calls have returned.
    /// <c>Parallel.For(0, parts, part)</c> does so.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The count is not between 1 and <see cref="Most"/>.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="run"/> is null.</exception>
    public static Cores Lent(int count, Action<int, Action<int>> run)
    {
        if (count is < 1 or > Most)
        {
            throw new ArgumentOutOfRangeException(
                nameof(count), count, $"Work is done on 1 to {English.Number(Most)} cores; for one, say nothing.");
        }

        ArgumentNullException.ThrowIfNull(run);
        return new(count, run);
    }

    /// <summary>Returns how many cores there are.</summary>
    public override string ToString() => Count == 1 ? "1 core" : $"{English.Number(Count)} cores";

    /// <summary>Returns into how many parts some items are cut: a part of few items is not worth a core.</summary>
    internal int PartsOf(int items) => Math.Clamp(items / LeastItems, 1, Count);

    /// <summary>
    /// Does some work in parts of as many items as any other, give or take one. What the first part throws, by number and not by
    /// time, is thrown.
    /// </summary>
    /// <param name="items">How many items there are.</param>
    /// <param name="work">Does one part: its number, the place of its first item, and the place after its last.</param>
    /// <exception cref="ArgumentException">The caller's function left out a part, or ran one twice.</exception>
    internal void Share(int items, Action<int, int, int> work)
    {
        var parts = PartsOf(items);
        Run(parts, part => work(part, (int)((long)items * part / parts), (int)((long)items * (part + 1) / parts)));
    }

    /// <summary>Does some parts, by number. What the first part throws, by number and not by time, is thrown.</summary>
    /// <exception cref="ArgumentException">The caller's function left out a part, ran one twice, or returned before one had ended.</exception>
    internal void Run(int parts, Action<int> work)
    {
        if (parts == 1)
        {
            work(0);
            return;
        }

        // A part that still runs could write into what has been lent to somebody else since: it counts only when it has ended.
        var runs = new int[parts];
        var ended = new int[parts];
        var strays = 0;
        var thrown = new ExceptionDispatchInfo?[parts];
        run(parts, part =>
        {
            if (part < 0 || part >= parts || Interlocked.Increment(ref runs[part]) > 1)
            {
                Interlocked.Increment(ref strays);
                return;
            }

            try
            {
                work(part);
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                thrown[part] = ExceptionDispatchInfo.Capture(exception);
            }
            finally
            {
                Interlocked.Exchange(ref ended[part], 1);
            }
        });
        var done = parts - ended.AsSpan().Count(0);
        if (strays > 0 || done < parts)
        {
            throw new ArgumentException(
                $"Of {English.Number(parts)} parts {English.Number(done)} were run, and {English.Number(strays)} other calls were made; lend cores with a function that runs each part once and returns when all have ended, as Parallel.For(0, parts, part) does.");
        }

        Array.Find(thrown, exception => exception is not null)?.Throw();
    }
}
