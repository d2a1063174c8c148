using System;
using System.Linq;
using NodaTime;
using Xunit;

namespace QaStandards.Tests;

/// <summary>The English of every measure, literally: the texts are public API.</summary>
public class MeasureTests
{
    private static readonly LocalDate Thu_2017_04_13 = new(2017, 4, 13);
    private static readonly LocalDate Fri_2017_04_14_GoodFriday = new(2017, 4, 14);
    private static readonly LocalDate Tue_2017_04_18 = new(2017, 4, 18);
    private static readonly DateInterval Easter = new(Fri_2017_04_14_GoodFriday, Tue_2017_04_18);

    private static readonly (Measure Measure, string English)[] Texts =
    [
        (new Measure.AtLeast("files", 3, 3), "3 files; at least 3"),
        (new Measure.AtLeast("files", 1_234_567, 2_000), "1,234,567 files; at least 2,000"),
        (new Measure.AtLeast("files", -5, 0), "-5 files; at least 0"),
        (new Measure.AtMost("visits in the week", 7, 6), "7 visits in the week; at most 6"),
        (new Measure.AmountAtLeast("days of teaching", 2.5m, 3.0m), "2.5 days of teaching; at least 3, 0.5 missing"),
        (new Measure.AmountAtLeast("days of teaching", 3.00m, 3m), "3 days of teaching; at least 3"),
        (new Measure.AmountAtMost("days of teaching", 1_234.125m, 3m), "1,234.125 days of teaching; at most 3, 1,231.125 over"),
        (new Measure.AmountAtMost("days of teaching", 3m, 3m), "3 days of teaching; at most 3"),
        (new Measure.Ages("pupils", 0, 5, false, 3, 19), "pupils aged 0 to 5; some from 3 to 19"),
        (new Measure.Ages("pupils", 4, 11, true, 3, 19), "pupils aged 4 to 11; all from 3 to 19"),
        (new Measure.Exactly("panel members", 2, 3), "2 panel members; exactly 3"),
        (new Measure.Every("standards", 3, 3, []), "3 of 3 standards"),
        (new Measure.Every("standards", 1, 3, ["II", "ı"]), "1 of 3 standards; lacking II, ı"),
        (new Measure.Every("ids", 0, 7, ["a", "b", "c", "d", "e", "f", "g"]), "0 of 7 ids; lacking a, b, c, d, e and 2 more"),
        (new Measure.Same("digest", "ab", "cd"), "digest is ab; must be cd"),
        (new Measure.OneOf("funding", "none", ["loan", "grant"]), "funding is none; allowed: loan, grant"),
        (new Measure.OneOf("funding", "loan", []), "funding is loan; allowed: none"),
        (new Measure.AnyOf([], ["passport", "licence"]), "met: none; at least one of: passport, licence"),
        (new Measure.AnyOf(["passport"], ["passport", "licence"]), "met: passport; at least one of: passport, licence"),
        (new Measure.Stated("card held", true, false), "card held: yes; must be no"),
        (new Measure.RateAtLeast("widened", 5, 100, "others", 1, 1_000),
            "widened 5 of 100; not a smaller part than others 1 of 1,000"),
        (new Measure.PartAtLeast("marks present", 909, 1_000, 0, 91, 100), "909 of 1,000 marks present; at least 91%, 1 missing"),
        (new Measure.PartAtLeast("marks present", 1_820, 2_000, 12, 91, 100), "1,820 of 2,000 marks present (12 left out); at least 91%"),
        (new Measure.PartAtLeast("marks present", 6, 19, 0, 1, 3), "6 of 19 marks present; at least 1/3, 1 missing"),
        (new Measure.PartAtMost("learners withdrawn", 6, 100, 0, 1, 40), "6 of 100 learners withdrawn; at most 2.5%, 4 over"),
        (new Measure.PartAtMost("learners withdrawn", 2, 100, 0, 1, 40), "2 of 100 learners withdrawn; at most 2.5%"),
        (new Measure.StillDue("plan updated", Tue_2017_04_18, Thu_2017_04_13),
            "plan updated: nothing recorded on Thu 13 Apr 2017; due by Tue 18 Apr 2017"),
        (new Measure.DoneBy("enquiry acknowledged", null, Tue_2017_04_18, Thu_2017_04_13),
            "enquiry acknowledged: not done on Thu 13 Apr 2017; due by Tue 18 Apr 2017"),
        (new Measure.DoneBy("enquiry acknowledged", Fri_2017_04_14_GoodFriday, Tue_2017_04_18, Tue_2017_04_18),
            "enquiry acknowledged: done on Fri 14 Apr 2017; due by Tue 18 Apr 2017"),
        (new Measure.NotAfter("approval", Tue_2017_04_18, "event", Fri_2017_04_14_GoodFriday),
            "approval on Tue 18 Apr 2017; not after event on Fri 14 Apr 2017"),
        (new Measure.Before("approval", Thu_2017_04_13, "event", Fri_2017_04_14_GoodFriday),
            "approval on Thu 13 Apr 2017; before event on Fri 14 Apr 2017"),
        (new Measure.AtMostWithin("visits", 6, 6, Easter, null), "6 visits; at most 6 (Fri 14 Apr 2017 to Tue 18 Apr 2017)"),
        (new Measure.AtMostWithin("visits", 7, 6, Easter, new(Tue_2017_04_18, Tue_2017_04_18)),
            "7 visits; at most 6 (Fri 14 Apr 2017 to Tue 18 Apr 2017, over from Tue 18 Apr 2017)"),
        (new Measure.AtLeastWithin("visits", 2, 2, Easter), "2 visits; at least 2 (Fri 14 Apr 2017 to Tue 18 Apr 2017)"),
        (new Measure.AtLeastWithin("visits", 0, 2, new(Tue_2017_04_18, Tue_2017_04_18)),
            "0 visits; at least 2, 2 missing (Tue 18 Apr 2017)"),
        (new Measure.Covers("insurance", new(Tue_2017_04_18, Tue_2017_04_18), Easter),
            "insurance is for Tue 18 Apr 2017; must cover Fri 14 Apr 2017 to Tue 18 Apr 2017"),
        (new Measure.SpreadOver("visits", 1, 12, 5, Easter),
            "visits in 1 of 12 months, longest gap 5 days; no limit set (Fri 14 Apr 2017 to Tue 18 Apr 2017)"),
        (new Measure.BeyondCalendar("reply", "England and Wales", Easter),
            "reply: the due date is outside what calendar England and Wales knows, Fri 14 Apr 2017 to Tue 18 Apr 2017"),
        (new Measure.Credential("Coaching", "held at level 3", "held at level 4 or above"),
            "Coaching: held at level 3; must be held at level 4 or above"),
        (new Measure.ValidUntil("English, level 2 sat", Thu_2017_04_13, Tue_2017_04_18, Fri_2017_04_14_GoodFriday),
            "English, level 2 sat on Thu 13 Apr 2017; counts until Tue 18 Apr 2017, asked for Fri 14 Apr 2017"),
        (new Measure.Step("returned", "on loan", "on the shelf"), "returned leads from on loan to on the shelf"),
        (new Measure.Remaining("assessors", 7, 3, ["A1", "A2"]), "7 assessors; lacking A1, A2; 3 events left; at least 3 at one of them"),
        (new Measure.Remaining("assessors", 0, 3, []), "0 assessors; 3 events left"),
        (new Measure.Remaining("assessors", 7, 0, []), "7 assessors; 0 events left"),
        (new Measure.Missing("card"), "cannot be told without: card"),
        (new Measure.Missing(["card", "address"]), "cannot be told without: card, address"),
        (new Measure.Nothing("visits"), "no visits"),
    ];

    public static TheoryData<string> English { get; } = [.. Texts.Select(text => text.English)];

    [Theory]
    [MemberData(nameof(English))]
    public void A_measure_reads(string english) => Assert.Equal(english, Measured(english).ToString());

    [Theory]
    [MemberData(nameof(Cultures.Other), MemberType = typeof(Cultures))]
    public void English_is_the_same_in_every_culture(string culture) => Cultures.Under(culture, () =>
    {
        Assert.All(Texts, text => Assert.Equal(text.English, text.Measure.ToString()));
        return 0;
    });

    [Fact]
    public void The_cultures_of_the_tests_do_write_otherwise()
    {
        Assert.Equal("I", Cultures.Under("tr-TR", () => "ı".ToUpper(System.Globalization.CultureInfo.CurrentCulture)));
        Assert.NotEqual("1,234.5", Cultures.Under("fr-FR", () => $"{1234.5:#,0.0}"));
        Assert.Contains("2560", Cultures.Under("th-TH", () => $"{new DateTime(2017, 4, 14):yyyy}"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_of_measure_is_read_here() => Assert.Equal(
        typeof(Measure).GetNestedTypes().Select(type => type.Name).Order(StringComparer.Ordinal),
        Texts.Select(text => text.Measure.GetType().Name).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Measures_are_values() => Assert.All(
        from one in Texts from other in Texts select (one, other),
        pair => Assert.Equal(pair.one.English == pair.other.English, pair.one.Measure.Equals(pair.other.Measure)));

    private static Measure Measured(string english) => Texts.Single(text => text.English == english).Measure;
}
