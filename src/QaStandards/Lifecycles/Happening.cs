using System;
using NodaTime;

namespace QaStandards.Lifecycles;

/// <summary>An event on its day, with what was known then.</summary>
/// <typeparam name="TEvent">The events, a plain enum.</typeparam>
/// <typeparam name="TFacts">The caller's own record of facts.</typeparam>
/// <param name="Happened">The day.</param>
/// <param name="Event">The event.</param>
/// <param name="Facts">What was known then.</param>
public sealed record Happening<TEvent, TFacts>(LocalDate Happened, TEvent Event, TFacts Facts)
    where TEvent : struct, Enum
    where TFacts : notnull
{
    /// <summary>Returns the event and its day, such as <c>Suspend on Fri 14 Apr 2017</c>.</summary>
    public override string ToString() => $"{Event} on {English.Day(Happened)}";
}
