using System;
using System.Linq;
using Xunit;

namespace QaStandards.Tests;

public class FindingTests
{
    [Fact]
    public void The_effect_follows_the_force_of_the_clause()
    {
        Assert.Equal(Effect.Blocks, Sample.Broken.Effect);
        Assert.Equal(Effect.Warns, Sample.Late.Effect);
        Assert.Equal(Effect.Informs, new Finding(Sample.May, Verdict.Breached, Sample.Card(false)).Effect);
    }

    [Fact]
    public void Only_a_breach_that_blocks_denies() => Assert.All(
        from verdict in Verdict.All from effect in Effect.All select (verdict, effect),
        pair => Assert.Equal(
            pair.verdict == Verdict.Breached && pair.effect == Effect.Blocks,
            new Finding(Sample.Must, pair.verdict, Sample.Card(false)).With(pair.effect).Denies));

    [Fact]
    public void A_reading_may_change_the_effect_and_never_the_force()
    {
        var warned = Sample.Broken.With(Effect.Warns).Under(Sample.Week.Choose("iso-week"));

        Assert.Equal(Effect.Warns, warned.Effect);
        Assert.Equal(Force.Must, warned.Clause.Force);
        Assert.Equal("[LIB 3(1)] breached: card held: no; must be yes (reading LIB-R01=iso-week)", warned.ToString());
    }

    [Fact]
    public void A_default_choice_is_not_recorded()
    {
        Assert.Null(Sample.Broken.Under(Sample.Week.Default).Reading);
        Assert.Equal(Sample.Broken, Sample.Broken.Under(Sample.Week.Default));
    }

    [Fact]
    public void A_clause_excuses_a_breach_and_nothing_else() => Assert.All(Verdict.All, verdict =>
    {
        var finding = new Finding(Sample.Must, verdict, Sample.Card(false));
        var excused = finding.ExcusedBy(Sample.May);

        Assert.Equal(verdict == Verdict.Breached ? Verdict.Varied : verdict, excused.Verdict);
        Assert.Equal(verdict == Verdict.Breached ? Sample.May : null, excused.VariedBy);
        Assert.False(excused.Denies);
    });

    [Fact]
    public void English_is_one_line_with_the_citation_first()
    {
        Assert.Equal("[LIB 3(1)] satisfied: card held: yes; must be yes", Sample.Kept.ToString());
        Assert.Equal("[LIB 4] breached: 4 weeks; at most 3", Sample.Late.ToString());
        Assert.Equal("[LIB 4] R1 breached: 4 weeks; at most 3", Sample.Late.For("R1").ToString());
        Assert.Equal("[LIB 4] varied: 4 weeks; at most 3 (varied by LIB 5)", Sample.Late.ExcusedBy(Sample.May).ToString());
    }

    [Fact]
    public void The_remedy_is_printed_while_the_clause_is_broken()
    {
        Assert.Equal(
            "[LIB 3(1)] breached: card held: no; must be yes (to turn it: show the card)",
            Sample.Broken.TurnedBy("show the card").ToString());
        Assert.Equal("[LIB 3(1)] satisfied: card held: yes; must be yes", Sample.Kept.TurnedBy("show the card").ToString());
        Assert.Equal("show the card", Sample.Kept.TurnedBy("show the card").Remedy);
    }

    [Fact]
    public void What_a_finding_bears_stays_when_it_is_copied_whichever_it_is()
    {
        var choice = Sample.Week.Choose("iso-week");

        Assert.Equal("R1", Sample.Broken.For("R1").With(Effect.Warns).About);
        Assert.Equal(choice, Sample.Broken.Under(choice).With(Effect.Warns).Reading);
        Assert.Equal(Sample.May, Sample.Broken.ExcusedBy(Sample.May).With(Effect.Warns).VariedBy);
        Assert.Equal("show the card", Sample.Broken.TurnedBy("show the card").With(Effect.Warns).Remedy);
    }

    [Fact]
    public void What_is_added_later_keeps_what_was_there()
    {
        var choice = Sample.Week.Choose("iso-week");
        var finding = Sample.Broken.TurnedBy("show the card").For("R1").With(Effect.Informs).Under(choice).ExcusedBy(Sample.May);

        Assert.Equal(("show the card", "R1"), (finding.Remedy, finding.About));
        Assert.Equal((Effect.Informs, choice, Sample.May), (finding.Effect, finding.Reading, finding.VariedBy));
        Assert.Equal((Sample.Must, Sample.Card(false)), (finding.Clause, finding.Measure));
    }

    [Fact]
    public void A_finding_is_a_value()
    {
        Assert.Equal(Sample.Broken.For("R1"), new Finding(Sample.Must, Verdict.Breached, Sample.Card(false)).For("R1"));
        Assert.NotEqual(Sample.Broken.For("R1"), Sample.Broken.For("R2"));
        Assert.NotEqual(Sample.Broken, Sample.Broken.With(Effect.Warns));
    }

    [Fact]
    public void An_empty_id_or_remedy_is_refused()
    {
        Assert.Throws<ArgumentException>("id", () => Sample.Kept.For(""));
        Assert.Throws<ArgumentException>("remedy", () => Sample.Kept.TurnedBy(" "));
    }
}
