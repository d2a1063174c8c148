using System;
using System.Linq;
using BenchmarkDotNet.Attributes;
using MoreLinq;
using QaStandards.Sampling;
using QaStandards.Sampling.Tickets;

namespace QaStandards.Benchmarks.Sampling;

/// <summary>
/// A draw of 5 per cent of a frozen list. Only the first and the last can be drawn again by somebody else; the others are
/// here because they are what one would write if nobody asked for that.
/// </summary>
[MemoryDiagnoser]
public class Draw
{
    private readonly Random random = new(1);
    private readonly Random unseeded = new();
    private CohortColumns columns = null!;
    private string[] ids = [];
    private int[] numbers = [];
    private int size;

    [Params(Situation.OneMonth, Situation.LargeProvider, Situation.AwardingBody, Situation.NationalCohort)]
    public Situation Files { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        ids = Synthetic.Ids(Files);
        columns = Synthetic.Columns(ids);
        numbers = [.. Enumerable.Range(0, ids.Length)];
        size = (int)SamplingFraction.Percent(5).SizeOf(ids.Length);
        Agreement.Of("Draw", TicketsAndSelection().Select(columns.IdOf), HashPerIdThenOrderBy());
        Agreement.Of("Draw on every core", TicketsAndSelection(), TicketsOnEveryCore());
        Agreement.Holds("A subset has its size", RandomSubset().Length == size && OrderByRandomThenTake().Length == size);
    }

    [Benchmark(Description = "tickets and selection")]
    public int[] TicketsAndSelection()
    {
        using var order = new TicketOrder(Synthetic.Seed, columns);
        return SmallestK.Of(order.Words, size, order.CompareTied);
    }

    [Benchmark(Description = "tickets and selection, every core")]
    public int[] TicketsOnEveryCore()
    {
        using var order = new TicketOrder(Synthetic.Seed, columns, Synthetic.EveryCore);
        return SmallestK.Of(order.Words, size, order.CompareTied);
    }

    [Benchmark(Baseline = true, Description = "Random.Shuffle(int[])")]
    public int[] Shuffle()
    {
        random.Shuffle(numbers);
        return numbers;
    }

    [Benchmark(Description = "Random.Shuffle, unseeded")]
    public int[] ShuffleUnseeded()
    {
        unseeded.Shuffle(numbers);
        return numbers;
    }

    [Benchmark(Description = "MoreLINQ RandomSubset")]
    public int[] RandomSubset() => [.. numbers.RandomSubset(size, random)];

    [Benchmark(Description = "LINQ OrderBy(random).Take")]
    public int[] OrderByRandomThenTake() => [.. Enumerable.OrderBy(numbers, _ => random.Next()).Take(size)];

    [Benchmark(Description = "LINQ OrderBy(SHA-256).Take")]
    public string[] HashPerIdThenOrderBy() =>
        [.. Enumerable.OrderBy(ids, id => NaiveTicket.Of(Synthetic.Seed.Text, id)).Take(size)];
}
