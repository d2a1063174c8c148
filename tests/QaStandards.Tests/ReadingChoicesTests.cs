using System;
using Xunit;

namespace QaStandards.Tests;

public sealed class ReadingChoicesTests
{
    private static readonly Policy Policy = Policy.Of("VC", "Village code", "1", "Nobody");
    private static readonly Clause Clause = Clause.Of(Policy, "1", Force.Must, "Any.");
    private static readonly Reading Year = Reading.Of("VC-R1", "When?", [Clause], ("spring", "In spring."), ("autumn", "In autumn."));
    private static readonly Reading Place = Reading.Of("VC-R2", "Where?", [Clause], ("hall", "In the hall."), ("green", "On the green."));

    private static readonly ReadingChoices Defaults = ReadingChoices.DefaultsOf(Policy, [Year, Place]);

    [Fact]
    public void The_first_choices_are_taken_and_leave_no_trace()
    {
        Assert.Equal(("spring", "hall"), (Defaults.Of(Year).Code, Defaults.Of(Place).Code));
        Assert.Empty(Defaults.Deviations);
    }

    [Fact]
    public void Another_choice_makes_another_instance_and_travels()
    {
        var other = Defaults.With(Place.Choose("green"));

        Assert.Equal(("spring", "green"), (other.Of(Year).Code, other.Of(Place).Code));
        Assert.Equal(["VC-R2=green"], other.Deviations);
        Assert.Empty(Defaults.Deviations);
        Assert.Empty(other.With(Place.Default).Deviations);
        Assert.Equal(["VC-R2=green"], other.With().Deviations);
    }

    [Fact]
    public void What_belongs_to_no_reading_is_refused()
    {
        var foreign = Reading.Of("OTHER-R1", "?", [Clause], ("a", "A."), ("b", "B."));
        var forged = Reading.Of("VC-R1", "?", [Clause], ("spring", "A."), ("may", "B."));

        Refused("The choice OTHER-R1=b belongs to no reading of VC (1). (Parameter 'others')", () => Defaults.With(foreign.Choose("b")));
        Refused("The choice VC-R1=may belongs to no reading of VC (1). (Parameter 'others')", () => Defaults.With(forged.Choose("may")));
        Refused("OTHER-R1 is not a reading of VC (1). (Parameter 'reading')", () => Defaults.Of(foreign));
        Refused("VC (1) has the reading VC-R1 twice. (Parameter 'readings')", () => ReadingChoices.DefaultsOf(Policy, [Year, Place, Year]));
    }

    private static void Refused(string message, Action act) => Assert.Equal(message, Assert.Throws<ArgumentException>(act).Message);
}
