using System.Linq;
using System.Numerics;
using QaStandards.Sampling.Tickets;
using Xunit;

namespace QaStandards.Tests.Sampling.Tickets;

public class Sha256ConstantsTests
{
    [Fact]
    public void The_initial_hash_is_the_fraction_of_the_square_roots_of_the_first_eight_primes() =>
        Assert.Equal(Primes(8).Select(prime => Fraction(prime, 2)), Sha256Constants.Initial.ToArray());

    [Fact]
    public void The_round_constants_are_the_fraction_of_the_cube_roots_of_the_first_64_primes() =>
        Assert.Equal(Primes(64).Select(prime => Fraction(prime, 3)), Sha256Constants.Rounds.ToArray());

    private static int[] Primes(int count) =>
        [.. Enumerable.Range(2, 400).Where(n => Enumerable.Range(2, n - 2).All(d => n % d != 0)).Take(count)];

    // The first 32 bits behind the point of the root: the whole part of root(value * 2^(32 * degree)), modulo 2^32.
    private static uint Fraction(int value, int degree)
    {
        var target = new BigInteger(value) << (32 * degree);
        var (low, high) = (BigInteger.Zero, BigInteger.One << 40);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            (low, high) = BigInteger.Pow(middle, degree) <= target ? (middle, high) : (low, middle);
        }

        return (uint)(low & uint.MaxValue);
    }
}
