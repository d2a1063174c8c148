using System;
using NodaTime;
using QaStandards.Calendars;
using Xunit;

namespace QaStandards.Tests.Calendars;

public sealed class AcademicYearRefusalTests
{
    private static readonly LocalDate Thu_2024_08_01 = new(2024, 8, 1);
    private static readonly LocalDate Thu_2025_07_31 = new(2025, 7, 31);
    private static readonly LocalDate Mon_2024_09_02 = new(2024, 9, 2);
    private static readonly LocalDate Fri_2024_12_20 = new(2024, 12, 20);

    private static TeachingTerm Autumn { get; } =
        TeachingTerm.Of("Autumn", Mon_2024_09_02, Fri_2024_12_20).WithBreak(new(2024, 10, 26), new(2024, 11, 3));

    [Fact]
    public void Days_that_run_backwards()
    {
        Refused(
            "Term 'Autumn' runs backwards, from Fri 20 Dec 2024 to Mon 2 Sep 2024: exchange the days or correct one of them.",
            () => TeachingTerm.Of("Autumn", Fri_2024_12_20, Mon_2024_09_02));
        Refused(
            "The half-term break of term 'Autumn' runs backwards, from Fri 20 Dec 2024 to Mon 2 Sep 2024: exchange the days or correct one of them.",
            () => Autumn.WithBreak(Fri_2024_12_20, Mon_2024_09_02));
        Refused(
            "Closure 'snow' runs backwards, from Fri 20 Dec 2024 to Mon 2 Sep 2024: exchange the days or correct one of them.",
            () => Closure.Of("snow", Fri_2024_12_20, Mon_2024_09_02));
        Refused(
            "Year '2024-25' runs backwards, from Thu 31 Jul 2025 to Thu 1 Aug 2024: exchange the days or correct one of them.",
            () => AcademicYear.Of("2024-25", Thu_2025_07_31, Thu_2024_08_01, [Autumn]));
    }

    [Theory]
    [InlineData(2, 9)]
    [InlineData(3, 20)]
    public void A_break_that_leaves_no_term_on_one_side(int first, int last) => Refused(
        $"The half-term break of term 'Short', {Shown(new(2024, 9, first))} to {Shown(new(2024, 9, last))}, "
        + "does not lie inside the term, Mon 2 Sep 2024 to Fri 20 Sep 2024: leave at least one day of term on either side.",
        () => TeachingTerm.Of("Short", Mon_2024_09_02, new(2024, 9, 20)).WithBreak(new(2024, 9, first), new(2024, 9, last)));

    [Fact]
    public void Terms_that_overlap_even_by_a_day() => Refused(
        "The term 'Spring' begins on Fri 20 Dec 2024, before the term 'Autumn' is over on Fri 20 Dec 2024: correct one of them.",
        () => Year(terms: [TeachingTerm.Of("Spring", Fri_2024_12_20, new(2025, 4, 4)), Autumn]));

    [Fact]
    public void Terms_of_one_name_no_terms_and_terms_outside_the_year()
    {
        Refused(
            "Year '2024-25' has two terms called 'Autumn': give each its own name.",
            () => Year(terms: [Autumn, TeachingTerm.Of("Autumn", new(2025, 1, 6), new(2025, 4, 4))]));
        Refused("Year '2024-25' has no term: give at least one.", () => Year(terms: []));
        Refused(
            "The term 'Summer', Tue 22 Apr 2025 to Fri 1 Aug 2025, does not lie in the year, Thu 1 Aug 2024 to Thu 31 Jul 2025: "
            + "correct it, or the days of year '2024-25'.",
            () => Year(terms: [TeachingTerm.Of("Summer", new(2025, 4, 22), new(2025, 8, 1))]));
    }

    [Fact]
    public void A_year_has_at_most_400_days()
    {
        Refused(
            "Year 'long' has 401 days; at most 400. Correct a day, or make several years.",
            () => AcademicYear.Of("long", Thu_2024_08_01, Thu_2024_08_01.PlusDays(400), [Autumn]));
        Assert.Equal(400, AcademicYear.Of("long", Thu_2024_08_01, Thu_2024_08_01.PlusDays(399), [Autumn]).Days.Length);
    }

    [Theory]
    [InlineData("2024-10-28", "half-term break of Autumn")]
    [InlineData("2024-12-21", "outside the terms")]
    [InlineData("2024-12-02", "boiler")]
    public void An_inset_day_that_is_no_day_of_a_half_term(string day, string reason)
    {
        var date = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        Refused(
            $"The INSET day 'training' on {Shown(date)} is not a day of a half-term ({reason}): correct it.",
            () => Year(inset: [InsetDay.Of(date, "training")], closures: [Closure.Of("boiler", new(2024, 12, 2), new(2024, 12, 3))]));
    }

    [Fact]
    public void An_inset_day_twice_or_outside_the_year()
    {
        Refused(
            "Mon 2 Sep 2024 is an INSET day twice, as 'one' and as 'two': leave one out.",
            () => Year(inset: [InsetDay.Of(Mon_2024_09_02, "one"), InsetDay.Of(Mon_2024_09_02, "two")]));
        Refused(
            "The INSET day 'late' on Fri 1 Aug 2025 does not lie in the year, Thu 1 Aug 2024 to Thu 31 Jul 2025: correct it.",
            () => Year(inset: [InsetDay.Of(new(2025, 8, 1), "late")]));
    }

    [Fact]
    public void Closures_that_overlap_or_lie_outside_the_year()
    {
        Refused(
            "The closure 'flood' begins on Tue 3 Dec 2024, before the closure 'snow' is over on Tue 3 Dec 2024: correct one of them.",
            () => Year(closures: [Closure.Of("flood", new(2024, 12, 3), new(2024, 12, 4)), Closure.Of("snow", new(2024, 12, 2), new(2024, 12, 3))]));
        Refused(
            "The closure 'summer', Wed 31 Jul 2024 to Thu 1 Aug 2024, does not lie in the year, Thu 1 Aug 2024 to Thu 31 Jul 2025: "
            + "correct it, or the days of year '2024-25'.",
            () => Year(closures: [Closure.Of("summer", new(2024, 7, 31), Thu_2024_08_01)]));
    }

    [Fact]
    public void Another_calendar_or_an_empty_name()
    {
        Assert.Throws<ArgumentException>(() => TeachingTerm.Of("x", Mon_2024_09_02.WithCalendar(CalendarSystem.Julian), Fri_2024_12_20));
        Assert.Throws<ArgumentException>(() => TeachingTerm.Of(" ", Mon_2024_09_02, Fri_2024_12_20));
        Assert.Throws<ArgumentException>(() => InsetDay.Of(Mon_2024_09_02, ""));
        Assert.Throws<ArgumentException>(() => Closure.Of("", Mon_2024_09_02, Fri_2024_12_20));
        Assert.Throws<ArgumentException>(() => AcademicYear.Of("", Thu_2024_08_01, Thu_2025_07_31, [Autumn]));
        Assert.Throws<ArgumentException>(() => SchoolYear.Year.TermOf(Mon_2024_09_02.WithCalendar(CalendarSystem.Julian)));
    }

    private static AcademicYear Year(
        ValueList<TeachingTerm>? terms = null, ValueList<InsetDay>? inset = null, ValueList<Closure>? closures = null) =>
        AcademicYear.Of("2024-25", Thu_2024_08_01, Thu_2025_07_31, terms ?? [Autumn], inset, closures);

    private static string Shown(LocalDate day) =>
        day.ToString("ddd d MMM uuuu", System.Globalization.CultureInfo.InvariantCulture);

    private static void Refused(string message, Func<object> made) =>
        Assert.StartsWith(message, Assert.ThrowsAny<ArgumentException>(made).Message, StringComparison.Ordinal);
}
