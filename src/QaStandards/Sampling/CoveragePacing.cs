using System;
using System.Collections.Generic;

namespace QaStandards.Sampling;

/// <summary>When a key that the year has not covered yet is covered.</summary>
public abstract record CoveragePacing
{
    private CoveragePacing()
    {
    }

    /// <summary>Gets the pacing that covers a key as soon as it appears, so that nobody is missed.</summary>
    public static CoveragePacing FirstOpportunity { get; } = new AtOnce();

    /// <summary>
    /// Returns the pacing that leaves a key for later while the host expects more files of it in the events that are left.
    /// Whoever does not appear again after all is missed.
    /// </summary>
    /// <param name="expected">The keys that will still appear; a key that is not named is covered now.</param>
    /// <exception cref="ArgumentNullException"><paramref name="expected"/> is null.</exception>
    public static CoveragePacing Paced(ValueList<ExpectedKey> expected)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return new Later(expected);
    }

    /// <summary>Gets the files that are still expected; none when nobody waits.</summary>
    internal abstract ValueList<ExpectedKey> Awaited { get; }

    /// <summary>Returns whether a key may wait: at least as many files as it owes are still expected.</summary>
    internal abstract Func<string, string, int, bool> MayWait();

    private sealed record AtOnce : CoveragePacing
    {
        internal override ValueList<ExpectedKey> Awaited => [];

        public override string ToString() => "first opportunity";

        internal override Func<string, string, int, bool> MayWait() => (_, _, _) => false;
    }

    private sealed record Later(ValueList<ExpectedKey> Expected) : CoveragePacing
    {
        internal override ValueList<ExpectedKey> Awaited => Expected;

        public override string ToString() => $"paced: {string.Join(", ", Expected)}";

        internal override Func<string, string, int, bool> MayWait()
        {
            var files = new Dictionary<(string Kind, string Key), long>();
            foreach (var expected in Expected)
            {
                files[(expected.Kind, expected.Key)] =
                    files.GetValueOrDefault((expected.Kind, expected.Key)) + expected.Files;
            }

            return (kind, key, owed) => files.GetValueOrDefault((kind, key)) >= owed;
        }
    }
}
