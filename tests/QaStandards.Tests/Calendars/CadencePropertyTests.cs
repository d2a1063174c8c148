using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using QaStandards.Calendars;

namespace QaStandards.Tests.Calendars;

/// <summary>Due dates of random years, against oracles that walk through every day.</summary>
[Properties(MaxTest = 200, QuietOnSuccess = true)]
public sealed class CadencePropertyTests
{
    private static readonly LocalDate Origin = new(2019, 1, 1);

    private static Arbitrary<AcademicYear> Years { get; } = (
        from offset in Gen.Choose(0, 2_000)
        from length in Gen.Choose(60, 400)
        from cuts in Gen.Choose(0, length - 1).ArrayOf(6)
        let days = cuts.Distinct().Order().ToArray()
        let first = Origin.PlusDays(offset)
        select AcademicYear.Of("Y", first, first.PlusDays(length - 1), Terms(first, days))).ToArbitrary();

    private static Gen<Term> Intervals { get; } = Gen.OneOf(
        Gen.Choose(1, 60).Select(Term.Weeks), Gen.Choose(1, 30).Select(Term.Months), Gen.Choose(1, 4).Select(Term.Years));

    [Property]
    public Property Every_day_of_a_year_lies_in_one_part_at_most_and_periods_run_in_order() => Prop.ForAll(
        Years,
        Gen.OneOf(
            Gen.Elements(Cadence.Annual, Cadence.Termly, Cadence.HalfTermly, Cadence.Monthly),
            Gen.Choose(2, 52).Select(Cadence.TimesAYear)).ToArbitrary(),
        (year, cadence) =>
        {
            var times = cadence.In(year);
            return times.All(time => time.Opens <= time.Due && year.Days.Contains(new DateInterval(time.Opens!.Value, time.Due)))
                && times.Zip(times.Skip(1)).All(pair => pair.First.Due < pair.Second.Opens)
                && times.Select(time => time.Name).Distinct().Count() == times.Count;
        });

    [Property]
    public Property The_parts_of_a_year_leave_no_day_out_and_differ_little() => Prop.ForAll(
        Years,
        Gen.Choose(2, 52).ToArbitrary(),
        (year, times) =>
        {
            var parts = Cadence.TimesAYear(times).In(year);
            var lengths = parts.Select(part => Period.DaysBetween(part.Opens!.Value, part.Due) + 1).ToList();
            var byMonths = 12 % times == 0 && year.Days.Start.PlusYears(1) == year.Days.End.PlusDays(1);
            return parts.Count == times && lengths.Sum() == year.Days.Length && (byMonths || lengths.Max() - lengths.Min() <= 1);
        });

    [Property]
    public Property Due_dates_that_follow_the_last_time_are_those_of_a_walk() => Prop.ForAll(
        Years,
        Intervals.ToArbitrary(),
        Gen.Choose(-3_000, 3_000).ToArbitrary(),
        (year, interval, offset) =>
        {
            var last = Origin.PlusDays(offset);
            var found = Cadence.Every(interval).In(year, new() { LastDone = last })!.Select(time => time.Due).ToList();
            return found.SequenceEqual(Walk(year, interval, last));
        });

    [Property]
    public Property The_months_of_a_year_are_those_of_a_walk() => Prop.ForAll(Years, year =>
    {
        var walked = new List<LocalDate>();
        for (var day = year.Days.Start; day <= year.Days.End; day = day.PlusDays(1))
        {
            if (day == year.Days.End || day.PlusDays(1).Day == 1)
            {
                walked.Add(day);
            }
        }

        return Cadence.Monthly.In(year).Select(month => month.Due).SequenceEqual(walked);
    });

    [Property]
    public Property The_next_period_is_the_first_that_begins_later() => Prop.ForAll(
        Years,
        Gen.Choose(-50, 450).ToArbitrary(),
        Gen.Elements(Cadence.Termly, Cadence.HalfTermly, Cadence.Monthly, Cadence.TimesAYear(5)).ToArbitrary(),
        (year, offset, cadence) =>
        {
            var last = year.Days.Start.PlusDays(offset);
            return cadence.Next(last, year) == cadence.In(year).FirstOrDefault(time => time.Opens > last);
        });

    [Property]
    public Property A_day_is_taught_in_a_half_term_or_has_a_reason() => Prop.ForAll(Years, year => Enumerable
        .Range(0, year.Days.Length)
        .Select(year.Days.Start.PlusDays)
        .All(day => (year.HalfTermOf(day) is null) == (year.WhyNotTaught(day) is not null)
            && year.HalfTermOf(day)?.Term == (year.HalfTermOf(day) is null ? null : year.TermOf(day)!.Name)));

    private static IEnumerable<LocalDate> Walk(AcademicYear year, Term interval, LocalDate last)
    {
        Func<int, LocalDate> at = interval.ToString().Split(' ') switch
        {
            [var number, "week" or "weeks"] => times => last.PlusDays(7 * times * int.Parse(number, null)),
            [var number, "month" or "months"] => times => last.PlusMonths(times * int.Parse(number, null)),
            [var number, _] => times => last.PlusMonths(12 * times * int.Parse(number, null)),
            _ => throw new InvalidOperationException(interval.ToString()),
        };
        if (at(1) < year.Days.Start)
        {
            yield return at(1);
        }

        for (var times = 1; at(times) <= year.Days.End; times++)
        {
            if (at(times) >= year.Days.Start)
            {
                yield return at(times);
            }
        }
    }

    /// <summary>Makes terms of cut points: each takes two, and has a break in it when it is long enough.</summary>
    private static ValueList<TeachingTerm> Terms(LocalDate first, int[] cuts)
    {
        var terms = new List<TeachingTerm>();
        for (var i = 0; i + 1 < cuts.Length; i += 2)
        {
            var term = TeachingTerm.Of($"T{terms.Count + 1}", first.PlusDays(cuts[i]), first.PlusDays(cuts[i + 1]));
            terms.Add(term.Days.Length < 5 ? term : term.WithBreak(term.Days.Start.PlusDays(2), term.Days.Start.PlusDays(3)));
        }

        return terms.Count > 0 ? terms.ToValueList() : [TeachingTerm.Of("T1", first.PlusDays(cuts[0]), first.PlusDays(cuts[0]))];
    }
}
