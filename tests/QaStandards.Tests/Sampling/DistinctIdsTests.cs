using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using FsCheck;
using FsCheck.Xunit;
using QaStandards.Sampling;
using Xunit;

namespace QaStandards.Tests.Sampling;

public sealed class DistinctIdsTests
{
    [Property]
    public void It_finds_what_a_set_finds(NonEmptyString[] ids)
    {
        var texts = ids.Select(id => Convert.ToHexString(Encoding.Unicode.GetBytes(id.Get))).ToList();

        Assert.Equal(texts.Distinct().Count() == texts.Count, Are(texts));
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(3, 7)]
    [InlineData(1, 10_000)]
    [InlineData(9_999, 10_000)]
    public void One_id_that_is_there_twice_is_found_wherever_it_stands(int again, int count)
    {
        var ids = Enumerable.Range(0, count).Select(n => "R" + ((n * 7919) % 100_003).ToString(CultureInfo.InvariantCulture)).ToList();

        Assert.True(Are(ids));
        Assert.False(Are([.. ids, ids[again % count]]));
        Assert.False(Are([.. ids.Take(again), ids[0], .. ids.Skip(again)]));
    }

    [Fact]
    public void A_list_of_one_id_over_and_over_is_answered_at_once() => Assert.False(Are(Enumerable.Repeat("R1", 100_000)));

    [Fact]
    public void Ids_are_not_glued_together() => Assert.True(Are(["ab", "a", "b", "abc", "c"]));

    [Fact]
    public void An_empty_list_has_no_double() => Assert.True(Are([]));

    private static bool Are(IEnumerable<string> ids)
    {
        var offsets = new List<int> { 0 };
        var bytes = new List<byte>();
        foreach (var id in ids)
        {
            bytes.AddRange(Encoding.UTF8.GetBytes(id));
            offsets.Add(bytes.Count);
        }

        var columns = new CohortColumns([.. bytes], [.. offsets]) { Holds = [], KeyOf = [], KeyNames = [] };
        return DistinctIds.Are(columns, Cores.One);
    }
}
