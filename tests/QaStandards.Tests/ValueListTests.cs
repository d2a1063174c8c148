using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using Xunit;

namespace QaStandards.Tests;

public class ValueListTests
{
    [Property]
    public bool Lists_are_equal_when_their_items_are_equal_in_order(int[] items, int[] others)
    {
        var (one, same, other) = (items.ToValueList(), ValueList.Of<int>(items), others.ToValueList());
        return one.Equals(same) && one == same && one.GetHashCode() == same.GetHashCode() && one.Equals((object)same)
            && one.Equals(other) == items.SequenceEqual(others) && (one != other) == !items.SequenceEqual(others);
    }

    [Property]
    public bool A_list_keeps_the_items_and_their_order(string[] items)
    {
        ValueList<string> list = [.. items];
        return list.Count == items.Length && list.SequenceEqual(items) && list.AsSpan().SequenceEqual(items)
            && Enumerable.Range(0, items.Length).All(i => ReferenceEquals(list[i], items[i]));
    }

    [Fact]
    public void Order_counts() => Assert.NotEqual<ValueList<int>>([1, 2], [2, 1]);

    [Fact]
    public void Records_that_hold_equal_lists_are_equal() =>
        Assert.Equal(new Measure.Missing(["card", "address"]), new Measure.Missing(["card", "address"]));

    [Fact]
    public void A_list_does_not_follow_the_array_it_was_made_from()
    {
        int[] source = [1, 2];
        var (fromSpan, fromSequence) = (ValueList.Of<int>(source), source.ToValueList());

        source[0] = 9;

        Assert.Equal<ValueList<int>>([1, 2], fromSpan);
        Assert.Equal<ValueList<int>>([1, 2], fromSequence);
    }

    [Fact]
    public void A_value_list_is_not_copied_again()
    {
        ValueList<int> list = [1, 2];

        Assert.Same(list, list.ToValueList());
    }

    [Fact]
    public void There_is_one_empty_list_for_each_kind()
    {
        ValueList<int> none = [];

        Assert.Same(ValueList<int>.Empty, none);
        Assert.Empty(none);
        Assert.Equal(0, none.AsSpan().Length);
        Assert.Equal("[]", none.ToString());
        Assert.Equal(none, Array.Empty<int>().ToValueList());
        Assert.Equal(none.GetHashCode(), Array.Empty<int>().ToValueList().GetHashCode());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    [InlineData(int.MaxValue)]
    public void There_is_no_item_outside_the_list(int index)
    {
        ValueList<int> list = [1, 2];

        Assert.Throws<ArgumentOutOfRangeException>(nameof(index), () => list[index]);
    }

    [Fact]
    public void A_list_equals_neither_null_nor_another_kind()
    {
        ValueList<int> list = [1];
        ValueList<int>? nothing = null;

        Assert.False(list.Equals(nothing));
        Assert.False(list.Equals(new[] { 1 }));
        Assert.True(list != nothing);
        Assert.True(nothing != list);
        Assert.True(nothing == null);
    }

    [Fact]
    public void A_list_may_hold_nulls_and_still_be_compared()
    {
        ValueList<string?> list = ["a", null];

        Assert.Equal(["a", null], list);
        Assert.Equal("[a, ]", list.ToString());
        Assert.NotEqual(0, list.GetHashCode());
    }

    [Fact]
    public void Every_way_through_a_list_gives_the_same()
    {
        ValueList<int> list = [3, 1, 2];
        List<int> byPattern = [];
        foreach (var item in list)
        {
            byPattern.Add(item);
        }

        Assert.Equal([3, 1, 2], byPattern);
        Assert.Equal([3, 1, 2], (IEnumerable<int>)list);
        Assert.Equal([3, 1, 2], ((System.Collections.IEnumerable)list).Cast<int>());
    }

    [Theory]
    [MemberData(nameof(Cultures.Other), MemberType = typeof(Cultures))]
    public void The_text_is_the_same_in_every_culture(string culture)
    {
        ValueList<object> list = [1234.5m, -1, new LocalDate(2017, 4, 14), "i"];

        Assert.Equal("[1234.5, -1, Friday, 14 April 2017, i]", Cultures.Under(culture, list.ToString));
    }
}
