using System;
using NodaTime;
using Xunit;

namespace QaStandards.Tests;

public class PolicyTests
{
    [Fact]
    public void A_policy_is_named_by_its_id_and_its_edition()
    {
        Assert.Equal("LIB (Second edition)", Sample.Policy.ToString());
        Assert.Equal("Rules of the library", Sample.Policy.Title);
        Assert.Equal("The library", Sample.Policy.Publisher);
        Assert.Null(Sample.Policy.InForceFrom);
    }

    [Fact]
    public void Policies_are_equal_by_value_and_two_editions_are_two_policies()
    {
        Assert.Equal(Sample.Policy, Policy.Of("LIB", "Rules of the library", "Second edition", "The library"));
        Assert.NotEqual(Sample.Policy, Policy.Of("LIB", "Rules of the library", "Third edition", "The library"));
        Assert.NotEqual(
            Sample.Policy, Policy.Of("LIB", "Rules of the library", "Second edition", "The library", new LocalDate(2017, 4, 1)));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\t")]
    public void An_empty_text_is_refused(string empty)
    {
        Assert.Throws<ArgumentException>("id", () => Policy.Of(empty, "t", "e", "p"));
        Assert.Throws<ArgumentException>("title", () => Policy.Of("i", empty, "e", "p"));
        Assert.Throws<ArgumentException>("edition", () => Policy.Of("i", "t", empty, "p"));
        Assert.Throws<ArgumentException>("publisher", () => Policy.Of("i", "t", "e", empty));
    }
}
