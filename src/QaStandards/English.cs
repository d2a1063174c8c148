using System;
using System.Globalization;
using System.Linq;
using NodaTime;
using NodaTime.Text;

namespace QaStandards;

/// <summary>The one place where measures become sentences. The texts are public API, in invariant culture.</summary>
internal static class English
{
    private const int Named = 5;

    private static readonly LocalDatePattern WithWeekday = LocalDatePattern.CreateWithInvariantCulture("ddd d MMM uuuu");

    public static string Of(Measure measure) => measure switch
    {
        Measure.AtLeast m => $"{Number(m.Actual)} {m.Of}; at least {Number(m.Limit)}",
        Measure.AtMost m => $"{Number(m.Actual)} {m.Of}; at most {Number(m.Limit)}",
        Measure.AmountAtLeast m => $"{Amount(m.Actual)} {m.Of}; at least {Amount(m.Limit)}{Short(m)}",
        Measure.AmountAtMost m => $"{Amount(m.Actual)} {m.Of}; at most {Amount(m.Limit)}{Over(m)}",
        Measure.Ages m =>
            $"{m.Of} aged {Number(m.From)} to {Number(m.To)}; {(m.Whole ? "all" : "some")} from {Number(m.Least)} to {Number(m.Greatest)}",
        Measure.Exactly m => $"{Number(m.Actual)} {m.Of}; exactly {Number(m.Expected)}",
        Measure.Every m => $"{Number(m.Actual)} of {Number(m.Expected)} {m.Of}{Lacking(m.Lacking)}",
        Measure.Same m => $"{m.Of} is {m.Actual}; must be {m.Expected}",
        Measure.OneOf m => $"{m.Of} is {m.Actual}; allowed: {Or(m.Allowed)}",
        Measure.AnyOf m => $"met: {Or(m.Met)}; at least one of: {Or(m.Offered)}",
        Measure.Stated m => $"{m.Fact}: {YesNo(m.Actual)}; must be {YesNo(m.Expected)}",
        Measure.RateAtLeast m =>
            $"{m.Of} {Number(m.Part)} of {Number(m.Whole)}; not a smaller part than {m.Than} {Number(m.OtherPart)} of {Number(m.OtherWhole)}",
        Measure.PartAtLeast m => $"{Part(m.Part, m.Whole, m.Of, m.LeftOut)}; at least {Percent(m.LimitPart, m.LimitWhole)}{Short(m)}",
        Measure.PartAtMost m => $"{Part(m.Part, m.Whole, m.Of, m.LeftOut)}; at most {Percent(m.LimitPart, m.LimitWhole)}{Over(m)}",
        Measure.StillDue m => $"{m.What}: nothing recorded on {Day(m.AsOf)}; due by {Day(m.Due)}",
        Measure.DoneBy { Done: null } m => $"{m.What}: not done on {Day(m.AsOf)}; due by {Day(m.Due)}",
        Measure.DoneBy m => $"{m.What}: done on {Day(m.Done!.Value)}; due by {Day(m.Due)}",
        Measure.NotAfter m => $"{m.What} on {Day(m.Actual)}; not after {m.Than} on {Day(m.Limit)}",
        Measure.Before m => $"{m.What} on {Day(m.Actual)}; before {m.Than} on {Day(m.Limit)}",
        Measure.AtMostWithin m =>
            $"{Number(m.Actual)} {m.Of}; at most {Number(m.Limit)} ({Days(m.Within)}{OverFrom(m.Over)})",
        Measure.AtLeastWithin m =>
            $"{Number(m.Actual)} {m.Of}; at least {Number(m.Limit)}{Short(m.Limit - m.Actual)} ({Days(m.Within)})",
        Measure.Covers m => $"{m.What} is for {Days(m.Actual)}; must cover {Days(m.Needed)}",
        Measure.SpreadOver m =>
            $"{m.Of} in {Number(m.MonthsWith)} of {Number(m.Months)} months, longest gap {Number(m.LongestGap)} days; "
            + $"no limit set ({Days(m.Within)})",
        Measure.BeyondCalendar m =>
            $"{m.What}: the due date is outside what calendar {m.Calendar} knows, {Day(m.Known.Start)} to {Day(m.Known.End)}",
        Measure.Credential m => $"{m.Of}: {m.Standing}; must be {m.Needed}",
        Measure.ValidUntil m => $"{m.What} on {Day(m.On)}; counts until {Day(m.Until)}, asked for {Day(m.AsOf)}",
        Measure.Step m => $"{m.On} leads from {m.From} to {m.To}",
        Measure.Missing m => $"cannot be told without: {string.Join(", ", m.Facts)}",
        Measure.Remaining m =>
            $"{Number(m.Left)} {m.Of}{Lacking(m.Lacking)}; {Number(m.Events)} events left{Mean(m)}",
        Measure.Nothing m => $"no {m.Of}",
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "Unknown measure."),
    };

    /// <summary>Returns a day with its weekday, such as <c>Fri 14 Apr 2017</c>.</summary>
    public static string Day(LocalDate day) => WithWeekday.Format(day);

    public static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    public static string Amount(decimal amount) => amount.ToString("#,0.####", CultureInfo.InvariantCulture);

    /// <summary>
    /// Returns a part in per cent when it is one with at most twelve decimals, such as <c>2.5%</c>, and else as a fraction, such
    /// as <c>1/3</c>: a sentence never rounds.
    /// </summary>
    public static string Percent(long part, long whole)
    {
        var scaled = (UInt128)(ulong)part * 100;
        for (var scale = 1L; scale <= 1_000_000_000_000; scale *= 10)
        {
            var (quotient, rest) = UInt128.DivRem(scaled * (ulong)scale, (ulong)whole);
            if (rest == 0)
            {
                return ((decimal)quotient / scale).ToString("#,0.############", CultureInfo.InvariantCulture) + "%";
            }
        }

        return $"{Number(part)}/{Number(whole)}";
    }

    /// <summary>Returns the items separated by commas, and how many more there are when they are many.</summary>
    public static string Few(ValueList<string> items) => items.Count <= Named
        ? string.Join(", ", items)
        : string.Join(", ", items.Take(Named)) + $" and {Number(items.Count - Named)} more";

    private static string Days(DateInterval days) =>
        days.Length == 1 ? Day(days.Start) : $"{Day(days.Start)} to {Day(days.End)}";

    private static string OverFrom(DateInterval? days) => days is null ? "" : $", over from {Day(days.Start)}";

    private static string Short(long missing) => missing > 0 ? $", {Number(missing)} missing" : "";

    private static string Short(Measure.AmountAtLeast m) => m.Actual < m.Limit ? $", {Amount(m.Limit - m.Actual)} missing" : "";

    private static string Over(Measure.AmountAtMost m) => m.Actual > m.Limit ? $", {Amount(m.Actual - m.Limit)} over" : "";

    private static string Part(long part, long whole, string of, long leftOut) =>
        $"{Number(part)} of {Number(whole)} {of}{(leftOut == 0 ? "" : $" ({Number(leftOut)} left out)")}";

    private static string Short(Measure.PartAtLeast m) =>
        Short(m.Whole - (long)((UInt128)(ulong)m.Whole * (ulong)(m.LimitWhole - m.LimitPart) / (ulong)m.LimitWhole) - m.Part);

    private static string Over(Measure.PartAtMost m) =>
        m.Part - (long)((UInt128)(ulong)m.Whole * (ulong)m.LimitPart / (ulong)m.LimitWhole) is > 0 and var over ? $", {Number(over)} over" : "";

    private static string Lacking(ValueList<string> items) => items.Count == 0 ? "" : $"; lacking {Few(items)}";

    private static string Or(ValueList<string> items) => items.Count == 0 ? "none" : string.Join(", ", items);

    private static string Mean(Measure.Remaining m) => m.Left <= 0 || m.Events <= 0
        ? ""
        : $"; at least {Number((m.Left + m.Events - 1) / m.Events)} at one of them";

    private static string YesNo(bool value) => value ? "yes" : "no";
}
