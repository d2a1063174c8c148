using System;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using QaStandards.Policies.Hlta;
using QaStandards.Policies.Hlta.Moderation;
using QaStandards.Sampling;

namespace QaStandards.Benchmarks;

/// <summary>
/// Made-up lists, the same on every machine. Twenty files an assessor and a hundred a provider; one file in eleven is
/// mandatory. The list is in the order of arrival, not of ids, and every file has its own strings, as rows of a database do.
/// </summary>
internal static class Synthetic
{
    /// <summary>Gets a seed for replay, short enough for a ticket of one block.</summary>
    public static Seed Seed { get; } = Seed.Parse("BENCHMARK-2017-11");

    /// <summary>Gets a seed in its live form, 37 characters: with most ids a ticket takes two blocks.</summary>
    public static Seed LiveSeed { get; } = Seed.Parse("0123456789abcdef-31415926535897932384");

    /// <summary>Gets every core of the machine.</summary>
    public static Cores EveryCore { get; } = Cores.Lent(Environment.ProcessorCount, (parts, part) => Parallel.For(0, parts, part));

    public static SamplingEvent Month { get; } = SamplingEvent.Of("2017-11");

    /// <summary>Returns the candidate files of a list, each allocated after the one before it.</summary>
    public static CandidateFile[] Files(Situation situation)
    {
        var count = (int)situation;
        var (assessors, providers) = (Math.Max(8, count / 20), Math.Max(3, count / 100));
        var chance = new Chance(count);
        var oneNotMet = HltaStandards.Set(11);
        var files = new CandidateFile[count];
        for (var i = 0; i < count; i++)
        {
            var provider = chance.Below(providers) + 1;
            var outcome = chance.Below(100) switch
            {
                < 4 => RecommendedOutcome.Partial,
                < 5 => RecommendedOutcome.Full,
                _ => RecommendedOutcome.Met,
            };
            files[i] = new()
            {
                Id = Text($"R{provider}-2017-{i:D7}-1"),
                Candidate = Text($"C{i:D7}"),
                Assessor = Text($"A{chance.Below(assessors) + 1:D5}"),
                Provider = Text($"R{provider}"),
                Outcome = outcome,
                NotMet = outcome == RecommendedOutcome.Met ? HltaStandards.None : oneNotMet,
                Attempt = chance.Below(100) < 2 ? Attempt.Partial : Attempt.Initial,
                Submission = chance.Below(100) < 2 ? 2 : 1,
                IsDifficult = chance.Below(200) == 0,
                RaisesPrinciple = chance.Below(1_000) == 0,
            };
        }

        return files;
    }

    /// <summary>Returns the ids of a list.</summary>
    public static string[] Ids(Situation situation) => [.. Files(situation).Select(file => file.Id)];

    /// <summary>Returns ids in the order of their bytes, as a frozen list has them.</summary>
    public static CohortColumns Columns(string[] ids)
    {
        var sorted = ids.Order(StringComparer.Ordinal).ToArray();
        var offsets = new int[sorted.Length + 1];
        for (var i = 0; i < sorted.Length; i++)
        {
            offsets[i + 1] = offsets[i] + Encoding.UTF8.GetByteCount(sorted[i]);
        }

        return new(Encoding.UTF8.GetBytes(string.Concat(sorted)), offsets)
        {
            Holds = new uint[sorted.Length],
            KeyOf = [],
            KeyNames = [],
        };
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>SplitMix64 (Steele, Lea and Flood, OOPSLA 2014): the same numbers everywhere, unlike a seeded System.Random.</summary>
    internal struct Chance(long seed)
    {
        private ulong state = (ulong)seed;

        public int Below(int limit)
        {
            var z = state += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return (int)(((UInt128)(z ^ (z >> 31)) * (uint)limit) >> 64);
        }
    }
}
