using System;
using NodaTime;

namespace QaStandards;

/// <summary>The numbers, dates and facts that a check compared: always both sides of the comparison, never a sentence.</summary>
public abstract record Measure
{
    private Measure()
    {
    }

    /// <summary>Returns the measure in English, the same in every culture.</summary>
    public sealed override string ToString() => English.Of(this);

    /// <summary>A count that has a least value. The limit itself is enough.</summary>
    public sealed record AtLeast(string Of, long Actual, long Limit) : Measure;

    /// <summary>A count that has a greatest value. The limit itself is allowed.</summary>
    public sealed record AtMost(string Of, long Actual, long Limit) : Measure;

    /// <summary>An amount, such as days with halves, that has a least value. The limit itself is enough.</summary>
    public sealed record AmountAtLeast(string Of, decimal Actual, decimal Limit) : Measure;

    /// <summary>An amount, such as days with halves, that has a greatest value. The limit itself is allowed.</summary>
    public sealed record AmountAtMost(string Of, decimal Actual, decimal Limit) : Measure;

    /// <summary>Ages in completed years, both ends included, of which some or all must lie in a range.</summary>
    /// <param name="Of">Whose ages they are, in the plural.</param>
    /// <param name="From">The lowest age.</param>
    /// <param name="To">The highest age.</param>
    /// <param name="Whole">Whether all ages must lie in the range; false when some are enough.</param>
    /// <param name="Least">The lowest age of the range.</param>
    /// <param name="Greatest">The highest age of the range.</param>
    public sealed record Ages(string Of, long From, long To, bool Whole, long Least, long Greatest) : Measure;

    /// <summary>A count that has one right value.</summary>
    public sealed record Exactly(string Of, long Actual, long Expected) : Measure;

    /// <summary>A list of which every item must be there, with the items that are not.</summary>
    public sealed record Every(string Of, long Actual, long Expected, ValueList<string> Lacking) : Measure;

    /// <summary>A text that has one right value, such as a digest.</summary>
    public sealed record Same(string Of, string Actual, string Expected) : Measure;

    /// <summary>A text that has several right values; none when <paramref name="Allowed"/> is empty.</summary>
    public sealed record OneOf(string Of, string Actual, ValueList<string> Allowed) : Measure;

    /// <summary>Alternatives of which one is enough, with those that are met.</summary>
    public sealed record AnyOf(ValueList<string> Met, ValueList<string> Offered) : Measure;

    /// <summary>A fact that is so or not, and which way the clause wants it.</summary>
    public sealed record Stated(string Fact, bool Actual, bool Expected) : Measure;

    /// <summary>Two rates of the same kind, of which the first must not be the smaller.</summary>
    public sealed record RateAtLeast(string Of, long Part, long Whole, string Than, long OtherPart, long OtherWhole) : Measure;

    /// <summary>A part of a whole that has a least share. The share itself is enough.</summary>
    /// <param name="Of">What is counted.</param>
    /// <param name="Part">How many there are of the part.</param>
    /// <param name="Whole">How many there are in all, without those left out.</param>
    /// <param name="LeftOut">How many are left out of both.</param>
    /// <param name="LimitPart">The numerator of the least share, from 0 to its denominator.</param>
    /// <param name="LimitWhole">The denominator of the least share.</param>
    public sealed record PartAtLeast(string Of, long Part, long Whole, long LeftOut, long LimitPart, long LimitWhole) : Measure;

    /// <summary>A part of a whole that has a greatest share. The share itself is allowed.</summary>
    /// <param name="Of">What is counted.</param>
    /// <param name="Part">How many there are of the part.</param>
    /// <param name="Whole">How many there are in all, without those left out.</param>
    /// <param name="LeftOut">How many are left out of both.</param>
    /// <param name="LimitPart">The numerator of the greatest share, from 0 to its denominator.</param>
    /// <param name="LimitWhole">The denominator of the greatest share.</param>
    public sealed record PartAtMost(string Of, long Part, long Whole, long LeftOut, long LimitPart, long LimitWhole) : Measure;

    /// <summary>Something that has a last day, which is included and not over, and of which nothing is recorded yet.</summary>
    public sealed record StillDue(string What, LocalDate Due, LocalDate AsOf) : Measure;

    /// <summary>Something that has a last day, which is included; <paramref name="Done"/> is null while it is not done.</summary>
    public sealed record DoneBy(string What, LocalDate? Done, LocalDate Due, LocalDate AsOf) : Measure;

    /// <summary>Two days of which the first must not be the later.</summary>
    public sealed record NotAfter(string What, LocalDate Actual, string Than, LocalDate Limit) : Measure;

    /// <summary>Two days of which the first must be the earlier; the same day is not enough.</summary>
    public sealed record Before(string What, LocalDate Actual, string Than, LocalDate Limit) : Measure;

    /// <summary>A count in a period that has a greatest value, which is allowed.</summary>
    /// <param name="Of">What is counted.</param>
    /// <param name="Actual">The count.</param>
    /// <param name="Limit">The greatest value.</param>
    /// <param name="Within">The period, both ends included.</param>
    /// <param name="Over">
    /// From the day on which the count passed the limit to the last day that added to it; null when it did not, or when the
    /// days are not known.
    /// </param>
    public sealed record AtMostWithin(string Of, long Actual, long Limit, DateInterval Within, DateInterval? Over) : Measure;

    /// <summary>A count in a period, both ends included, that has a least value, which is enough.</summary>
    public sealed record AtLeastWithin(string Of, long Actual, long Limit, DateInterval Within) : Measure;

    /// <summary>Days that must lie within others, both ends included.</summary>
    public sealed record Covers(string What, DateInterval Actual, DateInterval Needed) : Measure;

    /// <summary>How things are spread over a period, where no limit is set; a gap is a run of days without any.</summary>
    public sealed record SpreadOver(string Of, long MonthsWith, long Months, long LongestGap, DateInterval Within) : Measure;

    /// <summary>A due date that falls outside what the calendar knows.</summary>
    public sealed record BeyondCalendar(string What, string Calendar, DateInterval Known) : Measure;

    /// <summary>How far a person is with a credential, and what a clause needs of it, such as <c>held at level 3 or above</c>.</summary>
    public sealed record Credential(string Of, string Standing, string Needed) : Measure;

    /// <summary>Something done on a day that counts until another, which is included; both against the day of the question.</summary>
    public sealed record ValidUntil(string What, LocalDate On, LocalDate Until, LocalDate AsOf) : Measure;

    /// <summary>A step of a lifecycle: the event, the status that it found and the status that it leads to.</summary>
    public sealed record Step(string On, string From, string To) : Measure;

    /// <summary>Facts without which there is no answer.</summary>
    public sealed record Missing(ValueList<string> Facts) : Measure
    {
        /// <summary>Initialises a measure that lacks one fact.</summary>
        /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
        public Missing(string fact)
            : this([fact ?? throw new ArgumentNullException(nameof(fact))])
        {
        }
    }

    /// <summary>There is nothing of the kind that the clause speaks about.</summary>
    public sealed record Nothing(string Of) : Measure;

    /// <summary>What is still to be done in the events that are left; one of them must do at least the rounded-up mean.</summary>
    public sealed record Remaining(string Of, long Left, int Events, ValueList<string> Lacking) : Measure;
}
