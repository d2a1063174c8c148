using NodaTime;
using Xunit;

namespace QaStandards.Tests;

public class DecisionTests
{
    [Fact]
    public void A_decision_stands_unless_a_breach_blocks()
    {
        Assert.True(new Decision<string>("lend", [Sample.Kept]).Stands);
        Assert.True(new Decision<string>("lend", [Sample.Kept, Sample.Late]).Stands);
        Assert.False(new Decision<string>("lend", [Sample.Kept, Sample.Broken]).Stands);
        Assert.True(new Decision<string>("lend", [Sample.Broken.ExcusedBy(Sample.May)]).Stands);
    }

    [Fact]
    public void Decisions_are_equal_by_value_even_when_they_hold_lists()
    {
        Assert.Equal(new Decision<ValueList<int>>([1, 2], [Sample.Kept]), new Decision<ValueList<int>>([1, 2], [Sample.Kept]));
        Assert.NotEqual(new Decision<ValueList<int>>([1, 2], [Sample.Kept]), new Decision<ValueList<int>>([2, 1], [Sample.Kept]));
        Assert.NotEqual(new Decision<ValueList<int>>([1, 2], [Sample.Kept]), new Decision<ValueList<int>>([1, 2], [Sample.Late]));
    }

    [Theory]
    [MemberData(nameof(Cultures.Other), MemberType = typeof(Cultures))]
    public void The_text_is_the_outcome_and_the_findings_in_every_culture(string culture)
    {
        var day = new Decision<LocalDate>(new LocalDate(2017, 4, 14), [Sample.Kept]);
        var number = new Decision<decimal>(1234.5m, [Sample.Late]);

        Assert.Equal("Friday, 14 April 2017\n[LIB 3(1)] satisfied: card held: yes; must be yes", Cultures.Under(culture, day.ToString));
        Assert.Equal("1234.5\n[LIB 4] breached: 4 weeks; at most 3", Cultures.Under(culture, number.ToString));
    }
}
