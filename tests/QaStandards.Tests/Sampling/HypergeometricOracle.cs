using System.Collections.Generic;
using System.Numerics;

namespace QaStandards.Tests.Sampling;

/// <summary>Counts samples, one binomial coefficient after the other, in numbers of full length.</summary>
internal static class HypergeometricOracle
{
    private static readonly List<BigInteger[]> Triangle = [[BigInteger.One]];

    /// <summary>How many samples of n from N, of which D are faulty, hold at most x faulty.</summary>
    public static BigInteger WaysAtMost(int population, int faulty, int drawn, int atMost)
    {
        var ways = BigInteger.Zero;
        for (var k = 0; k <= atMost && k <= drawn; k++)
        {
            ways += Choose(faulty, k) * Choose(population - faulty, drawn - k);
        }

        return ways;
    }

    /// <summary>Pascal's triangle.</summary>
    public static BigInteger Choose(int from, int chosen)
    {
        if (chosen < 0 || chosen > from)
        {
            return BigInteger.Zero;
        }

        lock (Triangle)
        {
            while (Triangle.Count <= from)
            {
                var above = Triangle[^1];
                var row = new BigInteger[above.Length + 1];
                row[0] = row[^1] = BigInteger.One;
                for (var i = 1; i < above.Length; i++)
                {
                    row[i] = above[i - 1] + above[i];
                }

                Triangle.Add(row);
            }

            return Triangle[from][chosen];
        }
    }

    /// <summary>The probability of at least one, in ten-thousandths, rounded down.</summary>
    public static int Detection(int population, int faulty, int drawn)
    {
        var all = Choose(population, drawn);
        return (int)((all - WaysAtMost(population, faulty, drawn, 0)) * 10_000 / all);
    }
}
