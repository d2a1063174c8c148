using System;
using System.Linq;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Policies.HampshireAchieves.KeyMeasures;
using Xunit;
using static QaStandards.Policies.HampshireAchieves.HampshireClauses;

namespace QaStandards.Tests.Policies.HampshireAchieves.KeyMeasures;

[Trait("Clause", "HAMPSHIRE Appendix B Young people 14b")]
[Trait("Clause", "HAMPSHIRE Appendix B Young people 14c")]
public sealed class TermlyActivitiesTests
{
    private static readonly LocalDate Thu_2024_10_10 = new(2024, 10, 10);
    private static readonly LocalDate Tue_2025_02_18_HalfTermBreak = new(2025, 2, 18);
    private static readonly LocalDate Wed_2025_07_23_Holidays = new(2025, 7, 23);

    [Fact]
    public void Young_people_14b_is_met_by_one_walk_in_each_term() => Assert.Equal(
        "[HAMPSHIRE Appendix B Young people 14b] satisfied: 3 of 3 terms with one",
        Check([Thu_2024_10_10, new(2025, 1, 30), new(2025, 6, 12)]).ToString());

    [Fact]
    public void Three_in_one_term_are_not_three_a_year() => Assert.Equal(
        "[HAMPSHIRE Appendix B Young people 14b] breached: 1 of 3 terms with one; lacking Mon 6 Jan 2025 to Fri 4 Apr 2025, "
        + "Tue 22 Apr 2025 to Tue 22 Jul 2025",
        Check([Thu_2024_10_10, Thu_2024_10_10.PlusDays(1), Thu_2024_10_10.PlusDays(2)]).ToString());

    [Fact]
    public void A_day_in_a_break_or_outside_the_terms_does_not_count()
    {
        Assert.Equal(Verdict.Breached, Check([Thu_2024_10_10, Tue_2025_02_18_HalfTermBreak, new(2025, 6, 12)]).Verdict);
        Assert.Equal(Verdict.Breached, Check([Thu_2024_10_10, new(2025, 1, 30), Wed_2025_07_23_Holidays]).Verdict);
    }

    [Fact]
    public void A_term_that_is_not_over_is_still_to_come_and_days_may_not_be_known()
    {
        Assert.Equal(Verdict.Open, TermlyActivities.Check(AppendixB_YoungPeople_14c, Years.Of2024, [], new(2024, 12, 20)).Verdict);
        Assert.Equal(Verdict.Breached, TermlyActivities.Check(AppendixB_YoungPeople_14c, Years.Of2024, [], new(2024, 12, 21)).Verdict);
        Expect.Lacks(Check(null), "the days of: terms with one");
    }

    [Fact]
    public void Another_clause_is_refused() => Assert.StartsWith(
        "HAMPSHIRE 1.0 is not about an activity of each term; see TermlyActivities.Clauses.",
        Assert.Throws<ArgumentException>(() => TermlyActivities.Check(C1_0, Years.Of2024, [], Thu_2024_10_10)).Message,
        StringComparison.Ordinal);

    [Property]
    public bool It_is_met_exactly_when_each_term_has_a_day_of_teaching(ushort[] places)
    {
        var days = places.Select(place => new LocalDate(2024, 9, 1).PlusDays(place % 330)).ToArray();
        var expected = Years.Of2024.Terms.All(term => days.Any(day => term.Halves.Any(half => half.Days.Start <= day && day <= half.Days.End)));

        return (Check(days).Verdict == Verdict.Satisfied) == expected;
    }

    private static Finding Check(LocalDate[]? days) =>
        TermlyActivities.Check(AppendixB_YoungPeople_14b, Years.Of2024, days, Wed_2025_07_23_Holidays);
}
