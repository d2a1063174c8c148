using System;
using Xunit;

namespace QaStandards.Tests;

public sealed class RegisteredClauseTests
{
    [Fact]
    public void A_clause_is_encoded_by_members()
    {
        var registered = RegisteredClause.Encoded(Sample.Must, "Cards.Check", "Cards.Decide");

        Assert.Equal(ClauseState.Encoded, registered.State);
        Assert.Equal(["Cards.Check", "Cards.Decide"], registered.Members);
        Assert.Null(registered.Duty);
        Assert.Null(registered.Reason);
        Assert.Equal("LIB 3(1): encoded", registered.ToString());
    }

    [Fact]
    public void No_member_is_refused() => Assert.Equal(
        "LIB 3(1) is encoded by no member; name one, or give another state. (Parameter 'members')",
        Assert.Throws<ArgumentException>(() => RegisteredClause.Encoded(Sample.Must)).Message);

    [Fact]
    public void A_clause_of_duty_can_be_checked()
    {
        var registered = RegisteredClause.OfDuty(Sample.Should, "books returned", "lent here", "lent elsewhere");

        Assert.Equal(ClauseState.RecordedDuty, registered.State);
        Assert.Equal(new RecordedDuty(Sample.Should, "books returned", "lent here", "lent elsewhere"), registered.Duty);
        Assert.Empty(registered.Members);
    }

    [Fact]
    public void A_person_judges_and_a_reason_is_given()
    {
        var registered = RegisteredClause.ForJudgement(Sample.Should, "whether a book is worn", "Books.Check");

        Assert.Equal((ClauseState.Judgement, "whether a book is worn"), (registered.State, registered.Reason));
        Assert.Equal(["Books.Check"], registered.Members);
        Assert.Equal((ClauseState.OutOfScope, "no books"), (RegisteredClause.OutOfScope(Sample.May, "no books").State, "no books"));
        Assert.Equal(ClauseState.Descriptive, RegisteredClause.Descriptive(Sample.May).State);
    }

    [Fact]
    public void Equal_entries_are_equal() => Assert.Equal(
        RegisteredClause.Encoded(Sample.Must, "Cards.Check"), RegisteredClause.Encoded(Sample.Must, "Cards.Check"));

    [Fact]
    public void A_chapter_lists_a_clause_once()
    {
        var (first, second) = (RegisteredClause.Descriptive(Sample.Must), RegisteredClause.OutOfScope(Sample.Must, "none"));

        Assert.Equal(
            "The chapter 'Cards' lists LIB 3(1) twice. (Parameter 'clauses')",
            Assert.Throws<ArgumentException>(() => RegisterChapter.Of("Cards", first, second)).Message);
        Assert.Equal(
            "The chapter 'Cards' has no clauses. (Parameter 'clauses')",
            Assert.Throws<ArgumentException>(() => RegisterChapter.Of("Cards")).Message);
        Assert.Equal("Cards", RegisterChapter.Of("Cards", first).ToString());
    }

    [Fact]
    public void A_tension_cites()
    {
        var tension = Tension.Of(TensionKind.Gap, [Sample.Must, Sample.May], "Cards are not dated.", "A date is asked for.");

        Assert.Equal("[LIB 3(1), LIB 5] gap: Cards are not dated.", tension.ToString());
        Assert.Null(tension.Member);
        Assert.Equal(tension, Tension.Of(TensionKind.Gap, [Sample.Must, Sample.May], "Cards are not dated.", "A date is asked for."));
        Assert.Equal(
            "A tension cites nothing; give the clauses that it lies between. (Parameter 'clauses')",
            Assert.Throws<ArgumentException>(() => Tension.Of(TensionKind.Gap, [], "x", "y")).Message);
    }
}
