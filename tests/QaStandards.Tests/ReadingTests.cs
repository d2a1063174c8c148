using System;
using System.Linq;
using Xunit;

namespace QaStandards.Tests;

public class ReadingTests
{
    [Fact]
    public void The_first_choice_is_the_default_and_the_only_one()
    {
        Assert.Equal("LIB-R01=seven-days", Sample.Week.Default.ToString());
        Assert.Equal([true, false], Sample.Week.Choices.Select(choice => choice.IsDefault));
        Assert.Equal(["Any seven days.", "Monday to Sunday."], Sample.Week.Choices.Select(choice => choice.Says));
        Assert.Equal("LIB-R01: Which days are a week?", Sample.Week.ToString());
    }

    [Fact]
    public void A_choice_is_found_by_its_code_alone()
    {
        Assert.Same(Sample.Week.Choices[1], Sample.Week.Choose("iso-week"));
        var refusal = Assert.Throws<ArgumentException>(() => Sample.Week.Choose("ISO-week"));
        Assert.Equal("Reading LIB-R01 has no choice 'ISO-week'. Known: seven-days, iso-week. (Parameter 'choice')", refusal.Message);
    }

    [Fact]
    public void Readings_are_equal_by_value()
    {
        var same = Reading.Of(
            "LIB-R01", "Which days are a week?", [Sample.Should], ("seven-days", "Any seven days."), ("iso-week", "Monday to Sunday."));

        Assert.Equal(Sample.Week, same);
        Assert.Equal(Sample.Week.GetHashCode(), same.GetHashCode());
    }

    [Fact]
    public void A_reading_cites_a_clause()
    {
        var refusal = Assert.Throws<ArgumentException>(() => Reading.Of("R1", "Which?", [], ("a", "A."), ("b", "B.")));

        Assert.Equal("Reading R1 cites nothing: give the clauses that raise the question. (Parameter 'clauses')", refusal.Message);
        Assert.Throws<ArgumentNullException>("clauses", () => Reading.Of("R1", "Which?", [null!], ("a", "A."), ("b", "B.")));
    }

    [Fact]
    public void A_reading_offers_at_least_two_choices()
    {
        var none = Assert.Throws<ArgumentException>(() => Reading.Of("R1", "Which?", [Sample.Must]));
        var one = Assert.Throws<ArgumentException>(() => Reading.Of("R1", "Which?", [Sample.Must], ("a", "A.")));

        Assert.Equal("Reading R1 needs at least two choices; 0 given. (Parameter 'choices')", none.Message);
        Assert.Equal("Reading R1 needs at least two choices; 1 given. (Parameter 'choices')", one.Message);
    }

    [Fact]
    public void A_code_names_one_choice()
    {
        var refusal = Assert.Throws<ArgumentException>(
            () => Reading.Of("R1", "Which?", [Sample.Must], ("a", "A."), ("b", "B."), ("a", "C.")));

        Assert.Equal("Reading R1 has the choice 'a' twice. (Parameter 'choices')", refusal.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void An_empty_text_is_refused(string empty)
    {
        Assert.Throws<ArgumentException>("code", () => Reading.Of(empty, "q", [Sample.Must], ("a", "A."), ("b", "B.")));
        Assert.Throws<ArgumentException>("question", () => Reading.Of("R1", empty, [Sample.Must], ("a", "A."), ("b", "B.")));
        Assert.Throws<ArgumentException>("choices", () => Reading.Of("R1", "q", [Sample.Must], (empty, "A."), ("b", "B.")));
        Assert.Throws<ArgumentException>("choices", () => Reading.Of("R1", "q", [Sample.Must], ("a", "A."), ("b", empty)));
        Assert.Throws<ArgumentNullException>("choices", () => Reading.Of("R1", "q", [Sample.Must], ("a", "A."), (null!, "B.")));
    }
}
