using System;
using NodaTime;
using Xunit;

namespace QaStandards.Tests;

public sealed class MilestoneTests
{
    [Fact]
    public void A_milestone_is_its_day()
    {
        Assert.Equal(Milestone.On(new(2017, 11, 1)), Milestone.On(new(2017, 11, 1)));
        Assert.NotEqual(Milestone.On(new(2017, 11, 1)), Milestone.NotReached);
        Assert.Equal("Wed 1 Nov 2017", Milestone.On(new(2017, 11, 1)).ToString());
        Assert.Equal("not reached", Milestone.NotReached.ToString());
    }

    [Fact]
    public void A_day_of_another_calendar_is_refused() =>
        Assert.Throws<ArgumentException>("day", () => Milestone.On(new LocalDate(1734, 2, 22, CalendarSystem.Coptic)));
}
