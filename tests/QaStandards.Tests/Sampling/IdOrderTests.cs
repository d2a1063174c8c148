using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using QaStandards.Sampling;
using Xunit;

namespace QaStandards.Tests.Sampling;

public class IdOrderTests
{
    [Theory]
    [InlineData("B", "A", "")]
    [InlineData("R10", "R1", "R1-2", "R1")]
    [InlineData("R1-2017-00089-2", "R1-2017-00089-1", "R1-2017-00089", "R1-2016-00089-1")]
    [InlineData("12345678", "1234567", "123456789", "12345678", "12345678123456789", "1234567812345678")]
    [InlineData("aaaaaaaaaaaaaaaab", "aaaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaa", "aaaaaaaa")]
    [InlineData("z", "é", "学", "\U0001F600", "\uFFFD", "e")]
    public void Ids_are_ordered_by_their_bytes(params string[] ids) => Assert.Equal(Expected(ids), Ordered(ids));

    [Fact]
    public void Ids_that_begin_alike_for_a_thousand_bytes_are_ordered_by_their_ends()
    {
        string[] ids = [.. Enumerable.Range(0, 300).Select(i => new string('x', 1000 + (i % 24)) + (i * 7 % 300))];

        Assert.Equal(Expected(ids), Ordered(ids));
    }

    // Two letters make many ids begin alike and some equal; the lengths lie around the words of eight bytes.
    [Property(MaxTest = 200)]
    public Property Any_list_is_ordered_by_its_bytes() => Prop.ForAll(
        Gen.Choose(0, 25).SelectMany(length => Gen.ArrayOf(Gen.Elements('a', 'é'), length)).Select(text => new string(text))
            .ArrayOf().ToArbitrary(),
        ids => Expected(ids).SequenceEqual(Ordered(ids)));

    private static IEnumerable<string> Expected(string[] ids) =>
        ids.OrderBy(id => Convert.ToHexString(Encoding.UTF8.GetBytes(id)), StringComparer.Ordinal);

    private static IEnumerable<string> Ordered(string[] ids)
    {
        var offsets = new int[ids.Length + 1];
        for (var i = 0; i < ids.Length; i++)
        {
            offsets[i + 1] = offsets[i] + Encoding.UTF8.GetByteCount(ids[i]);
        }

        var order = IdOrder.Of(Encoding.UTF8.GetBytes(string.Concat(ids)), offsets);
        Assert.Equal(Enumerable.Range(0, ids.Length), order.Order());
        return order.Select(file => ids[file]);
    }
}
