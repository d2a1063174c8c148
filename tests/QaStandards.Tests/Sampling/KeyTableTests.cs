using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Xunit;
using QaStandards.Sampling;
using Xunit;

namespace QaStandards.Tests.Sampling;

public sealed class KeyTableTests
{
    [Property]
    public void Each_key_has_the_number_at_which_it_first_appears(NonEmptyString[] keys)
    {
        var texts = keys.Select(key => string.Concat(key.Get.Where(c => !char.IsControl(c)).Prepend('k'))).ToArray();

        Assert.Equal(Naive(texts), Numbers(texts, texts.Length));
    }

    [Property]
    public void Keys_that_begin_alike_are_told_apart_whatever_their_length(byte[] lengths)
    {
        var texts = lengths.Select(length => new string('A', length % 19) + "Aé1"[length % 3]).ToArray();

        Assert.Equal(Naive(texts), Numbers(texts, texts.Length));
    }

    [Theory]
    [InlineData(1, "A")]
    [InlineData(63, "A")]
    [InlineData(64, "A")]
    [InlineData(1, "ASSESSOR-")]
    [InlineData(64, "ASSESSOR-")]
    [InlineData(64, "é")]
    public void Many_keys_are_numbered_alike_however_many_are_asked_for_together(int together, string start)
    {
        var texts = Enumerable.Range(0, 20_000).Select(n => start + Key((n * 7919) % 6_007)).ToArray();

        Assert.Equal(Naive(texts), Numbers(texts, together));
    }

    [Fact]
    public void Names_are_in_the_order_of_their_numbers()
    {
        using var table = new KeyTable();
        table.Number(["b", "a", "b", "ab", "a"], new int[5]);

        Assert.Equal(["b", "a", "ab"], table.Names());
    }

    [Fact]
    public void A_new_key_that_appears_twice_together_has_one_number()
    {
        var numbers = new int[3];
        using var table = new KeyTable();
        table.Number(["new", "new", "new"], numbers);

        Assert.Equal([0, 0, 0], numbers);
    }

    [Fact]
    public void Files_without_a_key_have_no_number()
    {
        var ofFile = new int[1_000];
        using var keys = Of(ofFile, 0, [.. Enumerable.Range(0, 1_000).Select(n => n % 3 == 0 ? null : Key(n % 7))]);

        var texts = Enumerable.Range(0, 1_000).Where(n => n % 3 != 0).Select(n => Key(n % 7)).ToArray();
        Assert.Equal(7, keys.Names().Length);
        Assert.Equal(Naive(texts), ofFile.Where(number => number >= 0));
        Assert.All(ofFile.Select((number, n) => (number, n)), file => Assert.Equal(file.n % 3 == 0, file.number < 0));
    }

    [Property]
    public void Two_parts_one_after_the_other_are_numbered_as_one(byte[] first, byte[] second)
    {
        string?[] texts = [.. first.Concat(second).Select(key => key < 20 ? null : Key(key))];
        var (inParts, inOne) = (new int[texts.Length], new int[texts.Length]);
        using var whole = Of(inOne, 0, texts);
        using var one = Of(inParts, 0, texts[..first.Length]);
        using var other = Of(inParts, first.Length, texts[first.Length..]);
        other.Renumber(first.Length, texts.Length, one.Add(other));

        Assert.Equal(whole.Names(), one.Names());
        Assert.Equal(inOne, inParts);
    }

    private static KeyNumbers Of(int[] ofFile, int start, string?[] keys)
    {
        var numbers = new KeyNumbers("provider", ofFile);
        for (var i = 0; i < keys.Length; i++)
        {
            numbers.Add(start + i, keys[i]);
        }

        numbers.Names();
        return numbers;
    }

    private static string Key(int number) => "A" + number.ToString(CultureInfo.InvariantCulture);

    private static List<int> Naive(string[] keys)
    {
        var seen = new List<string>();
        var numbers = new List<int>();
        var numberOf = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if (numberOf.TryAdd(key, seen.Count))
            {
                seen.Add(key);
            }

            numbers.Add(numberOf[key]);
        }

        return numbers;
    }

    private static List<int> Numbers(string[] keys, int together)
    {
        using var table = new KeyTable();
        var numbers = new int[keys.Length];
        for (var start = 0; start < keys.Length; start += Math.Min(together, KeyTable.AtOnce))
        {
            var some = Math.Min(Math.Min(together, KeyTable.AtOnce), keys.Length - start);
            table.Number(keys.AsSpan(start, some), numbers.AsSpan(start, some));
        }

        return [.. numbers];
    }
}
