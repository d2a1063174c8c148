using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using QaStandards.Sampling.Tickets;
using Xunit;

namespace QaStandards.Tests.Sampling.Tickets;

public class SmallestKTests
{
    private const int Many = 3_000;

    /// <summary>Lists of words that a threshold guessed from uniformity gets wrong, and one that it gets right.</summary>
    private static readonly Dictionary<string, Func<int, ulong>> Shapes = new()
    {
        ["uniform"] = i => (ulong)(i + 1) * 0x9e3779b97f4a7c15,
        ["all zero"] = _ => 0,
        ["all largest"] = _ => ulong.MaxValue,
        ["all equal"] = _ => 0x0123456789abcdef,
        ["ascending, all small"] = i => (ulong)i,
        ["descending, all small"] = i => (ulong)(Many - i),
        ["all large"] = i => ulong.MaxValue - (ulong)(i * 7 % Many),
        ["two values"] = i => i % 3 == 0 ? 5UL : ulong.MaxValue,
        ["many ties in the middle"] = i => i % 10 == 0 ? (ulong)i << 40 : 1UL << 50,
        ["one digit apart at every place"] = i => 1UL << (i % 64),
        ["one below, the rest at the edge of a digit"] = i => i == 17 ? 0xffUL : 0x100UL,
        ["last digit only"] = i => 0xfedcba9876543200 + (ulong)(i % 256),
    };

    public static TheoryData<string> ShapeNames => [.. Shapes.Keys];

    [Theory]
    [MemberData(nameof(ShapeNames))]
    public void Any_shape_of_words_gives_what_a_full_sort_gives(string shape)
    {
        ulong[] words = [.. Enumerable.Range(0, Many).Select(Shapes[shape])];
        int[] pool = [.. Enumerable.Range(0, Many).Where(i => i % 4 != 1)];
        int[] sizes = [0, 1, 2, 16, 17, 150, Many / 2, pool.Length - 1, pool.Length, Many - 1, Many, Many + 1, int.MaxValue];
        foreach (var k in sizes)
        {
            Assert.Equal(Sorted(words, Enumerable.Range(0, Many), k), SmallestK.Of(words, k, ByIndex));
            Assert.Equal(Sorted(words, pool, k), SmallestK.Of(words, pool, k, ByIndex));
        }
    }

    [Property(MaxTest = 200)]
    public Property Random_pools_give_what_a_full_sort_gives() => Prop.ForAll(
        Pools().ToArbitrary(),
        pool => SmallestK.Of(pool.Words, pool.Members, pool.K, ByIndex).SequenceEqual(Sorted(pool.Words, pool.Members, pool.K)));

    [Property]
    public Property A_smaller_draw_is_the_beginning_of_a_larger_one() => Prop.ForAll(
        Pools().ToArbitrary(),
        pool => SmallestK.Of(pool.Words, pool.Members, pool.K + 1, ByIndex).Take(pool.K)
            .SequenceEqual(SmallestK.Of(pool.Words, pool.Members, pool.K, ByIndex)));

    [Property]
    public Property The_order_of_the_pool_does_not_matter() => Prop.ForAll(
        Pools().ToArbitrary(),
        pool => SmallestK.Of(pool.Words, [.. Enumerable.Reverse(pool.Members)], pool.K, ByIndex)
            .SequenceEqual(SmallestK.Of(pool.Words, pool.Members, pool.K, ByIndex)));

    [Fact]
    public void An_empty_pool_gives_nothing()
    {
        Assert.Empty(SmallestK.Of([], 3, ByIndex));
        Assert.Empty(SmallestK.Of([1, 2], [], 3, ByIndex));
    }

    [Fact]
    public void A_negative_size_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>("k", () => SmallestK.Of([1, 2], -1, ByIndex));

    [Fact]
    public void The_tie_break_is_asked_only_about_equal_words_up_to_the_edge()
    {
        // Beyond the edge at 9 there are ties as well, and nobody needs to know their order.
        ulong[] words = [9, 4, 9, 4, 9, 1, 12, 12, 12, 30, 30, 2];
        HashSet<ulong> asked = [];
        int Tie(int left, int right)
        {
            Assert.Equal(words[left], words[right]);
            asked.Add(words[left]);
            return right.CompareTo(left);
        }

        Assert.Equal([5, 11, 3, 1, 4], SmallestK.Of(words, 5, Tie));
        Assert.Equal([4UL, 9UL], asked.Order());
    }

    [Fact]
    public void Words_that_differ_are_never_tied()
    {
        ulong[] words = [.. Enumerable.Range(0, Many).Select(Shapes["uniform"])];

        Assert.Equal(100, SmallestK.Of(words, 100, (_, _) => throw new InvalidOperationException("No tie here.")).Length);
    }

    [Fact]
    public void Memory_grows_with_the_draw_and_not_with_the_pool()
    {
        ulong[] words = [.. Enumerable.Range(0, 400_000).Select(Shapes["all large"])];
        SmallestK.Of(words, 100, ByIndex);
        var before = GC.GetAllocatedBytesForCurrentThread();

        SmallestK.Of(words, 100, ByIndex);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10_000);
    }

    // Few distinct words in half of the cases, so that ties are common.
    private static Gen<(ulong[] Words, int[] Members, int K)> Pools() =>
        from size in Gen.Choose(0, 300)
        from bits in Gen.Elements(1, 3, 8, 64)
        from high in Gen.ArrayOf(Gen.Choose(int.MinValue, int.MaxValue), size)
        from low in Gen.ArrayOf(Gen.Choose(int.MinValue, int.MaxValue), size)
        from modulus in Gen.Choose(1, 4)
        from k in Gen.Choose(0, size + 2)
        select (
            high.Zip(low, (h, l) => (((ulong)(uint)h << 32) | (uint)l) >> (64 - bits)).ToArray(),
            Enumerable.Range(0, size).Where(i => modulus == 1 || i % modulus != 0).ToArray(),
            k);

    private static int ByIndex(int left, int right) => left.CompareTo(right);

    private static int[] Sorted(ulong[] words, IEnumerable<int> pool, int k) =>
        [.. pool.OrderBy(i => words[i]).ThenBy(i => i).Take(k)];
}
