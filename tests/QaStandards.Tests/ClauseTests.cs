using System;
using Xunit;

namespace QaStandards.Tests;

public class ClauseTests
{
    [Fact]
    public void A_clause_is_cited_by_policy_and_locator()
    {
        Assert.Equal("LIB 3(1)", Sample.Must.Citation);
        Assert.Equal("LIB 3(1)", Sample.Must.ToString());
    }

    [Fact]
    public void Clauses_are_equal_when_policy_locator_force_and_paraphrase_are()
    {
        Assert.Equal(Sample.May, Clause.Of(Sample.Policy, "5", Force.May, "A reader may reserve a book."));
        Assert.NotEqual(Sample.May, Clause.Of(Sample.Policy, "6", Force.May, "A reader may reserve a book."));
        Assert.NotEqual(Sample.May, Clause.Of(Sample.Policy, "5", Force.Must, "A reader may reserve a book."));
        Assert.NotEqual(Sample.May, Clause.Of(Sample.Policy, "5", Force.May, "A reader reserves a book."));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void An_empty_text_is_refused(string empty)
    {
        Assert.Throws<ArgumentException>("locator", () => Clause.Of(Sample.Policy, empty, Force.May, "x"));
        Assert.Throws<ArgumentException>("says", () => Clause.Of(Sample.Policy, "1", Force.May, empty));
    }
}
