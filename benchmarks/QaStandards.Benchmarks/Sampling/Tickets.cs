using System;
using System.Buffers.Binary;
using System.Linq;
using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;
using QaStandards.Sampling;
using QaStandards.Sampling.Tickets;

namespace QaStandards.Benchmarks.Sampling;

/// <summary>The tickets of a whole list, by each width of vector, against hashing one id after the other.</summary>
[MemoryDiagnoser]
public class Tickets
{
    private CohortColumns columns = null!;
    private ulong[] words = [];

    [Params(Situation.OneMonth, Situation.LargeProvider, Situation.AwardingBody, Situation.NationalCohort)]
    public Situation Files { get; set; }

    internal Seed Seed { get; init; } = Synthetic.Seed;

    [GlobalSetup]
    public void Setup()
    {
        columns = Synthetic.Columns(Synthetic.Ids(Files));
        words = new ulong[columns.Count];
        var expected = Enumerable.Range(0, columns.Count).Select(file => NaiveTicket.Of(Seed.Text, columns.IdOf(file))).ToArray();
        foreach (var fill in (Func<ulong[]>[])[HashDataLoop, OneByOne, FourLanes, EightLanes, SixteenLanes, Widest])
        {
            Array.Clear(words);
            Agreement.Of("Tickets", fill(), expected);
        }
    }

    [Benchmark(Baseline = true, Description = "SHA256.HashData loop")]
    public ulong[] HashDataLoop()
    {
        Span<byte> message = stackalloc byte[2 * IdText.MostBytes];
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        Seed.Prefix.CopyTo(message);
        for (var file = 0; file < words.Length; file++)
        {
            var id = columns.IdBytesOf(file);
            id.CopyTo(message[Seed.Prefix.Length..]);
            SHA256.HashData(message[..(Seed.Prefix.Length + id.Length)], digest);
            words[file] = BinaryPrimitives.ReadUInt64BigEndian(digest);
        }

        return words;
    }

    [Benchmark(Description = "as on a processor without vectors")]
    public ulong[] OneByOne()
    {
        TicketColumn.FillOneByOne(Seed.Prefix, columns.IdBytes, columns.Offsets, words);
        return words;
    }

    [Benchmark(Description = "4 lanes")]
    public ulong[] FourLanes()
    {
        TicketColumn.FillInLanes<FourLanes>(Seed.Prefix, columns.IdBytes, columns.Offsets, words);
        return words;
    }

    [Benchmark(Description = "8 lanes")]
    public ulong[] EightLanes()
    {
        TicketColumn.FillInLanes<EightLanes>(Seed.Prefix, columns.IdBytes, columns.Offsets, words);
        return words;
    }

    [Benchmark(Description = "16 lanes")]
    public ulong[] SixteenLanes()
    {
        TicketColumn.FillInLanes<SixteenLanes>(Seed.Prefix, columns.IdBytes, columns.Offsets, words);
        return words;
    }

    [Benchmark(Description = "the widest, as a draw does")]
    public ulong[] Widest()
    {
        TicketColumn.Fill(Seed.Prefix, columns.IdBytes, columns.Offsets, words);
        return words;
    }
}
