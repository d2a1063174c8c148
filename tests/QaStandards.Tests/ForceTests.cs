using Xunit;

namespace QaStandards.Tests;

public class ForceTests
{
    [Theory]
    [InlineData("must", "Must", "blocks")]
    [InlineData("should", "Should", "warns")]
    [InlineData("may", "May", "informs")]
    [InlineData("describes", "Describes", "informs")]
    public void A_breach_does_what_the_modal_verb_says(string code, string name, string effect)
    {
        var force = Force.Parse(code);

        Assert.Equal(name, force.Name);
        Assert.Equal(effect, force.Effect.Value);
        Assert.Same(Effect.Parse(effect), force.Effect);
    }

    [Fact]
    public void Forces_come_from_the_strongest_to_the_weakest() =>
        Assert.Equal("[Must, Should, May, Describes]", Force.All.ToString());

    [Fact]
    public void Effects_come_from_the_strongest_to_the_weakest() =>
        Assert.Equal("[Blocks, Warns, Informs]", Effect.All.ToString());
}
